import RegimeEngine

/// Coverage of some documents, described.
enum CoverageSchema {
    static let document = DocumentSchema(
        "Coverage", "Which lines of the sources are accounted for, as `verzuim coverage --format json` writes it.",
        [.required("documents", .list(of: source))])

    private static let source = Schema.object([
        .required("regime", .regimeID), .required("document", .id, "The id of the document in its regime."),
        .required("sha256", .text, "The SHA-256 of the text."),
        .required("lines", .count, "How many lines are not blank."),
        .required("cited", .count, "How many of them a provision or an ambiguity cites."),
        .required("notRules", .count, "How many of them are listed as no rule."),
        .required("complete", .flag, "Whether nothing is left."),
        .required("left", .list(of: left), "The lines that nothing accounts for."),
        .required("longest", .list(of: use), "The citations of the most lines."),
    ])

    private static let left = Schema.object([
        .required("line", .integer(in: PackFile.lineNumbers), "The number of the line, counted from 1."),
        .required("text", .text),
    ])

    private static let use = Schema.object([
        .required("id", .wholeID, "The provision or ambiguity that cites."), .required("lines", .lines),
    ])
}
