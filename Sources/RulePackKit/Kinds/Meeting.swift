/// A meeting: its local name, what it is for, who sits there, how often.
public struct Meeting: Rule {
    /// The kind of provision.
    public static var kind: Kind { .meeting }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// The local abbreviation.
    public internal(set) var abbreviation: String?
    /// What it is for, in terms that all packs share.
    public internal(set) var function: MeetingFunction = .other
    /// How often, or nil when the text does not say.
    public internal(set) var frequency: Frequency?
    /// How long one lasts.
    public internal(set) var duration: Amount?
    /// Who chairs.
    public internal(set) var chair: [PartyName] = []
    /// Who organises it.
    public internal(set) var organiser: [PartyName] = []
    /// Who sits there.
    public internal(set) var participants: [PartyName] = []
    /// Who may be asked to join.
    public internal(set) var guests: [PartyName] = []
    /// What it is for, in our own Dutch words.
    public internal(set) var purpose: String?

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Meeting>] = [
        Field("abbreviation", nl: "afkorting", en: "abbreviation", \.abbreviation),
        Field("function", nl: "functie", en: "function", \.function),
        Field("frequency", nl: "frequentie", en: "frequency", \.frequency),
        Field("duration", nl: "duur", en: "duration", \.duration),
        Field("chair", nl: "voorzitter", en: "chair", \.chair),
        Field("organiser", nl: "organiseert", en: "organiser", \.organiser),
        Field("participants", nl: "deelnemers", en: "participants", \.participants),
        Field("guests", nl: "op uitnodiging", en: "by invitation", \.guests),
        Field("purpose", nl: "doel", en: "purpose", \.purpose),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates a meeting; the title is the local name.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, abbreviated abbreviation: String? = nil,
        serves function: MeetingFunction, frequency: Frequency? = nil, duration: Amount? = nil, chair: PartyName...,
        organiser: PartyName..., participants: PartyName..., guests: PartyName..., purpose: String? = nil
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.abbreviation = abbreviation
        self.function = function
        self.frequency = frequency
        self.duration = duration
        self.chair = chair
        self.organiser = organiser
        self.participants = participants
        self.guests = guests
        self.purpose = purpose
    }
}
