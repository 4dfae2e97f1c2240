/// A contact or a presence: who is where, how often.
public struct Contact: Rule {
    /// The kind of provision.
    public static var kind: Kind { .contact }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// How often, or nil when the text does not say.
    public internal(set) var frequency: Frequency?
    /// Who comes or calls.
    public internal(set) var by: [PartyName] = []
    /// With whom.
    public internal(set) var with: [PartyName] = []
    /// When.
    public internal(set) var timing: Timing?

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Contact>] = [
        Field("frequency", nl: "frequentie", en: "frequency", \.frequency),
        Field("by", nl: "door", en: "by", \.by),
        Field("with", nl: "met", en: "with", \.with),
        Field("timing", nl: "wanneer", en: "when", \.timing),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates a contact; the title is what the text says, in our own Dutch words.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, frequency: Frequency? = nil, by: PartyName...,
        with: PartyName..., timing: Timing? = nil
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.frequency = frequency
        self.by = by
        self.with = with
        self.timing = timing
    }
}
