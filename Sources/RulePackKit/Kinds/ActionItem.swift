/// A piece of work that was agreed: what, when, with whom.
public struct ActionItem: Rule {
    /// The kind of provision.
    public static var kind: Kind { .actionItem }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// The focus point it stands under.
    public internal(set) var focus: String?
    /// When, as the text puts it.
    public internal(set) var timing: Timing?
    /// Who does it.
    public internal(set) var by: [PartyName] = []
    /// Who else is involved.
    public internal(set) var parties: [PartyName] = []

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<ActionItem>] = [
        Field("focus", nl: "speerpunt", en: "focus", \.focus),
        Field("timing", nl: "planning", en: "planning", \.timing),
        Field("by", nl: "door", en: "by", \.by),
        Field("parties", nl: "betrokken partijen", en: "parties involved", \.parties),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates an action item; the title is what the text says, in our own Dutch words.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, under focus: String? = nil,
        timing: Timing? = nil, by: PartyName..., involving parties: PartyName...
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.focus = focus
        self.timing = timing
        self.by = by
        self.parties = parties
    }
}
