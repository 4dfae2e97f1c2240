extension Topic {
    /// How does the school record attendance, and in which system?
    public static let schoolRegistration = Topic(
        "school-registration", .records, .registration, also: .task, .objective,
        nl: "Hoe registreert de school aan- en afwezigheid, in welk systeem?",
        en: "How does the school record attendance, and in which system?")

    /// In which system does the attendance service record?
    public static let attendanceRegistration = Topic(
        "attendance-registration", .records, .registration, also: .actionItem, .task,
        nl: "In welk systeem registreert leerplicht?",
        en: "In which system does the attendance service record?")

    /// Who keeps a list of pupils out of school?
    public static let outOfSchoolRegistration = Topic(
        "out-of-school-registration", .records, .registration, also: .task, .actionItem,
        nl: "Wie houdt een lijst van thuiszitters bij?",
        en: "Who keeps a list of pupils out of school?")

    /// What is in the school file or the pupil file?
    public static let schoolFile = Topic(
        "school-file", .records, .registration, also: .task, .actionItem,
        nl: "Wat staat in het schooldossier of leerlingdossier?",
        en: "What is in the school file or the pupil file?")

    /// What is monitored?
    public static let monitoring = Topic(
        "monitoring", .records, .registration, also: .task, .evaluation,
        nl: "Wat wordt gemonitord?",
        en: "What is monitored?")

    /// Which forms and letters belong to it?
    public static let forms = Topic(
        "forms", .records, .form,
        nl: "Welke formulieren en brieven horen bij de regeling?",
        en: "Which forms and letters belong to it?")

    /// What do the forms ask?
    public static let formFields = Topic(
        "form-fields", .records, .formField,
        nl: "Wat vragen de formulieren?",
        en: "What do the forms ask?")

    /// Which quality system is there?
    public static let qualitySystem = Topic(
        "quality-system", .records, .evaluation, also: .actionItem, .task,
        nl: "Welk kwaliteitssysteem is er?",
        en: "Which quality system is there?")

    static let recordsGroup: [Topic] = [
        .schoolRegistration,
        .attendanceRegistration,
        .outOfSchoolRegistration,
        .schoolFile,
        .monitoring,
        .forms,
        .formFields,
        .qualitySystem,
    ]
}
