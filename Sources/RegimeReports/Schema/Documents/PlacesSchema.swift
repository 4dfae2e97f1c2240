import RegimeEngine

/// Which regimes apply in a municipality, described.
enum PlacesSchema {
    static let document = DocumentSchema(
        "Places",
        "Which regimes apply in a municipality and why the others do not, as `verzuim find --format json` writes it.",
        [
            .required("name", .text, "The name of the municipality."),
            .required("code", .id, "Its code of Statistics Netherlands."),
            .required("sector", Schema.sector.orNull, "The sector asked for."),
            .required("on", Schema.day.orNull, "The day asked for; null when no period was looked at."),
            .required("regimes", .list(of: regime), "Every regime, those that apply first."),
        ])

    private static let regime = Schema.object([
        .required("regime", ComparisonSchema.column), .required("verdict", .word(Whereabouts.Verdict.self)),
        .required("reason", .phrase),
        .required(
            "standing", Schema.standing.orNull,
            "Whether the text itself names the municipality; null when the regime does not cover it."),
    ])
}
