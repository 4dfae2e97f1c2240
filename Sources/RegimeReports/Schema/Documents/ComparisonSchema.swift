import RegimeEngine

/// A comparison, described.
enum ComparisonSchema {
    static let document = DocumentSchema(
        "Comparison",
        "The same questions put to several regimes, as `verzuim compare --format json` writes them. Answers are to be "
            + "compared by question; they are not the law.",
        [
            .required("asked", .asked),
            .required("regimes", .list(of: column), "The regimes, in the order of the cells of every row."),
            .required(
                "notInForceTogether", .list(of: .list(of: .regimeID, atLeast: 2, atMost: 2)),
                "Pairs of regimes of which the first ended before the second began."),
            .required("rows", .list(of: row), "A row for every question."),
        ])

    /// The head of a column.
    static let column = Schema.object([
        .required("id", .regimeID), .required("pack", .id), .required("title", .text),
        .required("shortTitle", .text), .required("authority", .authority), .required("sectors", .list(of: .sector)), .required("validity", .term),
    ]).named("column")

    /// One question and its answers.
    static let row = Schema.object([
        .required("topic", .id, "The id of the question, which never changes."),
        .required("kind", .kind), .required("group", .group), .required("question", .phrase),
        .optional("caveat", .phrase, "What a reader must know before she compares the answers."),
        .required("cells", .list(of: cell), "An answer of every regime, in their order."),
    ]).named("row")

    private static let cell = Schema.object([
        .required("regime", .regimeID),
        .required(
            "answer", .word(ComparisonCell.Answer.self),
            "An answer, or one of the four noes: the text says that there is none, it is silent, it says what the model "
                + "cannot hold, or the rule is not in force for this sector or on this day."),
        .required("text", .phrase, "The answer in a few words, or why there is none."),
        .required("interpreted", .flag, "Whether any of it was read so and is not found literally."),
        .required("provisions", .list(of: .wholeID), "The provisions that answer."),
        .required("ambiguities", .list(of: .wholeID), "What the text leaves open that the answer hangs on."),
    ]).named("cell")
}
