/// What a provision of any kind has.
public struct Particulars: Hashable, Sendable {
    /// The id: the local name in a pack, with the regime's id before it once the regime's pack holds it.
    public internal(set) var id: String
    /// The question that it answers.
    public internal(set) var answers: Answers
    /// What the text says, in our own Dutch words.
    public internal(set) var title: String
    /// The answer in a few Dutch words, where the fields alone do not give it.
    public internal(set) var brief: String?
    /// The sectors that it is limited to; empty when it holds for all of the regime's.
    public internal(set) var sectors: [Sector] = []
    /// With what force the text says it.
    public internal(set) var modality: Modality
    /// How sure it is that the text says it.
    public internal(set) var standing: Standing = .literal
    /// Whether it gives an answer or one of the noes.
    public internal(set) var stance: Stance = .stated
    /// When it is in force, where that differs from the regime.
    public internal(set) var validity: Validity?
    /// What must be so in a case before it applies, where that can be put as facts of a case.
    public internal(set) var conditions: [Condition] = []
    /// The places that say it.
    public internal(set) var citations: [Citation] = []
    private var written = Aside<Origin?>(nil)

    /// Where it is written, if that is known; rules that say the same are equal wherever they are written.
    public package(set) var origin: Origin? {
        get { written.value ?? citations.first?.origin }
        set { written = Aside(newValue) }
    }

    /// Creates the particulars of a provision.
    public init(id: String, answers: Answers, title: String, modality: Modality) {
        self.id = id
        self.answers = answers
        self.title = title
        self.modality = modality
    }

    /// Creates the particulars of a provision that is read from a file.
    package init(
        id: String, answers: Answers, title: String, brief: String?, sectors: [Sector], modality: Modality,
        standing: Standing, stance: Stance, validity: Validity?, conditions: [Condition], citations: [Citation]
    ) {
        self.id = id
        self.answers = answers
        self.title = title
        self.brief = brief
        self.sectors = sectors
        self.modality = modality
        self.standing = standing
        self.stance = stance
        self.validity = validity
        self.conditions = conditions
        self.citations = citations
    }
}
