/// A role that people fill, under its local name.
public struct Role: Rule {
    /// The kind of provision.
    public static var kind: Kind { .role }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// The local abbreviation.
    public internal(set) var abbreviation: String?
    /// What it is for, in terms that all packs share.
    public internal(set) var function: PartyFunction = .other
    /// The organisation it belongs to.
    public internal(set) var organisation: PartyName?
    /// Other names in the same text.
    public internal(set) var alsoCalled: [String] = []

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Role>] = [
        Field("abbreviation", nl: "afkorting", en: "abbreviation", \.abbreviation),
        Field("function", nl: "functie", en: "function", \.function),
        Field("organisation", nl: "van", en: "of", \.organisation),
        Field("alsoCalled", nl: "ook genoemd", en: "also called", \.alsoCalled),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates a role; the title is the local name.
    public init(
        _ name: String, _ title: String, abbreviated abbreviation: String? = nil, fills function: PartyFunction,
        of organisation: PartyName? = nil, alsoCalled: [String] = [], answers topic: Topic? = nil
    ) {
        particulars = Particulars(
            id: name, answers: Answers(topic ?? function.topic), title: title, modality: Self.kind.usualModality)
        self.abbreviation = abbreviation
        self.function = function
        self.organisation = organisation
        self.alsoCalled = alsoCalled
    }
}
