extension Topic {
    /// Which municipalities does it cover?
    public static let coveredMunicipalities = Topic(
        "covered-municipalities", .text, .clause,
        nl: "Voor welke gemeenten geldt de regeling?",
        en: "Which municipalities does it cover?")

    /// Which sectors of education does it cover?
    public static let coveredSectors = Topic(
        "covered-sectors", .text, .clause,
        nl: "Voor welke onderwijssectoren geldt de regeling?",
        en: "Which sectors of education does it cover?")

    /// Which pupils does it cover?
    public static let coveredPupils = Topic(
        "covered-pupils", .text, .clause, also: .criterion,
        nl: "Voor welke leerlingen geldt de regeling?",
        en: "Which pupils does it cover?")

    /// From when until when is it in force?
    public static let period = Topic(
        "period", .text, .clause,
        nl: "Van wanneer tot wanneer geldt de regeling?",
        en: "From when until when is it in force?")

    /// Who are party to it?
    public static let signatories = Topic(
        "signatories", .text, .clause,
        nl: "Wie zijn partij bij de regeling?",
        en: "Who are party to it?")

    /// Can it be enforced at law?
    public static let enforceability = Topic(
        "enforceability", .text, .clause,
        nl: "Is de regeling in rechte afdwingbaar?",
        en: "Can it be enforced at law?")

    /// How is it changed, renewed or ended?
    public static let amendment = Topic(
        "amendment", .text, .clause,
        nl: "Hoe wordt de regeling gewijzigd, verlengd of beëindigd?",
        en: "How is it changed, renewed or ended?")

    /// How are the agreements made known and kept?
    public static let embedding = Topic(
        "embedding", .text, .clause, also: .task,
        nl: "Hoe worden de afspraken bekendgemaakt en geborgd?",
        en: "How are the agreements made known and kept?")

    /// What parts or tiers does the approach have?
    public static let structure = Topic(
        "structure", .text, .clause,
        nl: "Uit welke onderdelen of treden bestaat de aanpak?",
        en: "What parts or tiers does the approach have?")

    /// On which other texts does it rest?
    public static let relatedTexts = Topic(
        "related-texts", .text, .clause, also: .guidance,
        nl: "Op welke andere teksten steunt de regeling?",
        en: "On which other texts does it rest?")

    /// How do the parties stand to one another?
    public static let scopeOfCooperation = Topic(
        "scope-of-cooperation", .text, .clause, also: .objective, .task,
        nl: "Hoe verhouden de partijen zich tot elkaar?",
        en: "How do the parties stand to one another?")

    static let textGroup: [Topic] = [
        .coveredMunicipalities,
        .coveredSectors,
        .coveredPupils,
        .period,
        .signatories,
        .enforceability,
        .amendment,
        .embedding,
        .structure,
        .relatedTexts,
        .scopeOfCooperation,
    ]
}
