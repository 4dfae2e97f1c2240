/// What the text wants to reach.
public struct Objective: Rule {
    /// The kind of provision.
    public static var kind: Kind { .objective }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// What the aim is measured by.
    public internal(set) var measure: Measure?
    /// The amount that is aimed at.
    public internal(set) var limit: AmountRange?
    /// By when.
    public internal(set) var timing: Timing?
    /// Who pursues it.
    public internal(set) var by: [PartyName] = []

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Objective>] = [
        Field("measure", nl: "gemeten aan", en: "measured by", \.measure),
        Field("limit", nl: "grens", en: "limit", \.limit),
        Field("timing", nl: "wanneer", en: "when", \.timing),
        Field("by", nl: "door", en: "by", \.by),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates an objective; the title is what the text says, in our own Dutch words.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, measure: Measure? = nil,
        limit: AmountRange? = nil, timing: Timing? = nil, by: PartyName...
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.measure = measure
        self.limit = limit
        self.timing = timing
        self.by = by
    }
}
