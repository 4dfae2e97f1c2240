import RegimeEngine
import RulePackKit

/// A pack file, described.
enum PackSchema {
    static let document = DocumentSchema(
        "Pack file",
        "A whole rule pack, as `verzuim export` writes it and every command reads it. What cannot be said here is "
            + "checked on reading: that ids and dates exist, that ends follow beginnings, that nothing goes unused.",
        [
            .required("id", .id, "The id of the pack, in lower case with hyphens."), .required("name", .text),
            .optional("version", .packVersion, "Raised when the pack changes; 1.0.0 without."),
            .optional("authority", .authority, "Whose texts it holds; a municipality's or region's without."),
            .required(
                "jurisdictions", .list(under: "jurisdictions", of: jurisdiction, distinct: true),
                "Every municipality of its regimes."),
            .optional(
                "topics", .list(under: "topics", of: topic, distinct: true),
                "Questions of its own, beside the shared ones."),
            .required("regimes", .list(under: "regimes", of: regime, atLeast: 1, distinct: true)),
        ])

    private static let jurisdiction = Schema.object(
        [
            .required("name", .text), .required("code", .id, "The CBS code, such as GM0000."),
            .required("aliases", .list(under: "aliases", of: .text), "Other names."), .required("standing", .standing),
            .optional("note", .phrase, "How it was read, or where it is from; never when literal."),
        ],
        where: [
            .key(
                "note", goesWith: "standing",
                StandingWord.allCases.filter(\.needsNote).map { .string($0.rawValue) })
        ]
    ).named("jurisdiction")

    private static let topic = Schema.object([
        .required("id", ownTopicID), .required("group", .group),
        .required("kind", .kind, "The kind of provision that answers it."),
        .required("otherKinds", .list(under: "otherKinds", of: .kind), "Other kinds that may answer it too."),
        .required("question", .phrase), .optional("sector", .sector, "The only sector that it is about."),
        .optional("caveat", .phrase, "What a reader must know before she compares the answers."),
    ]).named("topic")

    private static let ownTopicID = Schema(
        ["type": "string", "minLength": 1, "not": sharedTopic.value], of: [sharedTopic]
    ).described("An id that no shared question has.").named("ownTopicId")

    private static let sharedTopic = Schema.word(of: Topic.shared.map(\.id))
        .described("The id of a question that every regime can be asked.").named("sharedTopic")

    private static let regime = Schema.object([
        .required("id", .regimeID), .required("title", .text), .required("shortTitle", .text),
        .required("validity", .validity), .required("sectors", .list(under: "sectors", of: .sector)),
        .required("jurisdictions", .list(under: "jurisdictions", of: place), "The municipalities that it covers."),
        .required(
            "documents", .list(under: "documents", of: source, distinct: true), "The texts that it is read from."),
        .required("provisions", .list(under: "provisions", of: .provision, distinct: true)),
        .required("ambiguities", .list(under: "ambiguities", of: .ambiguity, distinct: true)),
        .required(
            "silences", .list(under: "silences", of: .silence, distinct: true),
            "Remarks on questions that it does not answer, one a question."),
        .required("notRules", .list(under: "notRules", of: notRule), "The lines that hold no rule."),
    ]).named("regime")

    private static let place = Schema.either([
        Schema.id.described("The code of a municipality of the pack."),
        jurisdiction.described("A municipality of the pack that this regime names otherwise."),
    ]).named("place")

    private static let source = Schema.object([
        .required("id", .id), .required("title", .text),
        .required("sha256", .text, "The SHA-256 of the text, by which it is known."),
        .required("date", Schema.day.orNull), .optional("note", .phrase),
    ]).named("source")

    private static let notRule = Schema.object([
        .required("document", .id), .required("lines", .lines), .required("reason", .word(NotRule.Reason.self)),
        .optional("note", .phrase),
    ]).named("notRule")
}
