import RegimeEngine
import RulePackKit

/// What changed between two versions of a pack, described.
enum VersionCheckSchema {
    static let document = DocumentSchema(
        "Version check",
        "What changed between two versions of a pack and whether its version was raised enough, as `verzuim check "
            + "--against --format json` writes it.",
        [
            .required("pack", .id), .required("old", .packVersion, "The version that went before."),
            .required("new", .packVersion, "The version that is to follow."),
            .required("level", Schema.word(LevelWord.self).orNull, "What the changes ask; null when nothing changed."),
            .required("lowest", .packVersion, "The lowest version that the pack can have now."),
            .required("enough", .flag, "Whether its version is that or higher."),
            .required("changes", .list(of: change), "What asks most comes first."),
        ])

    private static let change = Schema.object([
        .required("level", .word(LevelWord.self), "Which number of the version it asks to raise."),
        .required("change", .word(VersionChange.Change.self)),
        .required("subject", .word(VersionChange.Subject.self), "What changed."),
        .required("id", .id, "The id of what changed."),
        .required("field", Schema.id.orNull, "The key that changed; null when the whole came or went."),
        .required("label", Schema.phrase.orNull, "The name of that key."),
        .required("from", Schema.phrase.orNull, "What it was."),
        .required("to", Schema.phrase.orNull, "What it is now."),
    ])
}
