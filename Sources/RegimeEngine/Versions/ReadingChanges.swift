import RulePackKit

/// What changed in the readings of one ambiguity, reading by reading.
struct ReadingChanges {
    let all: [VersionChange]

    init(of ambiguity: String, from old: JSONValue?, to new: JSONValue?) {
        let (before, after) = (old.elements, new.elements)
        let known = Set(before.map(\.id))
        let others = Dictionary(after.map { ($0.id, $0) }) { first, _ in first }
        all =
            before.flatMap { reading in
                let id = "\(ambiguity)=\(reading.id)"
                return others[reading.id].map { ReadingChanges.changes(of: id, from: reading, to: $0) }
                    ?? [ReadingChanges.whole(.removed, id, reading)]
            }
            + after.filter { !known.contains($0.id) }.map { ReadingChanges.whole(.added, "\(ambiguity)=\($0.id)", $0) }
    }

    private static func changes(of id: String, from old: JSONValue, to new: JSONValue) -> [VersionChange] {
        [("text", FieldWeight.words), ("revisions", .rule)].compactMap { key, weight in
            guard old[key] != new[key] else { return nil }
            return VersionChange(
                level: weight.level(from: old[key], to: new[key]), change: .changed, subject: .reading, id: id,
                field: AspectName(key: key, label: Aspect.label(of: key)), from: old[key]?.words(under: key),
                to: new[key]?.words(under: key))
        }
    }

    private static func whole(_ change: VersionChange.Change, _ id: String, _ reading: JSONValue) -> VersionChange {
        let words = reading["text"]?.words(under: "text")
        return VersionChange(
            level: change == .removed ? .major : .minor, change: change, subject: .reading, id: id, field: nil,
            from: change == .removed ? words : nil, to: change == .removed ? nil : words)
    }
}

extension JSONValue {
    /// The id of a reading.
    fileprivate var id: String { if case .string(let id)? = self["id"] { id } else { "" } }
}
