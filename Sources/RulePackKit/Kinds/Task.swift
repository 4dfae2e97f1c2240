/// What somebody does.
public struct Task: Rule {
    /// The kind of provision.
    public static var kind: Kind { .task }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// Who does it.
    public internal(set) var by: [PartyName] = []
    /// With or for whom.
    public internal(set) var with: [PartyName] = []
    /// What sets it off.
    public internal(set) var trigger: Moment?
    /// How often.
    public internal(set) var frequency: Frequency?
    /// The channel, form or system used.
    public internal(set) var means: String?
    /// The meeting at which it is done.
    public internal(set) var meeting: MeetingName?

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Task>] = [
        Field("by", nl: "door", en: "by", \.by),
        Field("with", nl: "met", en: "with", \.with),
        Field("trigger", nl: "bij", en: "upon", \.trigger),
        Field("frequency", nl: "frequentie", en: "frequency", \.frequency),
        Field("means", nl: "via", en: "by means of", \.means),
        Field("meeting", nl: "overleg", en: "meeting", \.meeting),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates a task; the title is what the text says, in our own Dutch words.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, by: PartyName..., with: PartyName...,
        upon trigger: Moment? = nil, frequency: Frequency? = nil, via means: String? = nil,
        at meeting: MeetingName? = nil
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.by = by
        self.with = with
        self.trigger = trigger
        self.frequency = frequency
        self.means = means
        self.meeting = meeting
    }
}
