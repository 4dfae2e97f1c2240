import RegimeEngine

/// The questions that there are, described.
enum TopicsSchema {
    static let document = DocumentSchema(
        "Topics", "The questions that every regime can be asked, as `verzuim topics --format json` writes them.",
        [.required("topics", .list(of: topic))])

    private static let topic = Schema.object([
        .required("id", .id, "The id of the question, which never changes."), .required("kind", .kind),
        .required("group", .group), .required("question", .phrase),
        .optional("caveat", .phrase, "What a reader must know before she compares the answers."),
        .optional("sector", .sector, "The only sector that the question is about."),
        .required("answeredBy", .list(of: .regimeID), "The regimes that answer it."),
    ])
}
