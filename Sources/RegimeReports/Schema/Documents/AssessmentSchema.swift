import RegimeEngine
import RulePackKit

/// What happens to a pupil under some regimes, described.
enum AssessmentSchema {
    static let document = DocumentSchema(
        "Assessment",
        "What happens to a pupil under some regimes, as `verzuim assess --format json` writes it; for several cases a "
            + "document a line.",
        [
            .required("case", .text, "What the case is called: its file, or its place in a list."),
            .required("on", .day, "The day of the assessment."), .required("sector", .sector),
            .required("calendar", .calendarChoices),
            .required("regimes", .list(of: regime), "In the order asked for."),
        ])

    private static let regime = Schema.object([
        .required("id", .regimeID), .required("title", .text),
        .required("answer", .word(of: ["assessed", "notInForce"])),
        .required(
            "inForce", .word(of: ["yes", "no", "unknown"]),
            "Whether it is in force on the day and for the sector; unknown where the text does not say."),
        .required("why", Schema.phrase.orNull, "Why it is not in force."),
        .required(
            "municipality", .word(RegimeAssessment.Coverage.self),
            "Whether it covers the pupil's municipality; assumed where that comes from outside its text."),
        .required("findings", .list(of: finding), "In the order of the text."),
        .required("silent", .list(of: .word(AbsenceKind.self)), "What of the case no threshold of the text counts."),
        .required("gaps", .list(of: gap), "Amounts for which a series of ranges has no rule."),
        .required(
            "notInForce", .list(of: .wholeID), "The provisions that a period of their own keeps out on the day."),
    ])

    private static let gap = Schema.object([
        .required("series", .id), .required("measure", .word(Measure.self)), .required("value", amount),
        .required("unit", .word(Unit.self)),
        .required("between", .list(of: .wholeID), "The threshold that is passed and the one that is not reached."),
    ]).named("gap")

    private static let finding = Schema.object([
        .required("provision", .wholeID), .required("kind", .kind), .required("title", .text, "In Dutch."),
        .required("topic", Schema.id.orNull),
        .required(
            "outcome", outcome,
            "Reached; not reached (see toReach); open (see reasons, questions and readings); or not applicable (see "
                + "reasons)."),
        .required("reasons", .list(of: reason), "Why it is open or does not apply."),
        .required("measure", Schema.word(Measure.self).orNull, "What a threshold counts."),
        .required("unit", Schema.word(Unit.self).orNull, "In what it was counted."),
        .required("value", amount.orNull, "The number that was counted."),
        .required("from", amount.orNull, "The lower end of the range."),
        .required("fromIncluded", Schema.flag.orNull, "Null where the text does not say or there is no such end."),
        .required("through", amount.orNull, "The upper end of the range."),
        .required("throughIncluded", Schema.flag.orNull, "Null where the text does not say or there is no such end."),
        .required("since", Schema.day.orNull, "Since when the lower end is reached."),
        .required("period", period.orNull, "The days that were counted over; null when nothing limits them."),
        .required("ongoing", Schema.flag.orNull, "Whether the last absence is still going on."),
        .required("step", .phrase, "What must happen."), .required("modality", .word(Modality.self)),
        .required("standing", .standing), .required("actor", Schema.wholeID.orNull, "The first of those who act."),
        .required("actors", .list(of: .wholeID), "Who act."), .required("meeting", Schema.wholeID.orNull),
        .required("due", Schema.day.orNull, "By which day."), .required("dueCount", due.orNull),
        .required("counted", .list(of: counted)), .required("notCounted", .list(of: notCounted)),
        .required("toReach", toReach.orNull, "The least that would still reach it."),
        .required("readings", .list(of: reading), "Each reading of each ambiguity that can change the outcome."),
        .required("questions", .list(of: question), "The facts that are missing."),
        .required("citations", .list(of: .citation)),
    ]).named("finding")

    private static let outcome = Schema.word(Outcome.self).named("outcome")
    private static let amount = Schema(["type": "number", "minimum": 0])
    private static let period = Schema.object([.required("from", .day), .required("through", .day)]).named("period")
    private static let reasonCode = Schema.word(of: OutcomeReason.codes).named("reasonCode")
    private static let reason = Schema.object([.required("code", reasonCode), .required("text", .phrase)])
    private static let questionKey = Schema.word(of: CaseFact.allCases.map(\.rawValue) + ["birthDate"])
        .named("questionKey")
    private static let question = Schema.object([
        .required("key", questionKey, "Where the answer goes."),
        .required("text", .phrase),
    ])

    private static let due = Schema.object([
        .required("fact", .word(CaseFact.self), "From which fact the term runs."), .required("from", .day),
        .required("term", .phrase), .required("firstDay", .word(FirstDay.self)),
        .required(
            "firstDayStated", .flag, "Whether the text itself says which day is the first; otherwise a reading does."),
        .required("rule", .phrase, "How the days were counted."),
    ])

    private static let absence = absence(through: Schema.day.orNull.described("Null when it is still going on."))

    private static func absence(through: Schema) -> [Schema.Property] {
        [
            .required("date", .day), .required("through", through), .required("kind", .word(AbsenceKind.self)),
            .required("amount", amount.orNull), .required("unit", Schema.word(AbsenceUnit.self).orNull),
        ]
    }

    private static let counted = Schema.object(absence + [.required("counts", amount, "How much of it counted.")])
    private static let notCounted = Schema.object(
        absence + [
            .required("why", .word(CountExclusion.self))
        ])

    private static let toReach = Schema.object([
        .required("amount", amount), .required("moreThan", .flag, "Whether it must be more than that."),
        .required("unit", .word(Unit.self)),
        .required("before", Schema.day.orNull, "The first day on which so much is no longer enough."),
        .required("reachedOn", Schema.day.orNull, "The day on which time alone reaches it."),
        .required("inOneGo", .flag, "Whether it must be one absence."),
        .required(
            "change", .list(of: .object(absence(through: .day))), "The absences that, added to the case, reach it."),
    ]).named("toReach")

    private static let reading = Schema.object([
        .required("ambiguity", .wholeID), .required("reading", .id),
        .required("default", .flag, "Whether it is the default one."),
        .required("used", .flag, "Whether the finding uses it."), .required("outcome", outcome),
        .required("reasons", .list(of: reasonCode)),
        .required("questions", .list(of: questionKey), "The facts that are missing."),
        .required("due", Schema.day.orNull, "By which day, of a deadline."),
    ]).named("readingOutcome")
}
