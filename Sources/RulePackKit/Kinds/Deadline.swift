/// A term: how much time, from which moment, who owes whom.
public struct Deadline: Rule {
    /// The kind of provision.
    public static var kind: Kind { .deadline }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// How much time, or nil when the text gives no number.
    public internal(set) var within: Amount?
    /// Whether it is a limit, an advance notice or a duration.
    public internal(set) var manner: DeadlineManner = .within
    /// From which moment it runs, or nil when the text does not say.
    public internal(set) var from: Moment?
    /// Which day is counted as the first, or nil when the text does not say.
    public internal(set) var firstDay: FirstDay?
    /// Who owes it.
    public internal(set) var by: [PartyName] = []
    /// To whom it is owed.
    public internal(set) var to: [PartyName] = []
    /// What follows when it passes.
    public internal(set) var consequence: String?

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Deadline>] = [
        Field("within", nl: "termijn", en: "term", \.within),
        Field("manner", nl: "wijze", en: "manner", \.manner),
        Field("from", nl: "vanaf", en: "from", \.from),
        Field("firstDay", nl: "eerste dag", en: "first day", \.firstDay),
        Field("by", nl: "door", en: "by", \.by),
        Field("to", nl: "aan", en: "to", \.to),
        Field("consequence", nl: "anders", en: "otherwise", \.consequence),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates a deadline; the title is what the text says, in our own Dutch words.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, within: Amount? = nil,
        manner: DeadlineManner = .within, from: Moment? = nil, firstDay: FirstDay? = nil, by: PartyName...,
        to: PartyName...,
        consequence: String? = nil
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.within = within
        self.manner = manner
        self.from = from
        self.firstDay = firstDay
        self.by = by
        self.to = to
        self.consequence = consequence
    }
}
