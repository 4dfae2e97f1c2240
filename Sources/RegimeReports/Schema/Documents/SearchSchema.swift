import RegimeEngine

/// Where regimes speak of something, described.
enum SearchSchema {
    static let document = DocumentSchema(
        "Search", "Where regimes speak of something, as `verzuim search --format json` writes it.",
        [
            .required("query", .text), .required("asked", .asked),
            .required("regimes", .list(of: .regimeID), "The regimes that were searched."),
            .required("hits", .list(of: hit), "By regime; in each, what has the words together comes first."),
            .required("topics", .list(of: .id), "The questions that speak of it."),
        ])

    private static let hit = Schema.object([
        .required("regime", .regimeID), .required("subject", .word(of: ["provision", "ambiguity", "silence"])),
        .required("id", .id, "The id of what was found; of a silence, that of the question."),
        .required("topic", Schema.id.orNull, "The question that it answers or is silent on."),
        .required("title", .phrase), .required("fit", .word(of: ["phrase", "words", "citation"])),
        .required("field", .id, "Where in it the words stand."), .required("text", .phrase, "The whole of that field."),
        .required("citations", .list(of: .citation)),
    ])
}
