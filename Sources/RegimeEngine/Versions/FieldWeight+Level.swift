import RulePackKit

extension FieldWeight {
    /// What it asks when a field goes from one value to another, nil where there is none.
    func level(from old: JSONValue?, to new: JSONValue?) -> PackVersion.Level {
        switch self {
        case .words: return .patch
        case .rule: return old?.essence == new?.essence ? .patch : .major
        case .growing: return FieldWeight.growth(from: old.elements.map(\.essence), to: new.elements.map(\.essence))
        case .places:
            return FieldWeight.growth(from: old.elements.map { $0["code"] }, to: new.elements.map { $0["code"] })
        case .readings: return FieldWeight.levelOfReadings(from: old, to: new)
        }
    }

    /// A reading that is there no more, or that changes something else, gives another answer to who followed it.
    private static func levelOfReadings(from old: JSONValue?, to new: JSONValue?) -> PackVersion.Level {
        let (before, after) = (old.elements, new.elements)
        let revisions = Dictionary(after.map { ($0["id"], $0["revisions"]?.essence) }) { first, _ in first }
        let hasChanged = before.contains { reading in
            guard let revision = revisions[reading["id"]] else { return false }
            return revision != reading["revisions"]?.essence
        }
        return hasChanged ? .major : growth(from: before.map { $0["id"] }, to: after.map { $0["id"] })
    }

    private static func growth<Element: Hashable>(from old: [Element], to new: [Element]) -> PackVersion.Level {
        let (before, after) = (Set(old), Set(new))
        guard before.isSubset(of: after) else { return .major }
        return before.count < after.count ? .minor : .patch
    }
}

extension JSONValue? {
    /// The elements of a list, if there is one.
    fileprivate var elements: [JSONValue] { if case .array(let elements)? = self { elements } else { [] } }
}

extension JSONValue {
    fileprivate subscript(key: String) -> JSONValue? {
        if case .object(let object) = self { object[key] } else { nil }
    }

    /// What counts in a value, whatever words explain it and in whatever order it is told.
    fileprivate var essence: Essence {
        switch self {
        case .array(let values): .many(values.reduce(into: [:]) { $0[$1.essence, default: 0] += 1 })
        case .object(let object):
            .keyed(
                object.members.filter { !object.explanations.contains($0.key) }
                    .reduce(into: [:]) { $0[$1.key] = $1.value.essence })
        default: .one(self)
        }
    }
}

extension JSONObject {
    /// The keys under which the object has words about itself: those of a word that has an id, and the note of a period.
    fileprivate var explanations: [String] {
        if self["id"] != nil { return PackFileKeys.phrase }
        return self["renewsTacitly"] == nil ? [] : ["note"]
    }
}

/// A value without the order of its lists and its words about itself.
private indirect enum Essence: Hashable {
    case one(JSONValue)
    case many([Essence: Int])
    case keyed([String: Essence])
}
