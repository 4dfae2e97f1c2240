public import RulePackKit

/// One question, and what each regime answers.
public struct ComparisonRow: Hashable, Sendable {
    /// The question.
    public let topic: Topic
    /// An answer per regime, in the order of the columns.
    public let cells: [ComparisonCell]

    /// Whether any regime says something.
    public var hasAnswer: Bool { cells.contains { $0.answer != .silent && $0.answer != .notInForce } }

    /// Whether the regimes in scope do not all say the same, also where a concise answer leaves something out. Why a
    /// regime says nothing is no difference in what it says.
    public var hasDifference: Bool {
        let said = cells.filter(\.isInScope).map { cell in
            [Text(same: cell.answer.rawValue)] + cell.items.map(\.phrase)
        }
        return Set(said).count > 1
    }
}
