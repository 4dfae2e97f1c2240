import RegimeEngine
import RulePackKit

/// The points on which two provisions differ, or the one point that only one side has something.
struct DifferenceGroup {
    let differences: [Difference]
    let change: Difference.Change
    let a: String?
    let b: String?

    /// Whether both sides have it.
    var isPair: Bool { a != nil && b != nil }

    /// The points of one pair after another, in the order in which they are first met.
    static func groups(of differences: [Difference]) -> [DifferenceGroup] {
        var order: [[String?]] = []
        var members: [[String?]: [Difference]] = [:]
        for difference in differences {
            let sides = [difference.a, difference.b]
            if members[sides] == nil { order.append(sides) }
            members[sides, default: []].append(difference)
        }
        return order.compactMap { sides in
            guard let differences = members[sides], let first = differences.first else { return nil }
            return DifferenceGroup(differences: differences, change: first.change, a: first.a, b: first.b)
        }
    }

    /// What the side that has it says.
    func words(_ language: Language) -> String {
        differences.first.flatMap { $0.from ?? $0.to }?[language] ?? ""
    }

    /// What some of them say in one line, as far as there is room.
    static func summary(of groups: [DifferenceGroup], _ language: Language) -> String {
        var room = longestSummary
        let shown = groups.prefix { group in
            defer { room -= group.words(language).count }
            return room > 0
        }
        let rest = groups.count - shown.count
        let more = rest == 0 ? [] : [Text(nl: "en nog \(rest)", en: "and \(rest) more")[language]]
        return (shown.map { $0.words(language) } + more).joined(separator: "; ")
    }

    /// In characters; a last one that has begun is finished.
    private static let longestSummary = 240

    /// What the two provisions are called.
    func title(in pair: RegimeDifference) -> String {
        let titles = [(pair.a, a), (pair.b, b)].compactMap { regime, id in
            id.flatMap { regime.provision(named: $0.localName)?.title }
        }
        let title = titles.unique.joined(separator: " → ")
        return pair.isSameRegime ? "\(a?.localName ?? ""): \(title)" : title
    }
}
