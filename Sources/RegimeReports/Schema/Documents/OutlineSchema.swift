import RegimeEngine

/// What an author finds in a text, described.
enum OutlineSchema {
    static let document = DocumentSchema(
        "Outline",
        "The headings of a source text and the lines to go through, as `verzuim outline --format json` writes them. It "
            + "proposes no provision.",
        [
            .required("file", .text, "The path of the file."), .required("sha256", .text, "The SHA-256 of the text."),
            .required("lines", .count, "How many lines it has."),
            .required("filled", .count, "How many of them are not blank."),
            .required("left", .count, "How many items nothing accounts for yet."),
            .required("headings", .list(of: heading)), .required("items", .list(of: item), "In the order of the text."),
        ])

    private static let heading = Schema.object([
        .required("title", .text), .required("lines", .lines, "Its own line through the one before the next heading."),
    ])

    private static let item = Schema.object([
        .required("line", .integer(in: PackFile.lineNumbers), "The number of the line, counted from 1."),
        .required("text", .text), .required("reasons", .list(of: reason, atLeast: 1), "Why it is listed."),
        .required("citedBy", .list(of: .wholeID), "What cites the line in the pack that was named."),
        .required("notRule", .flag, "Whether that pack lists the line as no rule."),
    ])

    private static let reason = Schema.object([
        .required("sign", .word(SourceOutline.Sign.self)),
        .required("words", .list(of: .id, atLeast: 1), "The words of the line that are such a sign."),
    ])
}
