import RegimeEngine
import RulePackKit

/// Counted terms, as several documents have them.
extension Schema {
    /// What counting a term out comes to.
    static let termOutcome = object([
        .required("due", day.orNull, "The last day of the term; null when no day follows."),
        .required("open", word(OpenTerm.Word.self).orNull, "Why no day follows; null when one does."),
        .required("why", phrase.orNull, "The same in words."),
        .required("counting", phrase.orNull, "By which rule the days were found."),
        .required(
            "dayOff", phrase.orNull,
            "What makes the last day no working day, if anything does; the term is not made longer for it."),
    ]).named("termOutcome")

    /// By which calendar terms were counted.
    static let termCalendar = object([
        .required("workingOn", list(of: word(PublicHoliday.self)), "The public holidays that are working days here."),
        .required(
            "closedDays",
            list(of: object([.required("from", day), .required("through", day), .required("reason", text)])),
            "The days on which the school is closed, as they were given; nothing is assumed about others."),
    ]).named("termCalendar")

    /// Whether something is in force on a day.
    static let inForce = word(of: [Validity.Answer.yes, .no, .unknown].map(\.rawValue))
        .described(
            "Whether the rule and its regime are in force on the first day; unknown where the text leaves it open."
        )
        .named("inForce")

    /// From which moment a term runs.
    static let runsFrom = phrase.orNull
        .described("The moment from which the term runs; null when that is not stated.").named("runsFrom")
}
