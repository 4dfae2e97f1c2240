import RegimeEngine
import RulePackKit

/// Escalation tiers with their latest days, described.
enum LadderSchema {
    static let document = DocumentSchema(
        "Ladder",
        "The escalation tiers of some regimes with the latest day of each, as `verzuim ladder --format json` writes them. "
            + "Each tier is taken to begin on the last day of the one before, which no text states.",
        [
            .required("from", Schema.day, "The day on which the first tiers begin."),
            .required("sector", Schema.sector.orNull), .required("calendar", .termCalendar),
            .required("regimes", .list(of: ComparisonSchema.column)),
            .required("objects", .list(of: group), "Tiers are set side by side only when what escalates is the same."),
        ])

    private static let group = Schema.object([
        .required("object", .word(TierObject.self)), .required("name", .phrase),
        .required("ladders", .list(of: ladder), "One for each regime, in their order."),
    ])

    private static let ladder = Schema.object([
        .required("regime", .regimeID),
        .required("leftOut", .count, "How many tiers are not for the sector asked for."),
        .required("tiers", .list(of: tier), "In order; those of one order are alternatives."),
    ])

    private static let tier = Schema.object([
        .required("order", .count), .required("provision", .provision, "The rule as it is read here."),
        .required("inForce", .inForce),
        .required("start", Schema.day.orNull, "The day on which it begins at the latest; null when that is not known."),
        .required("runsFrom", .runsFrom), .required("outcome", .termOutcome),
        .required("otherReadings", .list(of: other), "The readings that give another day, or none."),
        .required("openPoints", .list(of: .wholeID), "What the text leaves open about the tier or its term."),
    ])

    private static let other = Schema.object([
        .required("ambiguity", .wholeID), .required("reading", .id), .required("text", .phrase),
        .required("default", .flag), .required("outcome", .termOutcome),
    ])
}
