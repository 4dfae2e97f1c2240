/// What a meeting is for, under whatever local name.
public struct MeetingFunction: WordField {
    /// The id.
    public let id: String
    /// The function as a person reads it.
    public let name: Text

    /// Creates a function that the shared list lacks.
    public init(_ id: String, nl: String, en: String) {
        self.id = id
        name = Text(nl: nl, en: en)
    }
}

extension MeetingFunction {
    /// The standing meeting at school about pupils who need support.
    public static let schoolCase = MeetingFunction(
        "school-case", nl: "casusoverleg op school", en: "case meeting at school")
    /// A meeting of several disciplines about one pupil.
    public static let multidisciplinary = MeetingFunction(
        "multidisciplinary", nl: "multidisciplinair overleg", en: "multidisciplinary meeting")
    /// Goes through the lists of absent pupils.
    public static let absenceLists = MeetingFunction(
        "absence-lists", nl: "bespreking van verzuimlijsten", en: "review of absence lists")
    /// Above the school: regional or supra-school case meeting.
    public static let regionalCase = MeetingFunction(
        "regional-case", nl: "bovenschools casusoverleg", en: "supra-school case meeting")
    /// Breaks a deadlock.
    public static let deadlock = MeetingFunction("deadlock", nl: "doorbraakoverleg", en: "deadlock-breaking meeting")
    /// Preventive consultation hour.
    public static let consultationHour = MeetingFunction(
        "consultation-hour", nl: "preventief spreekuur", en: "preventive consultation hour")
    /// School and municipality agree on or look back at their cooperation.
    public static let cooperation = MeetingFunction(
        "cooperation", nl: "overleg over de samenwerking", en: "meeting on the cooperation")
    /// Boards and aldermen, or their policy officers.
    public static let policy = MeetingFunction("policy", nl: "bestuurlijk of beleidsoverleg", en: "policy meeting")
    /// With the prosecutor and others in justice.
    public static let justice = MeetingFunction("justice", nl: "overleg met justitie", en: "meeting with justice")
    /// Any talk with the pupil or the parents.
    public static let talk = MeetingFunction(
        "talk", nl: "gesprek met leerling of ouders", en: "talk with pupil or parents")
    /// Of staff in one role, across schools.
    public static let peers = MeetingFunction("peers", nl: "vakgenotenoverleg", en: "meeting of peers")
    /// Any other.
    public static let other = MeetingFunction("other", nl: "overig overleg", en: "other meeting")

    /// Every shared function.
    public static let shared: [MeetingFunction] = [
        .schoolCase, .multidisciplinary, .absenceLists, .regionalCase, .deadlock, .consultationHour, .cooperation,
        .policy, .justice, .talk, .peers, .other,
    ]
}
