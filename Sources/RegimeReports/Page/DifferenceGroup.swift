import RegimeEngine
import RulePackKit

/// The points on which two provisions differ, or the one point that only one side has something.
struct DifferenceGroup {
    let differences: [Difference]
    let change: Difference.Change
    let a: String?
    let b: String?
    /// The provisions on the sides that have one, when it is about provisions.
    let provisions: [Provision]
    /// The open points that those hang on.
    let ambiguities: [Ambiguity]

    /// Whether both sides have it.
    var isPair: Bool { a != nil && b != nil }

    /// What the side that has it says; of a threshold also in which part of the text, since parts count differently.
    func words(_ language: Language) -> String {
        let words = differences.first.flatMap { $0.from ?? $0.to }?[language] ?? ""
        guard let provision = provisions.first, provision.kind == .threshold, let part = provision.part else {
            return words
        }
        return "\(words) (\(part))"
    }

    /// What some of them say in one line: all that is only an answer when it is whole, and of the rest as much as there
    /// is room for.
    static func summary(of groups: [DifferenceGroup], _ language: Language) -> String {
        var room = longestSummary
        let words = groups.compactMap { group -> String? in
            let words = group.words(language)
            let isWhole = group.provisions.contains { $0.kind.isWholeInBrief }
            guard isWhole || room > 0 else { return nil }
            if !isWhole { room -= words.count }
            return words
        }
        let rest = groups.count - words.count
        let more = rest == 0 ? [] : [Text(nl: "en nog \(rest)", en: "and \(rest) more")[language]]
        return (words + more).joined(separator: "; ")
    }

    /// In characters; a last one that has begun is finished.
    private static let longestSummary = 240

    /// What the two provisions are called.
    func title(isSameRegime: Bool) -> String {
        let title = provisions.map(\.title).unique.joined(separator: " → ")
        return isSameRegime ? "\(a?.localName ?? ""): \(title)" : title
    }
}

extension AmbiguityMarks {
    /// The marks behind what differs in some provisions.
    mutating func suffix(for groups: [DifferenceGroup]) -> String {
        let isInterpreted = groups.flatMap(\.provisions).contains { $0.particulars.standing.note != nil }
        return suffix(isInterpreted: isInterpreted, ambiguities: groups.flatMap(\.ambiguities).unique)
    }

    /// The marks behind what differs in one or two provisions.
    mutating func suffix(for group: DifferenceGroup) -> String { suffix(for: [group]) }
}
