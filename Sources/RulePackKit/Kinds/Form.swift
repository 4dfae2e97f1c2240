/// A form or a standard letter.
public struct Form: Rule {
    /// The kind of provision.
    public static var kind: Kind { .form }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// Who fills it in.
    public internal(set) var sender: [PartyName] = []
    /// Who gets it.
    public internal(set) var receiver: [PartyName] = []
    /// What it is for, in our own Dutch words.
    public internal(set) var purpose: String?

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Form>] = [
        Field("sender", nl: "van", en: "from", \.sender),
        Field("receiver", nl: "aan", en: "to", \.receiver),
        Field("purpose", nl: "doel", en: "purpose", \.purpose),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates a form; the title is the local name.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, from sender: PartyName...,
        to receiver: PartyName..., purpose: String? = nil
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.sender = sender
        self.receiver = receiver
        self.purpose = purpose
    }
}
