package import RulePackKit

/// What a counter found, in hundredths of the unit of its plan.
package struct Count: Hashable, Sendable {
    /// The number that decides: that of the fullest stretch once it is enough, otherwise of the one that ends now; of
    /// days on end the longest.
    package let value: Int
    /// The number in the stretch that ends on the day of the assessment.
    package let current: Int
    /// When the lower end of the range was reached, if it was.
    package let reachedOn: Day?
    /// Whether there is any absence of the kinds that are counted.
    package let hasAny: Bool
    /// The days of the stretch that decides; nil when nothing limits it.
    package let period: ClosedRange<Day>?
    /// The days of the stretch that ends on the day of the assessment; nil when nothing limits it.
    let currentPeriod: ClosedRange<Day>?
    /// The oldest part of a stretch of some length that ends on the day of the assessment.
    let oldestKey: Int?
    /// Whether the last absence is still going on.
    package let isOngoing: Bool
}

extension CountingPlan.Stretch {
    /// The days of the stretch that ends on a day; nil when nothing limits it.
    func period(endingOn end: Day, after: Day?, in table: DayTable) -> ClosedRange<Day>? {
        let from: Day
        switch self {
        case .everything, .notStated, .consecutive, .single: return nil
        case .since:
            guard let after else { return nil }
            from = after.adding(days: 1)
        case .schoolYear: from = end.schoolYearStart
        case .days(let length): from = end.adding(days: 1 - length)
        case .months(let length): from = end.adding(months: -length).adding(days: 1)
        case .teachingWeeks(let length):
            return table.teachingWeeks(length, through: end)
        }
        return from <= end ? from...end : nil
    }

    /// The first day on which what was added under a key no longer counts.
    func dayOfLeaving(_ key: Int?, on day: Day, in table: DayTable) -> Day? {
        switch self {
        case .everything, .notStated, .since, .consecutive, .single: return nil
        case .schoolYear: return day.schoolYearStart.adding(years: 1)
        case .days(let length): return key.map { Day(number: $0 + length) }
        case .months(let length):
            guard let key else { return nil }
            // Months are of unlike length: the first day from which so many months back is not before it.
            var leaving = Day(number: key).adding(months: length).adding(days: -3)
            while leaving.adding(months: -length).number < key { leaving = leaving.adding(days: 1) }
            return leaving
        case .teachingWeeks(let length): return key.flatMap { table.monday(ofTeachingWeek: $0 + length) }
        }
    }
}

extension DayTable {
    /// So many teaching weeks on end, the last of which holds a day or comes before it.
    func teachingWeeks(_ count: Int, through day: Day) -> ClosedRange<Day>? {
        var monday = day.mondayOfWeek
        let end = monday.adding(days: 6)
        var found = 0
        while days.contains(monday) {
            if isInTeachingWeek(monday) { found += 1 }
            if found == count { return monday...end }
            monday = monday.adding(days: -7)
        }
        return days.lowerBound...end
    }

    /// The Monday of a teaching week; nil when the table has no such week.
    func monday(ofTeachingWeek ordinal: Int) -> Day? {
        var monday = days.lowerBound
        while days.contains(monday) {
            if isInTeachingWeek(monday), teachingWeekOrdinal(monday) == ordinal { return monday }
            monday = monday.adding(days: 7)
        }
        return nil
    }
}
