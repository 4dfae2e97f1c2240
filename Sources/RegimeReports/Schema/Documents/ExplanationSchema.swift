import RegimeEngine

/// What there is to tell about something, described.
enum ExplanationSchema {
    static let document = DocumentSchema(
        "Explanation",
        "What there is to tell about a provision, a question, an ambiguity or a name, as "
            + "`verzuim explain --format json` writes it.",
        [
            .required("asked", .text), .required("regimes", .list(of: .regimeID), "The regimes that were asked."),
            .required("subjects", .list(of: subject, atLeast: 1), "What has that id or name."),
        ])

    private static let subject = Schema.form(
        by: "subject",
        [("provision", provision), ("ambiguity", ambiguity), ("topic", topic), ("name", name)])

    private static func subject(_ word: String, _ properties: [Schema.Property]) -> Schema {
        .object([.required("subject", .constant(.string(word)))] + properties).named("\(word)Subject")
    }

    private static let provision = subject(
        "provision",
        [
            .required("regime", .regimeID), .required("provision", .provision), .required("answer", .phrase),
            .required("ambiguities", .list(of: .ambiguity)), .required("refersTo", .list(of: link)),
            .required("referredToBy", .list(of: link)),
            .required(
                "elsewhere", ComparisonSchema.row.orNull, "What the other regimes answer to the same question."),
        ])

    private static let ambiguity = subject(
        "ambiguity",
        [
            .required("regime", .regimeID), .required("ambiguity", .ambiguity),
            .required("affects", .list(of: reference), "The provisions that hang on it."),
        ])

    private static let topic = subject("topic", [.required("row", ComparisonSchema.row)])

    private static let name = subject(
        "name",
        [
            .required("name", .text), .required("bearers", .list(of: bearers), "Who or what is called so."),
            .required("functions", .list(of: function), "What those are for, and who or what is for that elsewhere."),
        ])

    private static let function = Schema.object([
        .required("id", .id), .required("name", .phrase),
        .required("filledBy", .list(of: bearers), "Each regime; without provisions where the text names none."),
    ])

    private static let bearers = Schema.object([
        .required("regime", .regimeID), .required("provisions", .list(of: reference)),
    ]).named("bearers")

    private static let link = Schema.object([
        .required("field", .id), .required("label", .phrase), .required("provision", reference),
    ]).named("link")

    private static let reference = Schema.object([
        .required("id", .wholeID), .required("kind", .kind), .required("title", .text),
        .required("answer", .phrase, "The answer in a few words."),
        .required("ambiguities", .list(of: .wholeID), "What the text leaves open that it hangs on."),
        .required("citations", .list(of: .citation)),
    ]).named("reference")
}
