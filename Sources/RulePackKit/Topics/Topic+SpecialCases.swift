extension Topic {
    /// What happens upon absolute absence (no enrolment)?
    public static let absoluteAbsence = Topic(
        "absolute-absence", .special, .task,
        nl: "Wat gebeurt er bij absoluut verzuim?",
        en: "What happens upon absolute absence (no enrolment)?")

    /// What happens upon absence for holidays?
    public static let holidayAbsence = Topic(
        "holiday-absence", .special, .task, also: .intervention, .actionItem, .threshold,
        nl: "Wat gebeurt er bij luxeverzuim?",
        en: "What happens upon absence for holidays?")

    /// Who does what upon exemptions?
    public static let exemptions = Topic(
        "exemptions", .special, .task, also: .criterion, .actionItem, .objective,
        nl: "Wie doet wat bij vrijstellingen?",
        en: "Who does what upon exemptions?")

    /// What is agreed on suspension and removal?
    public static let removal = Topic(
        "removal", .special, .task, also: .actionItem,
        nl: "Wat is er afgesproken over schorsen en verwijderen?",
        en: "What is agreed on suspension and removal?")

    /// What holds for absence above the age of 18?
    public static let overEighteen = Topic(
        "over-eighteen", .special, .task, also: .actionItem,
        nl: "Wat geldt voor verzuim van 18-plussers?",
        en: "What holds for absence above the age of 18?")

    /// What holds specially for those aged 16 and 17?
    public static let sixteenSeventeen = Topic(
        "sixteen-seventeen", .special, .task, also: .actionItem,
        nl: "Wat geldt apart voor jongeren van 16 en 17 jaar?",
        en: "What holds specially for those aged 16 and 17?")

    /// What upon domestic violence and child abuse?
    public static let childSafety = Topic(
        "child-safety", .special, .task, also: .guidance, .intervention,
        nl: "Wat bij huiselijk geweld en kindermishandeling?",
        en: "What upon domestic violence and child abuse?")

    /// Which route does sickness follow?
    public static let sickAbsenceRoute = Topic(
        "sick-absence-route", .special, .task, also: .criterion,
        nl: "Welke weg volgt ziekteverzuim?",
        en: "Which route does sickness follow?")

    /// What if somebody does not turn up or cooperate?
    public static let noShow = Topic(
        "no-show", .special, .task, also: .threshold,
        nl: "Wat als iemand niet verschijnt of niet meewerkt?",
        en: "What if somebody does not turn up or cooperate?")

    /// What is agreed on light absence?
    public static let lightAbsence = Topic(
        "light-absence", .special, .task, also: .actionItem, .threshold, .criterion,
        nl: "Wat is er afgesproken over licht verzuim?",
        en: "What is agreed on light absence?")

    /// What is agreed on pupils out of school?
    public static let outOfSchoolApproach = Topic(
        "out-of-school-approach", .special, .task, also: .actionItem, .deadline,
        nl: "Wat is er afgesproken over de aanpak van thuiszitters?",
        en: "What is agreed on pupils out of school?")

    /// What is arranged for the passage to and from other education?
    public static let transitions = Topic(
        "transitions", .special, .task, also: .clause, .actionItem,
        nl: "Wat is er geregeld voor de overgang van en naar ander onderwijs?",
        en: "What is arranged for the passage to and from other education?")

    static let specialGroup: [Topic] = [
        .absoluteAbsence,
        .holidayAbsence,
        .exemptions,
        .removal,
        .overEighteen,
        .sixteenSeventeen,
        .childSafety,
        .sickAbsenceRoute,
        .noShow,
        .lightAbsence,
        .outOfSchoolApproach,
        .transitions,
    ]
}
