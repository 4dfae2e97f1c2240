import RegimeEngine
import RulePackKit

/// The packs at hand, described.
enum PacksSchema {
    static let document = DocumentSchema(
        "Packs", "The rule packs at hand with their regimes, as `verzuim packs --format json` lists them.",
        [.required("packs", .list(of: pack))])

    private static let pack = Schema.object(
        [
            .required("id", .id), .required("name", .text), .required("authority", .authority),
            .required("version", .packVersion),
            .required(
                "origin", .word(OriginWord.self), "Whether the program was built with it, or read it from a file."),
            .optional("file", .text, "The path of that file."),
            .required(
                "sha256", .sha256, "The SHA-256 of its pack file; of the one that `verzuim export` writes if built in."),
            .required("regimes", .list(of: regime)),
        ], where: [.key("file", goesWith: "origin", [.string(OriginWord.file.rawValue)])])

    private static let regime = Schema.object([
        .required("id", .regimeID), .required("title", .text), .required("shortTitle", .text),
        .required("validity", .term), .required("sectors", .list(of: .sector)),
        .required("jurisdictions", .list(of: jurisdiction), "The municipalities that it covers."),
        .required("provisions", .count, "How many provisions it has."),
        .required("ambiguities", .count, "How many points its text leaves open."),
        .required("kinds", kinds, "How many provisions it has of each kind that it has any of."),
    ])

    private static let jurisdiction = Schema.object([
        .required("name", .text), .required("code", .id, "The CBS code, such as GM0000."),
        .required("standing", .standing),
    ])

    private static let kinds = Schema.object(
        Kind.allCases.map { .optional($0.rawValue, .positive) })
}
