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
        .required("code", .checkCode, "The check that found it."), .required("severity", .severity),
        .required("subject", .text, "The id of what it is about."),
        .required("origin", origin.orNull, "Where that is written; null when it is not known."),
        .required("message", .phrase, "What is wrong."), .required("remedy", .phrase, "What to do about it."),
    ])

    private static let origin = Schema.object([
        .required("file", .text, "The path of the file, or the module and the file where its sources are not at hand."),
        .required("line", .positive, "The line, counted from 1."),
    ])
}
