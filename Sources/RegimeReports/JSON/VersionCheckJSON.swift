import RegimeEngine
import RulePackKit

extension JSONReport {
    /// What changed between two versions of a pack.
    static func versionCheck(_ check: VersionCheck) -> JSONValue {
        [
            "schema": schema(.versionCheck), "pack": .string(check.new.id),
            "old": .string(check.old.version.description), "new": .string(check.new.version.description),
            "level": string(check.level.map { LevelWord($0).rawValue }),
            "lowest": .string(check.lowest.description), "enough": .bool(check.isEnough),
            "changes": .array(check.changes.map(change)),
        ]
    }

    private static func change(_ change: VersionChange) -> JSONValue {
        [
            "level": .string(LevelWord(change.level).rawValue), "change": .string(change.change.rawValue),
            "subject": .string(change.subject.rawValue), "id": .string(change.id),
            "field": string(change.field?.key), "label": change.field.map { text($0.label) } ?? .null,
            "from": change.from.map(text) ?? .null, "to": change.to.map(text) ?? .null,
        ]
    }
}

/// How documents name what a change asks of a version.
enum LevelWord: String, CaseIterable {
    case major
    case minor
    case patch

    init(_ level: PackVersion.Level) {
        switch level {
        case .major: self = .major
        case .minor: self = .minor
        case .patch: self = .patch
        }
    }
}
