/// Who must agree, or may see, at which age.
public struct Consent: Rule {
    /// The kind of provision.
    public static var kind: Kind { .consent }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// What for.
    public internal(set) var purpose: ConsentPurpose = .sharingData
    /// At which ages.
    public internal(set) var ages: AmountRange?
    /// Who agrees, or has the right.
    public internal(set) var givers: [PartyName] = []
    /// Who is informed.
    public internal(set) var informed: [PartyName] = []
    /// Under what condition, in our own Dutch words.
    public internal(set) var condition: String?

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Consent>] = [
        Field("purpose", nl: "voor", en: "for", \.purpose),
        Field("ages", nl: "leeftijd", en: "ages", \.ages),
        Field("givers", nl: "van", en: "from", \.givers),
        Field("informed", nl: "te informeren", en: "to be informed", \.informed),
        Field("condition", nl: "voorwaarde", en: "condition", \.condition),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates a consent; the title is what the text says, in our own Dutch words.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, to purpose: ConsentPurpose,
        ages: AmountRange? = nil, from givers: PartyName..., informed: PartyName...,
        provided condition: String? = nil
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.purpose = purpose
        self.ages = ages
        self.givers = givers
        self.informed = informed
        self.condition = condition
    }
}
