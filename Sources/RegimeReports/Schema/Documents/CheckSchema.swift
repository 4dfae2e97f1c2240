import RegimeEngine

/// What checks found, described.
enum CheckSchema {
    static let document = DocumentSchema(
        "Check", "What is wrong with some packs, as `verzuim check --format json` writes it.",
        [.required("packs", .list(of: pack))])

    private static let pack = Schema.object([
        .required("id", .id),
        .required("sourcesChecked", .flag, "Whether the quoted words were sought in the source texts."),
        .required("findings", .list(of: finding), "What is wrong; empty when nothing is."),
    ])

    private static let finding = Schema.object([
        .required("code", .word(of: PackChecker.summaries.map(\.code)), "The check that found it."),
        .required("subject", .text, "The id of what it is about."),
        .required("message", .phrase, "What is wrong."), .required("remedy", .phrase, "What to do about it."),
    ])
}
