extension Topic {
    /// Which actions are agreed, by whom, when?
    public static let agreedActions = Topic(
        "agreed-actions", .work, .actionItem, also: .objective, .task,
        nl: "Welke acties zijn afgesproken, door wie, wanneer?",
        en: "Which actions are agreed, by whom, when?")

    /// Which focus points does the text name?
    public static let focusPoints = Topic(
        "focus-points", .work, .objective,
        nl: "Welke speerpunten noemt de tekst?",
        en: "Which focus points does the text name?")

    /// Which means of communication and information are agreed?
    public static let communication = Topic(
        "communication", .work, .task, also: .actionItem, .guidance,
        nl: "Welke communicatiemiddelen en voorlichting zijn afgesproken?",
        en: "Which means of communication and information are agreed?")

    /// How is the work of the attendance service arranged?
    public static let staffing = Topic(
        "staffing", .work, .actionItem, also: .task,
        nl: "Hoe wordt het werk van leerplicht ingericht en verdeeld?",
        en: "How is the work of the attendance service arranged?")

    /// How are the text and its working agreements evaluated?
    public static let regimeEvaluation = Topic(
        "regime-evaluation", .work, .evaluation,
        nl: "Hoe worden de regeling en haar werkafspraken geëvalueerd?",
        en: "How are the text and its working agreements evaluated?")

    static let workGroup: [Topic] = [
        .agreedActions,
        .focusPoints,
        .communication,
        .staffing,
        .regimeEvaluation,
    ]
}
