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
            .optional("against", against, "The statute that the answers are held beside."),
            .required("rows", .list(of: row), "A row for every question."),
        ])

    /// The head of a column.
    static let column = Schema.object([
        .required("id", .regimeID), .required("pack", .id), .required("title", .text),
        .required("shortTitle", .text), .required("authority", .authority), .required("sectors", .list(of: .sector)),
        .required("validity", .term),
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
        .optional("statute", relation, "How the answer stands to that of the statute that it is held beside."),
    ]).named("cell")

    private static let relation = Schema.object([
        .required(
            "relation", .word(StatuteRelation.Verdict.self),
            "It adds to the statute, repeats it, differs from it, answers alongside it without it being clear which rules "
                + "answer to each other, or is silent where the statute answers; neither answers; or they are "
                + "not compared, since the question is about the text itself or not for this sector or on this day."),
        .required("differences", .list(of: difference), "Each field in which they differ."),
    ]).named("relation")

    private static let difference = Schema.object([
        .required("statute", .wholeID, "The rule of the statute."),
        .required("regime", .wholeID, "The rule of the regime."),
        .required("field", .id, "The key that differs."),
        .required("label", .phrase, "The name of that key."),
        .required("from", .phrase, "What the statute says."), .required("to", .phrase, "What the regime says."),
    ])

    private static let against = Schema.object([
        .required("regime", .regimeID, "The statute."),
        .required(
            "counts",
            .list(
                of: .object([
                    .required("regime", .regimeID),
                    .required(
                        "relations", .object(StatuteRelation.Verdict.allCases.map { .required($0.rawValue, .count) }),
                        "How many answers stand to it in which way."),
                ])), "The regimes that are held beside it."),
    ])
}
