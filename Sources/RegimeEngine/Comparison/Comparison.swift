public import RulePackKit

/// The same questions put to several regimes.
public struct Comparison: Hashable, Sendable {
    /// What was asked for.
    public let filter: ProvisionFilter
    /// The regimes, in the order of the columns.
    public let regimes: [Regime]
    /// A row per question, by kind and then in the order of the shared questions.
    public let rows: [ComparisonRow]

    /// Puts every question that a filter lets through to some regimes.
    public init(of regimes: [Regime], filter: ProvisionFilter = ProvisionFilter(), isFull: Bool = false) {
        self.filter = filter
        self.regimes = regimes
        let askers = regimes.map { RegimeAnswers(regime: $0, filter: filter, isFull: isFull) }
        rows = Comparison.topics(of: askers).filter(filter.includes).map { topic in
            ComparisonRow(topic: topic, cells: askers.map { $0.cell(for: topic) })
        }
    }

    /// Creates a comparison with just some of the rows of another.
    private init(_ other: Comparison, rows: [ComparisonRow]) {
        filter = other.filter
        regimes = other.regimes
        self.rows = rows
    }

    /// The same comparison without the rows on which the regimes say the same.
    public var onlyDifferences: Comparison { Comparison(self, rows: rows.filter(\.hasDifference)) }

    /// The shared questions and those of the packs themselves, by kind.
    private static func topics(of askers: [RegimeAnswers]) -> [Topic] {
        var seen = Set(Topic.shared)
        let local = askers.flatMap(\.topics).filter { seen.insert($0).inserted }
        let all = Topic.shared + local
        return Kind.allCases.flatMap { kind in all.filter { $0.kind == kind } }
    }
}
