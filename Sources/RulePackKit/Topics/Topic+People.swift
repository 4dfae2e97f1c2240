extension Topic {
    /// Which roles are there at school, and who is the pivot?
    public static let rolesSchool = Topic(
        "roles-school", .people, .role, also: .organisation,
        nl: "Welke rollen en wie op school zijn de spil?",
        en: "Which roles are there at school, and who is the pivot?",
        caveat: Text(
            nl: "Dezelfde naam (zorgcoördinator, consulent) staat niet overal voor dezelfde functie.",
            en: "The same name does not everywhere stand for the same function."))

    /// What are the attendance service and its officers called?
    public static let rolesAttendance = Topic(
        "roles-attendance", .people, .role, also: .organisation,
        nl: "Hoe heten leerplicht en RMC hier?",
        en: "What are the attendance service and its officers called?")

    /// How does the text refer to pupil and parents?
    public static let rolesFamily = Topic(
        "roles-family", .people, .role, also: .organisation,
        nl: "Hoe duidt de tekst leerling en ouders aan?",
        en: "How does the text refer to pupil and parents?")

    /// Who is there for youth health?
    public static let rolesHealth = Topic(
        "roles-health", .people, .role, also: .organisation,
        nl: "Wie is er vanuit de jeugdgezondheidszorg?",
        en: "Who is there for youth health?")

    /// Who is there for school social work?
    public static let rolesSocialWork = Topic(
        "roles-social-work", .people, .role, also: .organisation,
        nl: "Wie is er vanuit het schoolmaatschappelijk werk?",
        en: "Who is there for school social work?")

    /// Which school partnership is involved, and who for it?
    public static let rolesPartnership = Topic(
        "roles-partnership", .people, .organisation, also: .role,
        nl: "Welk samenwerkingsverband is betrokken, en wie namens hem?",
        en: "Which school partnership is involved, and who for it?")

    /// Who provides youth care, treatment or safety?
    public static let rolesCare = Topic(
        "roles-care", .people, .organisation, also: .role,
        nl: "Wie biedt jeugdhulp, zorg of veiligheid?",
        en: "Who provides youth care, treatment or safety?")

    /// Who is there for the municipality and the boards?
    public static let rolesGovernment = Topic(
        "roles-government", .people, .organisation, also: .role,
        nl: "Wie is er vanuit gemeente en bestuur?",
        en: "Who is there for the municipality and the boards?")

    /// Who is there for justice and supervision?
    public static let rolesJustice = Topic(
        "roles-justice", .people, .organisation, also: .role,
        nl: "Wie is er vanuit justitie en toezicht?",
        en: "Who is there for justice and supervision?")

    /// Which roles are there around one case?
    public static let rolesCase = Topic(
        "roles-case", .people, .role, also: .organisation,
        nl: "Welke rollen zijn er rond één casus?",
        en: "Which roles are there around one case?")

    /// Which other roles and parties does the text name?
    public static let rolesOther = Topic(
        "roles-other", .people, .role, also: .organisation,
        nl: "Welke andere rollen en partijen noemt de tekst?",
        en: "Which other roles and parties does the text name?")

    /// What does the school do?
    public static let tasksSchool = Topic(
        "tasks-school", .people, .task,
        nl: "Wat doet de school?",
        en: "What does the school do?")

    /// What does the mentor or teacher do?
    public static let tasksMentor = Topic(
        "tasks-mentor", .people, .task,
        nl: "Wat doet de mentor of leerkracht?",
        en: "What does the mentor or teacher do?")

    /// What does the care coordinator do?
    public static let tasksCareCoordinator = Topic(
        "tasks-care-coordinator", .people, .task,
        nl: "Wat doet de spil op school (zorg- of ondersteuningscoördinator, intern begeleider)?",
        en: "What does the care coordinator do?")

    /// What does whoever keeps the absence records do?
    public static let tasksAbsenceCoordinator = Topic(
        "tasks-absence-coordinator", .people, .task,
        nl: "Wat doet wie op school het verzuim bijhoudt?",
        en: "What does whoever keeps the absence records do?")

    /// What does the attendance service do?
    public static let tasksAttendance = Topic(
        "tasks-attendance", .people, .task, also: .intervention, .contact,
        nl: "Wat doet leerplicht?",
        en: "What does the attendance service do?")

    /// What does the attendance service not do?
    public static let notTasksAttendance = Topic(
        "not-tasks-attendance", .people, .task,
        nl: "Wat doet leerplicht níét?",
        en: "What does the attendance service not do?")

    /// What does the youth doctor or youth health care do?
    public static let tasksYouthHealth = Topic(
        "tasks-youth-health", .people, .task, also: .intervention,
        nl: "Wat doet de jeugdarts of jeugdgezondheidszorg?",
        en: "What does the youth doctor or youth health care do?")

    /// What does school social work do?
    public static let tasksSocialWork = Topic(
        "tasks-social-work", .people, .task, also: .intervention,
        nl: "Wat doet het schoolmaatschappelijk werk?",
        en: "What does school social work do?")

    /// What does the school partnership do?
    public static let tasksPartnership = Topic(
        "tasks-partnership", .people, .task, also: .intervention,
        nl: "Wat doet het samenwerkingsverband?",
        en: "What does the school partnership do?")

    /// What does (the access to) youth care do?
    public static let tasksYouthCare = Topic(
        "tasks-youth-care", .people, .task, also: .intervention,
        nl: "Wat doet de (toegang tot) jeugdhulp?",
        en: "What does (the access to) youth care do?")

    /// What do parents and pupil do?
    public static let tasksParents = Topic(
        "tasks-parents", .people, .task, also: .objective,
        nl: "Wat doen ouders en leerling?",
        en: "What do parents and pupil do?")

    /// What does the municipality do?
    public static let tasksMunicipality = Topic(
        "tasks-municipality", .people, .task,
        nl: "Wat doet de gemeente?",
        en: "What does the municipality do?")

    /// What do all partners do together?
    public static let tasksAllPartners = Topic(
        "tasks-all-partners", .people, .task, also: .objective,
        nl: "Wat doen alle partners samen?",
        en: "What do all partners do together?")

    /// Who is in charge of a case?
    public static let caseLead = Topic(
        "case-lead", .people, .task, also: .role, .threshold,
        nl: "Wie heeft de regie over een casus, wie is casusverantwoordelijke?",
        en: "Who is in charge of a case?")

    /// For which ages is the care at or around school meant?
    public static let youthCareAges = Topic(
        "youth-care-ages", .people, .criterion,
        nl: "Voor welke leeftijden is de hulp rond de school bedoeld?",
        en: "For which ages is the care at or around school meant?")
    /// Which support can the school call on?
    public static let supportForSchool = Topic(
        "support-for-school", .people, .intervention, also: .task,
        nl: "Op welke ondersteuning kan de school een beroep doen?",
        en: "Which support can the school call on?")

    static let peopleGroup: [Topic] = [
        .rolesSchool,
        .rolesAttendance,
        .rolesFamily,
        .rolesHealth,
        .rolesSocialWork,
        .rolesPartnership,
        .rolesCare,
        .rolesGovernment,
        .rolesJustice,
        .rolesCase,
        .rolesOther,
        .tasksSchool,
        .tasksMentor,
        .tasksCareCoordinator,
        .tasksAbsenceCoordinator,
        .tasksAttendance,
        .notTasksAttendance,
        .tasksYouthHealth,
        .tasksSocialWork,
        .tasksPartnership,
        .tasksYouthCare,
        .youthCareAges,
        .tasksParents,
        .tasksMunicipality,
        .tasksAllPartners,
        .caseLead,
        .supportForSchool,
    ]
}
