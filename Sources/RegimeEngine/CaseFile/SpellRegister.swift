import RulePackKit

/// Spells that share no day, in the order of their days.
struct SpellRegister {
    private var spells: [(from: Day, through: Day?)] = []

    /// Adds a spell, unless it shares a day with one that is there, whose first day it then gives.
    mutating func insert(_ absence: Absence) -> Day? {
        let index = spells.partitioningIndex { $0.from > absence.from }
        if index > 0, reaches(spells[index - 1].through, absence.from) { return spells[index - 1].from }
        if index < spells.count, reaches(absence.through, spells[index].from) { return spells[index].from }
        spells.insert((absence.from, absence.through), at: index)
        return nil
    }

    /// Whether a spell that ends on a day, or has not ended, is there on another.
    private func reaches(_ through: Day?, _ day: Day) -> Bool { through.map { $0 >= day } ?? true }
}

extension Array {
    /// The index of the first element that a condition holds for, when it holds for all that follow.
    fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var range = startIndex..<endIndex
        while let middle = range.isEmpty ? nil : range.lowerBound + range.count / 2 {
            range = holds(self[middle]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
        }
        return range.lowerBound
    }
}
