import RulePackKit

/// What the statute answers and no municipal text was asked.
extension Nederland {
    static let validReasonsQuestion = Topic(
        "valid-reasons", .counting, .criterion,
        nl: "Wat is een geldige reden om niet op school te zijn?",
        en: "What is a valid reason to be absent?")

    static let sicknessNotice = Topic(
        "sickness-notice-time", .reporting, .deadline,
        nl: "Binnen hoeveel tijd moet de school van ziekte weten?",
        en: "How soon must the school be told of illness?")

    static let reportTime = Topic(
        "report-time", .reporting, .deadline,
        nl: "Hoe snel meldt de school verzuim dat gemeld moet worden?",
        en: "How soon does the school report absence that must be reported?")

    static let holidayLeave = Topic(
        "holiday-leave", .special, .criterion, also: .task,
        nl: "Wanneer kan vakantieverlof buiten de schoolvakanties worden gegeven?",
        en: "When can leave for a holiday outside the school holidays be given?")

    static let officerInstruction = Topic(
        "officer-instruction", .work, .task,
        nl: "Wat moet er in de instructie voor leerplichtambtenaren staan?",
        en: "What must the instruction for attendance officers hold?")
}
