/// A step of an escalation: its object, its owner, and what makes it turn to the next.
public struct EscalationTier: Rule {
    /// The kind of provision.
    public static var kind: Kind { .tier }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// The place among the tiers with the same object, from 1.
    public internal(set) var order: Int = 1
    /// What escalates.
    public internal(set) var object: TierObject = .pupilCase
    /// Who is in charge.
    public internal(set) var owner: [PartyName] = []
    /// Who takes part.
    public internal(set) var participants: [PartyName] = []
    /// Who takes part if needed.
    public internal(set) var guests: [PartyName] = []
    /// How long it may take, or nil when the text gives no number.
    public internal(set) var term: Amount?
    /// What makes it go to the next tier, in our own Dutch words.
    public internal(set) var turningPoint: String?
    /// The next tier.
    public internal(set) var next: TierName?
    /// The meeting at which it takes place.
    public internal(set) var meeting: MeetingName?
    /// What it is for, in our own Dutch words.
    public internal(set) var purpose: String?

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<EscalationTier>] = [
        Field("order", nl: "trede", en: "tier", \.order),
        Field("object", nl: "betreft", en: "concerns", \.object),
        Field("owner", nl: "regie", en: "owner", \.owner),
        Field("participants", nl: "betrokkenen", en: "participants", \.participants),
        Field("guests", nl: "zo nodig", en: "if needed", \.guests),
        Field("term", nl: "uiterlijk", en: "at the latest", \.term),
        Field("turningPoint", nl: "kantelpunt", en: "turning point", \.turningPoint),
        Field("next", nl: "daarna", en: "then", \.next),
        Field("meeting", nl: "overleg", en: "meeting", \.meeting),
        Field("purpose", nl: "doel", en: "purpose", \.purpose),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates a tier; the title is the local name.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, order: Int, of object: TierObject,
        owner: PartyName..., participants: PartyName..., guests: PartyName..., term: Amount? = nil,
        turningPoint: String? = nil, next: TierName? = nil, meeting: MeetingName? = nil, purpose: String? = nil
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.order = order
        self.object = object
        self.owner = owner
        self.participants = participants
        self.guests = guests
        self.term = term
        self.turningPoint = turningPoint
        self.next = next
        self.meeting = meeting
        self.purpose = purpose
    }
}
