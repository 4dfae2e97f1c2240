import RulePackKit

extension Regime {
    /// How many provisions it has of each kind that it has, in the order in which tables show the kinds.
    var kindCounts: [(kind: Kind, count: Int)] {
        var counts: [Kind: Int] = [:]
        for provision in provisions { counts[provision.kind, default: 0] += 1 }
        return Kind.allCases.compactMap { kind in counts[kind].map { (kind, $0) } }
    }
}
