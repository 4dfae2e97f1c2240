/// How like two names are, to find what was meant by one that nothing has.
enum Likeness {
    /// The name that differs least from another, if it differs by no more than a slip in every three letters, and at most
    /// three.
    static func nearest(to name: String, among names: some Sequence<String>) -> String? {
        let typed = Array(name.utf8.prefix(longest))
        let most = min(typed.count / 3, 3)
        var best: (distance: Int, name: String)?
        for candidate in names where candidate != name && abs(candidate.utf8.count - typed.count) <= most {
            let found = (distance(typed, Array(candidate.utf8)), candidate)
            if found.0 <= most, best.map({ found < $0 }) ?? true { best = found }
        }
        return best?.name
    }

    /// What may have been meant, as the end of a message; nothing when no name is near.
    static func hint(for name: String, among names: some Sequence<String>) -> (nl: String, en: String) {
        nearest(to: name, among: names).map { (" (er is wel „\($0)”)", " (there is \"\($0)\")") } ?? ("", "")
    }

    /// Longer names are no slips, and comparing them would cost time.
    private static let longest = 64

    /// How many letters must be changed, added, removed or swapped with the next.
    private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var before: [Int] = []
        var row = Array(0...other.count)
        for (i, letter) in one.enumerated() {
            var next = [i + 1]
            for (j, candidate) in other.enumerated() {
                var least = min(row[j + 1] + 1, next[j] + 1, row[j] + (letter == candidate ? 0 : 1))
                if i > 0, j > 0, letter == other[j - 1], one[i - 1] == candidate {
                    least = min(least, before[j - 1] + 1)
                }
                next.append(least)
            }
            (before, row) = (row, next)
        }
        return row[other.count]
    }
}
