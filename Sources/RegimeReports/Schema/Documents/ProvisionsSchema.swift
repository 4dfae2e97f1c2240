/// Excerpts of regimes, described.
enum ProvisionsSchema {
    static let document = DocumentSchema(
        "Provisions",
        "Provisions of some regimes as the pack file has them, as `verzuim show --format json` writes them.",
        [.required("regimes", .list(of: regime))])

    private static let regime = Schema.object([
        .required("id", .regimeID), .required("title", .text), .required("authority", .authority),
        .required("validity", .validity),
        .required("sectors", .list(of: .sector)),
        .required(
            "inForce", .flag, "Whether the regime as a whole is for the sector and in force on the day asked for."),
        .required("hidden", .count, "How many provisions are asked for and do not apply."),
        .required("provisions", .list(of: .provision)),
        .required("ambiguities", .list(of: .ambiguity), "What the text leaves open about these provisions."),
        .required("silences", .list(of: .silence), "Remarks on questions that it does not answer."),
    ])
}
