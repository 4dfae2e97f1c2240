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

    /// What the two provisions are called.
    func title(in pair: RegimeDifference) -> String {
        let titles = [(pair.a, a), (pair.b, b)].compactMap { regime, id in
            id.flatMap { regime.provision(named: $0.localName)?.title }
        }
        let title = titles.unique.joined(separator: " → ")
        return pair.isSameRegime ? "\(a?.localName ?? ""): \(title)" : title
    }
}
