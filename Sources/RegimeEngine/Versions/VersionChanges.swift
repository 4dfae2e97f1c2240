import RulePackKit

/// What changed between two versions of one regime.
struct VersionChanges {
    let all: [VersionChange]

    init(from old: Regime, to new: Regime) {
        let (before, after) = (Values(old), Values(new))
        all = RegimeDifference(old, new).all.flatMap { difference in
            VersionChanges.changes(in: difference, before, after)
        }
    }

    private static func changes(in difference: Difference, _ before: Values, _ after: Values) -> [VersionChange] {
        guard let key = difference.field?.key else {
            let level = FieldWeight.level(ofWhole: difference.subject, difference.change)
            return [VersionChange(difference, level: level)]
        }
        // What nobody has thought of asks most, so that nothing changes unseen.
        let weight = FieldWeight.of(key, in: difference.subject) ?? .unknown
        let old = before.value(of: key, in: difference.subject, difference.a)
        let new = after.value(of: key, in: difference.subject, difference.b)
        if weight == .readings {
            let changes = ReadingChanges(of: difference.a ?? "", from: old, to: new).all
            if !changes.isEmpty { return changes }
        }
        return [VersionChange(difference, level: weight.level(from: old, to: new))]
    }

    /// What every part of a regime says, as the pack file has it.
    private struct Values {
        private var members: [Difference.Subject: [String: JSONObject]] = [:]

        init(_ regime: Regime) {
            for provision in regime.provisions {
                if case .object(let object) = PackFileWriter.provision(provision, of: regime) {
                    members[.provision, default: [:]][provision.id] = object
                }
            }
            for part in RegimeParts(of: regime, filter: ProvisionFilter()).parts {
                members[part.subject, default: [:]][part.id] = part.members
            }
        }

        func value(of key: String, in subject: Difference.Subject, _ id: String?) -> JSONValue? {
            id.flatMap { members[subject]?[$0]?[key] }
        }
    }
}
