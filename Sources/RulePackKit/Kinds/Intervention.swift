/// A preventive activity or a form of help.
public struct Intervention: Rule {
    /// The kind of provision.
    public static var kind: Kind { .intervention }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// Who carries it out.
    public internal(set) var by: [PartyName] = []
    /// Who takes or asks for it.
    public internal(set) var initiative: [PartyName] = []
    /// How often.
    public internal(set) var frequency: Frequency?
    /// Under what condition, in our own Dutch words.
    public internal(set) var condition: String?

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Intervention>] = [
        Field("by", nl: "door", en: "by", \.by),
        Field("initiative", nl: "op initiatief van", en: "on the initiative of", \.initiative),
        Field("frequency", nl: "frequentie", en: "frequency", \.frequency),
        Field("condition", nl: "voorwaarde", en: "condition", \.condition),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates an intervention; the title is what the text says, in our own Dutch words.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, by: PartyName..., initiative: PartyName...,
        frequency: Frequency? = nil, provided condition: String? = nil
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.by = by
        self.initiative = initiative
        self.frequency = frequency
        self.condition = condition
    }
}
