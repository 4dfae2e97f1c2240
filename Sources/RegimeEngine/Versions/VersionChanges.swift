import RulePackKit

/// What changed between two versions of one regime.
struct VersionChanges {
    let all: [VersionChange]

    init(from old: Regime, to new: Regime) {
        let (before, after) = (Values(old), Values(new))
        all = RegimeDifference(old, new).all.map { difference in
            VersionChange(difference, level: VersionChanges.level(of: difference, before, after))
        }
    }

    private static func level(of difference: Difference, _ before: Values, _ after: Values) -> PackVersion.Level {
        guard let key = difference.field?.key else {
            return FieldWeight.level(ofWhole: difference.subject, difference.change)
        }
        // What nobody has thought of asks most, so that nothing changes unseen.
        guard let weight = FieldWeight.of(key, in: difference.subject) else { return .major }
        return weight.level(
            from: before.value(of: key, in: difference.subject, difference.a),
            to: after.value(of: key, in: difference.subject, difference.b))
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
