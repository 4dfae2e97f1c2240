import RulePackKit

/// What became of each absence that a counter took.
package struct CounterLog: Sendable {
    /// An amount that was added.
    struct Entry: Sendable {
        let place: Int
        let amount: Int
        let day: Int
    }

    private(set) var entries: [Entry] = []
    private(set) var rejections: [(place: Int, why: CountExclusion)] = []

    mutating func count(_ place: Int, _ amount: Int, on day: Day) {
        entries.append(Entry(place: place, amount: amount, day: day.number))
    }

    mutating func reject(_ place: Int, _ why: CountExclusion) { rejections.append((place, why)) }

    mutating func removeAll() {
        entries.removeAll()
        rejections.removeAll()
    }
}
