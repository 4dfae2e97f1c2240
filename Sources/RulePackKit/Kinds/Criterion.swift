/// A condition that lets in, keeps out or sets off.
public struct Criterion: Rule {
    /// The kind of provision.
    public static var kind: Kind { .criterion }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// What meeting it does.
    public internal(set) var effect: CriterionEffect = .triggers
    /// The meeting it is about.
    public internal(set) var meeting: MeetingName?
    /// The tier it is about.
    public internal(set) var tier: TierName?
    /// The step of the list it stands in.
    public internal(set) var step: Int?
    /// The ages it covers.
    public internal(set) var ages: AmountRange?
    /// Whom it is about.
    public internal(set) var about: [PartyName] = []

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Criterion>] = [
        Field("effect", nl: "werking", en: "effect", \.effect),
        Field("meeting", nl: "overleg", en: "meeting", \.meeting),
        Field("tier", nl: "trede", en: "tier", \.tier),
        Field("step", nl: "stap", en: "step", \.step),
        Field("ages", nl: "leeftijd", en: "ages", \.ages),
        Field("about", nl: "over", en: "about", \.about),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates a criterion; the title is what the text says, in our own Dutch words.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, effect: CriterionEffect,
        at meeting: MeetingName? = nil, tier: TierName? = nil, step: Int? = nil, ages: AmountRange? = nil,
        about: PartyName...
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.effect = effect
        self.meeting = meeting
        self.tier = tier
        self.step = step
        self.ages = ages
        self.about = about
    }
}
