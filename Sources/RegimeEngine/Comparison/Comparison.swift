public import RulePackKit

/// The same questions put to several regimes.
public struct Comparison: Hashable, Sendable {
    /// What was asked for.
    public let filter: ProvisionFilter
    /// The regimes, in the order of the columns.
    public let regimes: [Regime]
    /// A row per question, by kind and then in the order of the shared questions.
    public let rows: [ComparisonRow]
    /// The statute that the answers are held beside, if they are.
    public let statute: Regime?

    /// Puts every question that a filter lets through to some regimes; also those of others that are asked for by id.
    public init(
        of regimes: [Regime], filter: ProvisionFilter = ProvisionFilter(), isFull: Bool = false,
        knowing others: [Topic] = []
    ) {
        self.filter = filter
        self.regimes = regimes
        statute = nil
        let askers = regimes.map { RegimeAnswers(regime: $0, filter: filter, isFull: isFull) }
        let asked = others.filter { filter.topics.contains($0.id) }
        rows = Comparison.topics(of: askers, asked).filter(filter.includes).map { topic in
            ComparisonRow(topic: topic, cells: askers.map { $0.cell(for: topic) })
        }
    }

    /// Creates a comparison of the regimes of another with other rows.
    init(_ other: Comparison, rows: [ComparisonRow], statute: Regime?) {
        filter = other.filter
        regimes = other.regimes
        self.rows = rows
        self.statute = statute
    }

    /// The same comparison without the rows on which the regimes say the same; held beside a statute, without those on
    /// which each regime says the same as the statute.
    public var onlyDifferences: Comparison {
        let differing = rows.filter { statute == nil ? $0.hasDifference : $0.departsFromStatute }
        return Comparison(self, rows: differing, statute: statute)
    }

    /// The shared questions and those of the packs themselves, by kind.
    private static func topics(of askers: [RegimeAnswers], _ others: [Topic]) -> [Topic] {
        var seen = Set(Topic.shared)
        let local = (askers.flatMap(\.topics) + others).filter { seen.insert($0).inserted }
        let all = Topic.shared + local
        return Kind.allCases.flatMap { kind in all.filter { $0.kind == kind } }
    }
}
