/// Advice on how to do something.
public struct Guidance: Rule {
    /// The kind of provision.
    public static var kind: Kind { .guidance }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// Whom it is for.
    public internal(set) var audience: [PartyName] = []
    /// On what occasion, in our own Dutch words.
    public internal(set) var occasion: String?

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Guidance>] = [
        Field("audience", nl: "voor", en: "for", \.audience),
        Field("occasion", nl: "bij", en: "on", \.occasion),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates a guidance; the title is what the text says, in our own Dutch words.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, to audience: PartyName...,
        on occasion: String? = nil
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.audience = audience
        self.occasion = occasion
    }
}
