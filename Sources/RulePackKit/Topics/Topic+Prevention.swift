extension Topic {
    /// Which preventive activities are there, how often, on whose initiative?
    public static let preventionActivities = Topic(
        "prevention-activities", .prevention, .intervention, also: .task, .actionItem,
        nl: "Welke preventieve activiteiten zijn er, hoe vaak, op wiens initiatief?",
        en: "Which preventive activities are there, how often, on whose initiative?")

    /// Under what conditions does the attendance service work preventively?
    public static let preventionConditions = Topic(
        "prevention-conditions", .prevention, .criterion, also: .task, .clause,
        nl: "Onder welke voorwaarden werkt leerplicht preventief?",
        en: "Under what conditions does the attendance service work preventively?")

    /// Who may come to the preventive consultation hour?
    public static let consultationAdmission = Topic(
        "consultation-admission", .prevention, .criterion,
        nl: "Wie mag naar het preventief spreekuur?",
        en: "Who may come to the preventive consultation hour?")

    /// Who may not come to the preventive consultation hour?
    public static let consultationExclusion = Topic(
        "consultation-exclusion", .prevention, .criterion,
        nl: "Wie mag níét naar het preventief spreekuur?",
        en: "Who may not come to the preventive consultation hour?")

    /// Who does what around the preventive consultation hour?
    public static let consultationRoles = Topic(
        "consultation-roles", .prevention, .task,
        nl: "Wie doet wat rond het preventief spreekuur?",
        en: "Who does what around the preventive consultation hour?")

    /// May the attendance service advise without a report?
    public static let adviceWithoutReport = Topic(
        "advice-without-report", .prevention, .intervention, also: .task, .consent,
        nl: "Mag leerplicht meedenken zonder melding?",
        en: "May the attendance service advise without a report?")

    /// What does the school do about attendance policy?
    public static let attendancePolicy = Topic(
        "attendance-policy", .prevention, .task, also: .objective,
        nl: "Wat doet de school aan aanwezigheidsbeleid en verzuimbeleid?",
        en: "What does the school do about attendance policy?")

    /// How is absence signalled early and analysed?
    public static let earlySignals = Topic(
        "early-signals", .prevention, .task,
        nl: "Hoe wordt verzuim vroeg gesignaleerd en geanalyseerd?",
        en: "How is absence signalled early and analysed?")

    /// What advice does the text give for the talk about absence?
    public static let talkGuidance = Topic(
        "talk-guidance", .prevention, .guidance,
        nl: "Welk advies geeft de tekst voor het verzuimgesprek?",
        en: "What advice does the text give for the talk about absence?")

    /// Which frequent questions does the text answer?
    public static let talkQuestions = Topic(
        "talk-questions", .prevention, .guidance,
        nl: "Welke veelgestelde vragen beantwoordt de tekst?",
        en: "Which frequent questions does the text answer?")

    static let preventionGroup: [Topic] = [
        .preventionActivities,
        .preventionConditions,
        .consultationAdmission,
        .consultationExclusion,
        .consultationRoles,
        .adviceWithoutReport,
        .attendancePolicy,
        .earlySignals,
        .talkGuidance,
        .talkQuestions,
    ]
}
