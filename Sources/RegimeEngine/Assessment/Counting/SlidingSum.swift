/// The sum of what was added since some key, for keys that only grow.
///
/// Its room grows with the fullest stretch it has seen and is kept, so that in the long run adding allocates nothing.
struct SlidingSum: Sendable {
    private struct Entry {
        var key: Int
        var amount: Int
    }

    /// A ring; its size is a power of two.
    private var entries: ContiguousArray<Entry> = []
    private var first = 0
    private var count = 0
    /// The sum of what was added and not dropped.
    private(set) var sum = 0

    /// The key of the oldest part of the sum.
    var oldestKey: Int? { count > 0 ? entries[first].key : nil }

    /// Adds an amount under a key. Keys come in order but for a few, which take longer.
    mutating func add(_ amount: Int, at key: Int) {
        sum += amount
        if count > 0, entries[place(count - 1)].key == key {
            entries[place(count - 1)].amount += amount
            return
        }
        if count == entries.count { grow() }
        var new = count
        while new > 0, entries[place(new - 1)].key > key {
            entries[place(new)] = entries[place(new - 1)]
            new -= 1
        }
        entries[place(new)] = Entry(key: key, amount: amount)
        count += 1
    }

    private func place(_ index: Int) -> Int { (first + index) & (entries.count - 1) }

    /// Takes away what was added under a key or before it.
    mutating func drop(through key: Int) {
        while count > 0, entries[first].key <= key {
            sum -= entries[first].amount
            first = (first + 1) & (entries.count - 1)
            count -= 1
        }
    }

    /// Takes all away and keeps the room.
    mutating func removeAll() {
        first = 0
        count = 0
        sum = 0
    }

    private mutating func grow() {
        var larger: ContiguousArray<Entry> = []
        larger.reserveCapacity(max(8, 2 * entries.count))
        for index in 0..<count { larger.append(entries[place(index)]) }
        while larger.count < max(8, 2 * entries.count) { larger.append(Entry(key: 0, amount: 0)) }
        entries = larger
        first = 0
    }
}
