/// How a duty is enforced.
public struct Enforcement: Rule {
    /// The kind of provision.
    public static var kind: Kind { .enforcement }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// Along which routes.
    public internal(set) var routes: [EnforcementRoute] = []
    /// Who does it.
    public internal(set) var by: [PartyName] = []
    /// Against whom.
    public internal(set) var against: [PartyName] = []
    /// How often.
    public internal(set) var frequency: Frequency?
    /// Under what condition, in our own Dutch words.
    public internal(set) var condition: String?

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Enforcement>] = [
        Field("routes", nl: "route", en: "route", \.routes),
        Field("by", nl: "door", en: "by", \.by),
        Field("against", nl: "tegen", en: "against", \.against),
        Field("frequency", nl: "frequentie", en: "frequency", \.frequency),
        Field("condition", nl: "voorwaarde", en: "condition", \.condition),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates an enforcement; the title is what the text says, in our own Dutch words.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, via routes: EnforcementRoute...,
        by: PartyName..., against: PartyName..., frequency: Frequency? = nil, provided condition: String? = nil
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.routes = routes
        self.by = by
        self.against = against
        self.frequency = frequency
        self.condition = condition
    }
}
