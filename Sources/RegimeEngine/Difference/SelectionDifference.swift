public import RulePackKit

/// Two selections of regimes held beside each other, pair by pair.
public struct SelectionDifference: Hashable, Sendable {
    /// What was asked for.
    public let filter: ProvisionFilter
    /// The pairs, in the order of the first selection.
    public let pairs: [RegimeDifference]
    /// The regimes that only the first selection has, when both are of one pack.
    public let onlyA: [Regime]
    /// The regimes that only the second selection has, when both are of one pack.
    public let onlyB: [Regime]

    /// Whether there is any difference.
    public var isEmpty: Bool { onlyA.isEmpty && onlyB.isEmpty && pairs.allSatisfy(\.all.isEmpty) }

    /// Holds selections beside each other. Versions of one pack go together by the names of their regimes; otherwise
    /// each regime is held beside each of the other selection, and two texts are never taken together.
    public init(_ a: [Regime], _ b: [Regime], filter: ProvisionFilter = ProvisionFilter(), isFull: Bool = false) {
        self.filter = filter
        let isOnePack = Set((a + b).map(\.packID)).count == 1 && !(a.count == 1 && b.count == 1)
        let matches: [(Regime, Regime)] =
            isOnePack
            ? a.compactMap { mine in b.first { $0.id == mine.id }.map { (mine, $0) } }
            : a.flatMap { mine in b.map { (mine, $0) } }
        pairs = matches.map { RegimeDifference($0, $1, filter: filter, isFull: isFull) }
        onlyA = isOnePack ? a.filter { mine in !b.contains { $0.id == mine.id } } : []
        onlyB = isOnePack ? b.filter { theirs in !a.contains { $0.id == theirs.id } } : []
    }
}
