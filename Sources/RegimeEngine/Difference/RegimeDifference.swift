public import RulePackKit

/// What one regime has that another lacks, lacks that the other has, and says otherwise.
public struct RegimeDifference: Hashable, Sendable {
    /// The first regime.
    public let a: Regime
    /// The second.
    public let b: Regime
    /// What was asked for.
    public let filter: ProvisionFilter
    /// The questions on which they differ, in the order of tables.
    public let topics: [TopicDifference]
    /// What differs besides, when they are two versions of one regime: what is open, silent, no rule; the texts.
    public let others: [Difference]
    /// The questions that both answer in the same way.
    public let same: [Topic]
    /// The questions that concern only one of them.
    public let notCompared: [NotCompared]

    /// Whether they are two versions of one regime, in which everything counts, and not two regimes, of which only the
    /// answers can be compared.
    public var isSameRegime: Bool { a.id == b.id }

    /// Every point on which they differ.
    public var all: [Difference] { topics.flatMap(\.differences) + others }

    /// How many questions differ in a way.
    public func count(_ change: Difference.Change) -> Int { topics.count { $0.topic != nil && $0.change == change } }

    /// Holds two regimes beside each other, as far as a filter lets through.
    public init(_ a: Regime, _ b: Regime, filter: ProvisionFilter = ProvisionFilter(), isFull: Bool = false) {
        self.a = a
        self.b = b
        self.filter = filter
        let found = DifferenceReader(a, b, filter: filter).provisionDifferences()
        var topics: [TopicDifference] = []
        var same: [Topic] = []
        var notCompared: [NotCompared] = []
        for row in Comparison(of: [a, b], filter: filter, isFull: isFull).rows {
            let cells = TopicDifference.Cells(a: row.cells[0], b: row.cells[1])
            let answers = found[row.topic] ?? DifferenceReader.Found()
            if let outside = cells.outside(row.topic) {
                notCompared.append(outside)
            } else if !answers.differences.isEmpty {
                topics.append(
                    TopicDifference(
                        topic: row.topic, change: cells.change, cells: cells, differences: answers.differences,
                        sameCount: answers.sameCount))
            } else if cells.areOfOneMind {
                same.append(row.topic)
            }
        }
        // Where one of them is out of scope, nothing that the other says is a difference.
        let areInScope = [a, b].allSatisfy { filter.exclusion(of: $0) == nil }
        if areInScope, let local = found[nil], !local.differences.isEmpty {
            topics.append(
                TopicDifference(
                    topic: nil, change: .changed, cells: nil, differences: local.differences,
                    sameCount: local.sameCount))
        }
        self.topics = topics
        self.same = same
        self.notCompared = notCompared
        others =
            a.id == b.id
            ? RegimeParts(of: a, filter: filter).differences(to: RegimeParts(of: b, filter: filter), of: a.id) : []
    }
}

extension TopicDifference.Cells {
    /// In which way the two answers differ.
    fileprivate var change: Difference.Change {
        b.items.isEmpty ? .onlyA : a.items.isEmpty ? .onlyB : .changed
    }

    /// Whether both answer, without a provision that only one has.
    fileprivate var areOfOneMind: Bool {
        !a.items.isEmpty && !b.items.isEmpty
            && (a.regime != b.regime || Set(a.items.map(\.provision.name)) == Set(b.items.map(\.provision.name)))
    }

    /// The side that the question does not concern, where the other answers it.
    fileprivate func outside(_ topic: Topic) -> NotCompared? {
        for (cell, other) in [(a, b), (b, a)] where cell.answer == .notInForce && !other.items.isEmpty {
            return NotCompared(topic: topic, regime: cell.regime, reason: cell.text, answer: other.text)
        }
        return nil
    }
}
