extension Topic {
    /// What does it want to achieve?
    public static let aims = Topic(
        "aims", .aims, .objective,
        nl: "Wat wil de regeling bereiken?",
        en: "What does it want to achieve?")

    /// On what vision and starting points does it build?
    public static let vision = Topic(
        "vision", .aims, .objective,
        nl: "Van welke visie en uitgangspunten gaat de regeling uit?",
        en: "On what vision and starting points does it build?")

    /// What is the target for pupils out of school, and by when?
    public static let outOfSchoolTarget = Topic(
        "out-of-school-target", .aims, .objective,
        nl: "Welk streefdoel geldt voor thuiszitten, en voor wanneer?",
        en: "What is the target for pupils out of school, and by when?")

    /// What results should the agreements have?
    public static let expectedResults = Topic(
        "expected-results", .aims, .objective,
        nl: "Welke resultaten moeten de afspraken hebben?",
        en: "What results should the agreements have?")

    static let aimsGroup: [Topic] = [
        .aims,
        .vision,
        .outOfSchoolTarget,
        .expectedResults,
    ]
}
