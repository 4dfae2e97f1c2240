/// Looking back: on what, how often, who with whom.
public struct Evaluation: Rule {
    /// The kind of provision.
    public static var kind: Kind { .evaluation }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// How often.
    public internal(set) var frequency: Frequency?
    /// When.
    public internal(set) var timing: Timing?
    /// Who leads it.
    public internal(set) var by: [PartyName] = []
    /// With whom.
    public internal(set) var with: [PartyName] = []

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Evaluation>] = [
        Field("frequency", nl: "frequentie", en: "frequency", \.frequency),
        Field("timing", nl: "wanneer", en: "when", \.timing),
        Field("by", nl: "door", en: "by", \.by),
        Field("with", nl: "met", en: "with", \.with),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates an evaluation; the title is what the text says, in our own Dutch words.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, frequency: Frequency? = nil,
        timing: Timing? = nil, by: PartyName..., with: PartyName...
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.frequency = frequency
        self.timing = timing
        self.by = by
        self.with = with
    }
}
