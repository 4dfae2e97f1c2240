/// The number of slips between two words: a letter too many, too few, another, or two swapped neighbours.
enum EditDistance {
    static func between<Symbol: Equatable>(_ first: [Symbol], _ second: [Symbol]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...second.count)
        for (row, symbol) in first.enumerated() {
            var current = [row + 1]
            for (column, other) in second.enumerated() {
                var best = min(
                    previous[column] + (symbol == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, symbol == second[column - 1], first[row - 1] == other {
                    best = min(best, beforePrevious[column - 1] + 1)
                }
                current.append(best)
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[second.count]
    }
}
