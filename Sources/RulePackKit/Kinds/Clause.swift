/// A clause on the text itself: whom it binds, how long, how it is changed.
public struct Clause: Rule {
    /// The kind of provision.
    public static var kind: Kind { .clause }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// The parties it is about.
    public internal(set) var parties: [PartyName] = []
    /// When, if the clause is about time.
    public internal(set) var timing: Timing?

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Clause>] = [
        Field("parties", nl: "partijen", en: "parties", \.parties),
        Field("timing", nl: "wanneer", en: "when", \.timing),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates a clause; the title is what the text says, in our own Dutch words.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, parties: PartyName..., timing: Timing? = nil
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.parties = parties
        self.timing = timing
    }
}
