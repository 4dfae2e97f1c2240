/// An organisation that takes part, under its local name.
public struct Organisation: Rule {
    /// The kind of provision.
    public static var kind: Kind { .organisation }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// The local abbreviation.
    public internal(set) var abbreviation: String?
    /// What it is for, in terms that all packs share.
    public internal(set) var function: PartyFunction = .other
    /// Other names in the same text.
    public internal(set) var alsoCalled: [String] = []

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Organisation>] = [
        Field("abbreviation", nl: "afkorting", en: "abbreviation", \.abbreviation),
        Field("function", nl: "functie", en: "function", \.function),
        Field("alsoCalled", nl: "ook genoemd", en: "also called", \.alsoCalled),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates an organisation; the title is the local name.
    public init(
        _ name: String, _ title: String, abbreviated abbreviation: String? = nil, fills function: PartyFunction,
        alsoCalled: [String] = [], answers topic: Topic? = nil
    ) {
        particulars = Particulars(
            id: name, answers: Answers(topic ?? function.topic), title: title, modality: Self.kind.usualModality)
        self.abbreviation = abbreviation
        self.function = function
        self.alsoCalled = alsoCalled
    }
}
