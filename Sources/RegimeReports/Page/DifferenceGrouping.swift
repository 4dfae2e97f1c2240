import RegimeEngine
import RulePackKit

/// Puts together the points on which the same two provisions differ.
struct DifferenceGrouping {
    private let a: [String: Provision]
    private let b: [String: Provision]

    init(_ pair: RegimeDifference) {
        a = DifferenceGrouping.byID(pair.a)
        b = DifferenceGrouping.byID(pair.b)
    }

    /// The points of one pair after another, in the order in which they are first met.
    func groups(of differences: [Difference]) -> [DifferenceGroup] {
        var order: [[String?]] = []
        var members: [[String?]: [Difference]] = [:]
        for difference in differences {
            let sides = [difference.a, difference.b]
            if members[sides] == nil { order.append(sides) }
            members[sides, default: []].append(difference)
        }
        return order.compactMap { members[$0].flatMap(group) }
    }

    private func group(_ differences: [Difference]) -> DifferenceGroup? {
        guard let first = differences.first else { return nil }
        let isOfProvisions = first.subject == .provision
        let provisions = [first.a.flatMap { a[$0] }, first.b.flatMap { b[$0] }].compactMap(\.self)
        return DifferenceGroup(
            differences: differences, change: first.change, a: first.a, b: first.b,
            provisions: isOfProvisions ? provisions : [])
    }

    private static func byID(_ regime: Regime) -> [String: Provision] {
        Dictionary(regime.provisions.map { ($0.id, $0) }) { first, _ in first }
    }
}
