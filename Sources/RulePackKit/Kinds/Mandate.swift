/// The power to break a deadlock: who holds it, and what it reaches.
public struct Mandate: Rule {
    /// The kind of provision.
    public static var kind: Kind { .mandate }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// Who holds it.
    public internal(set) var holder: [PartyName] = []
    /// The meeting that holds it.
    public internal(set) var meeting: MeetingName?
    /// Who gives it.
    public internal(set) var grantedBy: [PartyName] = []
    /// Whether its decisions bind, or nil when the text does not say.
    public internal(set) var isBinding: Bool?
    /// Under what condition, in our own Dutch words.
    public internal(set) var condition: String?

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Mandate>] = [
        Field("holder", nl: "bij", en: "held by", \.holder),
        Field("meeting", nl: "overleg", en: "meeting", \.meeting),
        Field("grantedBy", nl: "verleend door", en: "granted by", \.grantedBy),
        Field("binding", nl: "bindend", en: "binding", \.isBinding),
        Field("condition", nl: "voorwaarde", en: "condition", \.condition),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates a mandate; the title is what the text says, in our own Dutch words.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, heldBy holder: PartyName...,
        at meeting: MeetingName? = nil, grantedBy: PartyName..., binding isBinding: Bool? = nil,
        provided condition: String? = nil
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.holder = holder
        self.meeting = meeting
        self.grantedBy = grantedBy
        self.isBinding = isBinding
        self.condition = condition
    }
}
