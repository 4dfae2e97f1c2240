import RegimeEngine
import RulePackKit

/// Terms counted out, described.
enum DeadlineSchema {
    static let document = DocumentSchema(
        "Deadline",
        "Terms counted out from a day, day by day and reading by reading, as `verzuim deadline --format json` writes them.",
        [
            .required("from", Schema.day, "The day from which, or before which, the terms were counted."),
            .required("calendar", .termCalendar), .required("terms", .list(of: term, atLeast: 1)),
        ])

    private static let term = Schema.object([
        .required("regime", .regimeID),
        .required("provision", .provision, "The rule as it is read here."), .required("inForce", .inForce),
        .required("term", Schema.amount.orNull, "How long it is; null when the text gives no number."),
        .required("manner", .word(DeadlineManner.self)), .required("runsFrom", .runsFrom),
        .required("firstDay", .word(FirstDay.self)),
        .required(
            "firstDayBy", .word(FirstDayWord.self),
            "Whether the text says which day is the first, a reading of it does, or it is assumed."),
        .required("outcome", .termOutcome),
        .required(
            "ifFirstDayCounts", Schema.day.orNull,
            "The last day if the first day counts, where that is assumed not to and makes another day."),
        .required("steps", .list(of: step), "Every day on the way; none for a term in weeks, months or years."),
        .required("choices", .list(of: choice), "The unclear points that change the outcome."),
        .required("openPoints", .list(of: .wholeID), "What else the text leaves open about the rule."),
    ])

    private static let step = Schema.object(
        [
            .required("day", .day), .required("verdict", .word(VerdictWord.self)),
            .optional("number", .positive, "Which day of the term it is; only when it counts."),
            .required("words", .phrase),
        ], where: [.key("number", goesWith: "verdict", [.string(VerdictWord.counts.rawValue)])])

    private static let choice = Schema.object([
        .required("ambiguity", .wholeID), .required("question", .phrase), .required("readings", .list(of: option)),
    ])

    private static let option = Schema.object([
        .required("reading", .id), .required("text", .phrase), .required("default", .flag),
        .required("used", .flag, "Whether it is the one that is followed here."), .required("runsFrom", .runsFrom),
        .required("outcome", .termOutcome),
    ])
}
