public import RulePackKit

extension Comparison {
    /// Two regimes of which it is certain that they were never in force together.
    public struct Gap: Hashable, Sendable {
        /// The regime that came first.
        public let earlier: Regime
        /// The regime that came later.
        public let later: Regime
    }

    /// The pairs of regimes that do not overlap in time, in the order of the columns.
    ///
    /// Among many regimes there can be very many pairs; `endedColumns` and `regimes(after:)` tell the same without them.
    public var gaps: [Gap] {
        let starts = starts
        let pairs = regimes.indices.flatMap { column in
            starts.prefix { regimes[column].validity.isOver(before: $0.day) }
                .map { (earlier: column, later: $0.column) }
        }
        return
            pairs
            // A validity that ends before it begins comes before itself, and two of them before each other.
            .filter { $0.earlier < $0.later || !comes($0.later, before: $0.earlier) }
            .sorted { (min($0.0, $0.1), max($0.0, $0.1)) < (min($1.0, $1.1), max($1.0, $1.1)) }
            .map { Gap(earlier: regimes[$0.earlier], later: regimes[$0.later]) }
    }

    /// The columns of the regimes that had certainly ended before some other began.
    public var endedColumns: [Int] {
        // Such a regime had ended before the last one began, or before the last but one where the last is itself.
        let last = starts.prefix(2)
        return regimes.indices.filter { column in
            last.contains { $0.column != column && comes(column, before: $0.column) }
        }
    }

    /// The regimes that certainly began after the one in a column had ended.
    public func regimes(after column: Int) -> [Regime] {
        regimes.indices.filter { $0 != column && comes(column, before: $0) }.map { regimes[$0] }
    }

    /// The first days that are known, the last of them first.
    private var starts: [(day: Day, column: Int)] {
        regimes.indices.compactMap { column in
            regimes[column].validity.earliest.map { (day: $0, column: column) }
        }.sorted { $0.day > $1.day }
    }

    private func comes(_ column: Int, before other: Int) -> Bool {
        regimes[other].validity.earliest.map(regimes[column].validity.isOver) ?? false
    }
}

extension Validity {
    /// Whether its last day certainly lies before a day.
    fileprivate func isOver(before day: Day) -> Bool { latest.map { $0 < day } ?? false }
}
