/// A number of something from which something must happen.
public struct Threshold: Rule {
    /// The kind of provision.
    public static var kind: Kind { .threshold }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// What is counted.
    public internal(set) var measure: Measure = .unauthorisedAbsence
    /// Which amounts it covers, or nil when the text gives no number.
    public internal(set) var range: AmountRange?
    /// How long each occurrence is, if that matters.
    public internal(set) var each: AmountRange?
    /// Over which stretch is counted, or nil when the text does not say.
    public internal(set) var window: CountingWindow?
    /// What then happens.
    public internal(set) var leadsTo: Text?
    /// The series of ranges that it is one of.
    public internal(set) var series: String?
    /// Who acts.
    public internal(set) var by: [PartyName] = []
    /// The meeting that it leads to.
    public internal(set) var meeting: MeetingName?

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Threshold>] = [
        Field("measure", nl: "telt", en: "counts", \.measure),
        Field("range", nl: "bereik", en: "range", \.range),
        Field("each", nl: "per keer", en: "each", \.each),
        Field("window", nl: "telperiode", en: "counting window", \.window),
        Field("leadsTo", nl: "gevolg", en: "leads to", \.leadsTo),
        Field("series", nl: "reeks", en: "series", \.series),
        Field("by", nl: "door", en: "by", \.by),
        Field("meeting", nl: "overleg", en: "meeting", \.meeting),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates a threshold; the title is what the text says, in our own Dutch words.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, of measure: Measure,
        when range: AmountRange? = nil, each: AmountRange? = nil, over window: CountingWindow? = nil,
        leadsTo: Text? = nil, series: String? = nil, by: PartyName..., meeting: MeetingName? = nil
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.measure = measure
        self.range = range
        self.each = each
        self.window = window
        self.leadsTo = leadsTo
        self.series = series
        self.by = by
        self.meeting = meeting
    }
}
