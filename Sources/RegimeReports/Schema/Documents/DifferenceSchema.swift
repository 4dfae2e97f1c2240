import RegimeEngine

/// Differences between two selections of regimes, described.
enum DifferenceSchema {
    static let document = DocumentSchema(
        "Difference",
        "Where two selections of regimes differ, as `verzuim diff --format json` writes it. The first selection is a, "
            + "the second b.",
        [
            .required("asked", .asked),
            .required("pairs", .list(of: pair), "The regimes that were held beside each other."),
            .required("onlyA", .list(of: ComparisonSchema.column), "Regimes of one pack that only the first has."),
            .required("onlyB", .list(of: ComparisonSchema.column), "Regimes of one pack that only the second has."),
        ])

    private static let pair = Schema.object([
        .required("a", ComparisonSchema.column), .required("b", ComparisonSchema.column),
        .required(
            "sameRegime", .flag,
            "Whether they are two versions of one regime, in which everything counts, and not two regimes, of which the "
                + "answers are compared."),
        .required("counts", counts),
        .required("differences", .list(of: difference)),
        .required("same", .list(of: .id), "The questions that both answer the same."),
        .required("notCompared", .list(of: notCompared), "The questions that concern only one of them."),
    ]).named("pair")

    private static let counts = Schema.object([
        .required("changed", .count, "Questions that both answer, and not the same."),
        .required("onlyA", .count, "Questions that only the first answers."),
        .required("onlyB", .count, "Questions that only the second answers."),
        .required("same", .count), .required("notCompared", .count),
        .required("differences", .count, "The length of the list of differences."),
    ])

    private static let difference = Schema.object([
        .required(
            "id", .id, "Made of the ids on either side and the key of the field; no words and no order change it."),
        .required("change", .word(Difference.Change.self)),
        .required("subject", .word(Difference.Subject.self), "What part of a regime it is about."),
        .required("topic", Schema.id.orNull, "The id of the question at stake."),
        .required("kind", Schema.kind.orNull),
        .required("a", Schema.id.orNull, "The id on the side of the first."),
        .required("b", Schema.id.orNull, "The id on the side of the second."),
        .required("field", Schema.id.orNull, "The key that differs; null when one side lacks the whole."),
        .required("label", Schema.phrase.orNull, "The name of that key."),
        .required("from", Schema.phrase.orNull, "What the first says."),
        .required("to", Schema.phrase.orNull, "What the second says."),
    ]).named("difference")

    private static let notCompared = Schema.object([
        .required("topic", .id), .required("regime", .regimeID, "The regime that the question does not concern."),
        .required("reason", .phrase), .required("answer", .phrase, "What the other regime answers."),
    ])
}
