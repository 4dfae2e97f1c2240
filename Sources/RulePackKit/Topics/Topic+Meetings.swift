extension Topic {
    /// What is the case meeting at school called, who sits there, how often?
    public static let schoolCaseMeeting = Topic(
        "school-case-meeting", .meetings, .meeting, also: .task, .criterion,
        nl: "Hoe heet het casusoverleg op school, wie zit erbij, hoe vaak?",
        en: "What is the case meeting at school called, who sits there, how often?",
        caveat: Text(
            nl:
                "Overleggen met dezelfde naam verschillen in samenstelling; overleggen met dezelfde functie heten anders.",
            en:
                "Meetings with the same name differ in who sits there; meetings with the same function have different names."
        ))

    /// What happens in the case meeting at school?
    public static let caseMeetingWork = Topic(
        "case-meeting-work", .meetings, .task, also: .deadline,
        nl: "Wat gebeurt er in het casusoverleg op school?",
        en: "What happens in the case meeting at school?")

    /// Does the attendance service sit in the case meeting at school?
    public static let attendanceAtCaseMeeting = Topic(
        "attendance-at-case-meeting", .meetings, .contact, also: .task, .intervention, .meeting,
        nl: "Zit leerplicht bij het casusoverleg op school?",
        en: "Does the attendance service sit in the case meeting at school?")

    /// Where and how often are absence lists reviewed?
    public static let absenceListReview = Topic(
        "absence-list-review", .meetings, .meeting, also: .task, .contact,
        nl: "Waar en hoe vaak worden verzuimlijsten besproken?",
        en: "Where and how often are absence lists reviewed?")

    /// Which regional or supra-school case meeting is there?
    public static let regionalMeeting = Topic(
        "regional-meeting", .meetings, .meeting, also: .task,
        nl: "Welk regionaal of bovenschools casusoverleg is er?",
        en: "Which regional or supra-school case meeting is there?")

    /// What is the meeting called that breaks a deadlock, and who sits there?
    public static let deadlockMeeting = Topic(
        "deadlock-meeting", .meetings, .meeting, also: .task, .objective,
        nl: "Hoe heet het overleg dat een vastgelopen casus doorbreekt, wie zit erbij?",
        en: "What is the meeting called that breaks a deadlock, and who sits there?")

    /// Is there a preventive consultation hour, how often, how long?
    public static let consultationHour = Topic(
        "consultation-hour", .meetings, .meeting, also: .task,
        nl: "Is er een preventief spreekuur, hoe vaak, hoe lang?",
        en: "Is there a preventive consultation hour, how often, how long?")

    /// Which policy meeting is there?
    public static let policyMeeting = Topic(
        "policy-meeting", .meetings, .meeting,
        nl: "Welk bestuurlijk of beleidsoverleg is er?",
        en: "Which policy meeting is there?")

    /// Which meeting is there with justice?
    public static let justiceMeeting = Topic(
        "justice-meeting", .meetings, .meeting, also: .actionItem,
        nl: "Welk overleg is er met justitie?",
        en: "Which meeting is there with justice?")

    /// Which meeting is there of peers or with school staff?
    public static let peerMeeting = Topic(
        "peer-meeting", .meetings, .meeting, also: .task, .contact,
        nl: "Welk overleg is er tussen vakgenoten of met schoolpersoneel?",
        en: "Which meeting is there of peers or with school staff?")

    /// Which talks does the attendance service hold with pupil and parents?
    public static let talkWithAttendance = Topic(
        "talk-with-attendance", .meetings, .meeting, also: .task,
        nl: "Welke gesprekken voert leerplicht met leerling en ouders?",
        en: "Which talks does the attendance service hold with pupil and parents?")

    /// Where and how often do municipality and schools look back?
    public static let yearlyReview = Topic(
        "yearly-review", .meetings, .evaluation, also: .meeting,
        nl: "Waar en hoe vaak evalueren gemeente en scholen?",
        en: "Where and how often do municipality and schools look back?")

    static let meetingsGroup: [Topic] = [
        .schoolCaseMeeting,
        .caseMeetingWork,
        .attendanceAtCaseMeeting,
        .absenceListReview,
        .regionalMeeting,
        .deadlockMeeting,
        .consultationHour,
        .policyMeeting,
        .justiceMeeting,
        .peerMeeting,
        .talkWithAttendance,
        .yearlyReview,
    ]
}
