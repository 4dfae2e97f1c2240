import RulePackKit

/// What a regime holds besides its provisions, part by part, as the pack file has it.
struct RegimeParts {
    /// One part under a name by which another version of the regime has it too.
    struct Part {
        /// What another version has the same part by: no two parts of a regime have the same.
        struct Key: Hashable {
            let subject: Difference.Subject
            let id: String
            /// Which of the parts with this id it is, from 1.
            let use: Int
        }

        let key: Key
        /// The id that is shown, which no other part of the regime has.
        let id: String
        let topic: Topic?
        let members: JSONObject

        var subject: Difference.Subject { key.subject }
    }

    let parts: [Part]

    /// The parts that a filter lets through: all of them only when nothing in particular is asked for.
    init(of regime: Regime, filter: ProvisionFilter) {
        let excerpt = RegimeExcerpt(of: regime, filter: filter)
        var parts =
            (filter == ProvisionFilter() ? regime.ambiguities : excerpt.ambiguities).map {
                RegimeParts.part(.ambiguity, $0.id, PackFileWriter.ambiguity($0, of: regime))
            }
            + excerpt.silences.map {
                RegimeParts.part(
                    .silence, "\(regime.id)/\($0.topic.id)", PackFileWriter.silence($0), topic: $0.topic)
            }
        if filter == ProvisionFilter() { parts += RegimeParts.wholes(of: regime) }
        self.parts = RegimeParts.numbered(parts)
    }

    /// What is of the regime as a whole.
    private static func wholes(of regime: Regime) -> [Part] {
        let local = Set(regime.topics).subtracting(Topic.shared).sorted { $0.id < $1.id }
        return [part(.regime, regime.id, PackFileWriter.head(of: regime))]
            + regime.documents.map { part(.document, "\(regime.id)/\($0.id)", PackFileWriter.document($0)) }
            + local.map { part(.topic, "\(regime.id)/\($0.id)", PackFileWriter.topic($0), topic: $0) }
            + regime.notRules.map {
                part(
                    .notRule, "\(regime.id)/\($0.document):\($0.lines.lowerBound)-\($0.lines.upperBound)",
                    PackFileWriter.notRule($0))
            }
    }

    private static func part(
        _ subject: Difference.Subject, _ id: String, _ value: JSONValue, topic: Topic? = nil
    ) -> Part {
        let key = Part.Key(subject: subject, id: id, use: 1)
        guard case .object(var members) = value else { return Part(key: key, id: id, topic: topic, members: [:]) }
        members["id"] = nil
        return Part(key: key, id: id, topic: topic, members: members)
    }

    /// The parts with a number behind an id that another has had, so chosen that no part has the whole by itself.
    private static func numbered(_ parts: [Part]) -> [Part] {
        var taken = Set(parts.map(\.key))
        var uses: [Part.Key: Int] = [:]
        var numbers: [Part.Key: Int] = [:]
        return parts.map { part in
            let use = uses[part.key, default: 0] + 1
            uses[part.key] = use
            guard use > 1 else { return part }
            var number = max(use, numbers[part.key, default: 0] + 1)
            while !taken.insert(part.key.named("\(part.id)+\(number)")).inserted { number += 1 }
            numbers[part.key] = number
            return part.numbered(use, shown: "\(part.id)+\(number)")
        }
    }

    /// Each point on which these parts differ from those of another version.
    func differences(to other: RegimeParts, of regime: String) -> [Difference] {
        Difference.Subject.allCases.flatMap { subject in
            let (mine, theirs) = (of(subject), other.of(subject))
            let theirsByKey = Dictionary(theirs.map { ($0.key, $0) }) { first, _ in first }
            let known = Set(mine.map(\.key))
            return mine.flatMap { part in
                theirsByKey[part.key].map(part.differences) ?? [part.only(.onlyA, regime)]
            } + theirs.filter { !known.contains($0.key) }.map { $0.only(.onlyB, regime) }
        }
    }

    private func of(_ subject: Difference.Subject) -> [Part] { parts.filter { $0.subject == subject } }
}

extension RegimeParts.Part.Key {
    /// The key of the first part with another id.
    fileprivate func named(_ id: String) -> Self { Self(subject: subject, id: id, use: 1) }
}

extension RegimeParts.Part {
    /// The same part as a later one of its id.
    fileprivate func numbered(_ use: Int, shown id: String) -> Self {
        Self(key: Key(subject: subject, id: key.id, use: use), id: id, topic: topic, members: members)
    }

    private var aspects: [Aspect] {
        members.members.map {
            Aspect($0.key, Aspect.label(of: $0.key), value: $0.value, words: $0.value.words(under: $0.key))
        }
    }

    fileprivate func differences(to other: RegimeParts.Part) -> [Difference] {
        Aspect.changes(from: aspects, to: other.aspects).map {
            Difference(subject, topic: topic, a: id, b: id, field: $0.name, from: $0.from, to: $0.to)
        }
    }

    fileprivate func only(_ change: Difference.Change, _ regime: String) -> Difference {
        Difference(
            change, subject, topic: topic, a: change == .onlyA ? id : nil, b: change == .onlyB ? id : nil,
            of: (regime, regime), says: JSONValue.object(members).words)
    }
}
