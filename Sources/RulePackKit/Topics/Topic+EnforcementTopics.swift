extension Topic {
    /// When can the attendance service enforce?
    public static let enforcementConditions = Topic(
        "enforcement-conditions", .enforcement, .enforcement, also: .criterion, .task,
        nl: "Wanneer kan leerplicht handhaven?",
        en: "When can the attendance service enforce?")

    /// Along which routes is enforced?
    public static let enforcementRoutes = Topic(
        "enforcement-routes", .enforcement, .enforcement, also: .actionItem,
        nl: "Langs welke routes wordt gehandhaafd (Halt, civiel, strafrecht)?",
        en: "Along which routes is enforced?")

    /// What is agreed on referral to Halt?
    public static let haltIntroduction = Topic(
        "halt-introduction", .enforcement, .actionItem, also: .enforcement,
        nl: "Wat is afgesproken over verwijzing naar Halt?",
        en: "What is agreed on referral to Halt?")

    /// Which lead times hold with justice?
    public static let justiceLeadTimes = Topic(
        "justice-lead-times", .enforcement, .deadline, also: .enforcement, .objective,
        nl: "Welke doorlooptijden gelden bij justitie?",
        en: "Which lead times hold with justice?")

    /// How often are there court sittings on compulsory education?
    public static let courtSittings = Topic(
        "court-sittings", .enforcement, .enforcement, also: .objective,
        nl: "Hoe vaak zijn er zittingen in leerplichtzaken?",
        en: "How often are there court sittings on compulsory education?")

    /// Who supervises schools?
    public static let schoolSupervision = Topic(
        "school-supervision", .enforcement, .task, also: .enforcement, .contact,
        nl: "Wie houdt toezicht op scholen?",
        en: "Who supervises schools?")

    static let enforcementGroup: [Topic] = [
        .enforcementConditions,
        .enforcementRoutes,
        .haltIntroduction,
        .justiceLeadTimes,
        .courtSittings,
        .schoolSupervision,
    ]
}
