import RegimeEngine
import RulePackKit

/// Puts together the points on which the same two provisions differ.
struct DifferenceGrouping {
    private let a: [String: Provision]
    private let b: [String: Provision]
    /// The open points by the ids of the provisions that hang on them; none between versions, where each stands itself.
    private let ambiguities: [String: [Ambiguity]]

    init(_ pair: RegimeDifference) {
        a = DifferenceGrouping.byID(pair.a)
        b = DifferenceGrouping.byID(pair.b)
        ambiguities = pair.isSameRegime ? [:] : DifferenceGrouping.ambiguities(of: [pair.a, pair.b])
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
            provisions: isOfProvisions ? provisions : [],
            ambiguities: isOfProvisions ? provisions.flatMap { ambiguities[$0.id] ?? [] } : [])
    }

    private static func ambiguities(of regimes: [Regime]) -> [String: [Ambiguity]] {
        var found: [String: [Ambiguity]] = [:]
        for regime in regimes {
            for ambiguity in regime.ambiguities {
                for name in ambiguity.affects { found["\(regime.id)/\(name)", default: []].append(ambiguity) }
            }
        }
        return found
    }

    private static func byID(_ regime: Regime) -> [String: Provision] {
        Dictionary(regime.provisions.map { ($0.id, $0) }) { first, _ in first }
    }
}
