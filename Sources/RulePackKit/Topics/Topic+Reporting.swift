extension Topic {
    /// Through which channel is absence reported?
    public static let reportChannel = Topic(
        "report-channel", .reporting, .task, also: .actionItem, .registration, .organisation,
        nl: "Via welk kanaal wordt verzuim gemeld?",
        en: "Through which channel is absence reported?")

    /// What belongs in a good report?
    public static let reportElements = Topic(
        "report-elements", .reporting, .reportElement, also: .task,
        nl: "Wat hoort er in een goede melding?",
        en: "What belongs in a good report?")

    /// What is asked of the quality of reports?
    public static let reportQuality = Topic(
        "report-quality", .reporting, .task, also: .objective, .guidance,
        nl: "Welke eisen gelden voor de kwaliteit van meldingen?",
        en: "What is asked of the quality of reports?")

    /// When does the school report, apart from any count?
    public static let reportOccasions = Topic(
        "report-occasions", .reporting, .task, also: .threshold,
        nl: "Wanneer meldt de school, los van de telling?",
        en: "When does the school report, apart from any count?")

    /// What happens to an incomplete report?
    public static let incompleteReport = Topic(
        "incomplete-report", .reporting, .task,
        nl: "Wat gebeurt er met een onvolledige melding?",
        en: "What happens to an incomplete report?")

    /// How soon does the school hear that a report is incomplete?
    public static let incompleteReportNoticeTime = Topic(
        "incomplete-report-notice-time", .reporting, .deadline,
        nl: "Binnen hoeveel tijd hoort de school dat een melding niet compleet is?",
        en: "How soon does the school hear that a report is incomplete?")

    /// How much time does the school have to complete a report?
    public static let reportCompletionTime = Topic(
        "report-completion-time", .reporting, .deadline,
        nl: "Binnen hoeveel tijd moet de school een melding aanvullen?",
        en: "How much time does the school have to complete a report?")

    /// How soon does the attendance service respond to a complete report?
    public static let reportResponseTime = Topic(
        "report-response-time", .reporting, .deadline,
        nl: "Binnen hoeveel tijd reageert leerplicht op een complete melding?",
        en: "How soon does the attendance service respond to a complete report?")

    /// How are response times laid down?
    public static let responseTimesAgreed = Topic(
        "response-times-agreed", .reporting, .task,
        nl: "Hoe worden reactietermijnen vastgelegd?",
        en: "How are response times laid down?")

    /// What does the attendance service do after a report?
    public static let afterReport = Topic(
        "after-report", .reporting, .task,
        nl: "Wat doet leerplicht na een melding?",
        en: "What does the attendance service do after a report?")

    /// How does the school hear what becomes of a report?
    public static let reportFeedback = Topic(
        "report-feedback", .reporting, .task, also: .deadline, .contact,
        nl: "Hoe hoort de school wat er met een melding gebeurt?",
        en: "How does the school hear what becomes of a report?")

    /// How soon is the school told of new developments?
    public static let progressUpdateTime = Topic(
        "progress-update-time", .reporting, .deadline,
        nl: "Binnen hoeveel tijd wordt de school bijgepraat over nieuwe ontwikkelingen?",
        en: "How soon is the school told of new developments?")

    /// How soon are questions answered?
    public static let questionResponseTime = Topic(
        "question-response-time", .reporting, .deadline,
        nl: "Binnen hoeveel tijd worden vragen beantwoord?",
        en: "How soon are questions answered?")

    /// Are pupil and parents told of a report or referral?
    public static let tellingFamilyOfReport = Topic(
        "telling-family-of-report", .reporting, .task,
        nl: "Worden leerling en ouders ingelicht over een melding of inschakeling?",
        en: "Are pupil and parents told of a report or referral?")

    static let reportingGroup: [Topic] = [
        .reportChannel,
        .reportElements,
        .reportQuality,
        .reportOccasions,
        .incompleteReport,
        .incompleteReportNoticeTime,
        .reportCompletionTime,
        .reportResponseTime,
        .responseTimesAgreed,
        .afterReport,
        .reportFeedback,
        .progressUpdateTime,
        .questionResponseTime,
        .tellingFamilyOfReport,
    ]
}
