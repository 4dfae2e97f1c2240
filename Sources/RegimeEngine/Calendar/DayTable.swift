public import RulePackKit

/// A calendar worked out for a range of days, for who asks about very many of them.
///
/// Every answer takes the same short time and allocates nothing. The range is widened to whole weeks, Monday to Sunday.
/// To ask about a day outside it is a mistake of the caller's and stops the program: see first whether `days` holds it.
public struct DayTable: Sendable {
    /// The days that can be asked about.
    public let days: ClosedRange<Day>
    /// How many school days come before a day, at its place from the first, and at last how many there are.
    private let schoolDaysBefore: [Int32]
    /// The school days, each as its place from the first day.
    private let schoolDayPlaces: [Int32]
    /// How many teaching weeks there are through a week, at the place of that week.
    private let teachingWeeksThrough: [Int32]

    /// Works out a calendar for a range of days.
    public init(_ calendar: SchoolCalendar, for range: ClosedRange<Day>) {
        days = range.lowerBound.mondayOfWeek...range.upperBound.mondayOfWeek.adding(days: 6)
        let isSchoolDay = DayTable.schoolDays(of: calendar, in: days)
        var before: [Int32] = [0]
        before.reserveCapacity(isSchoolDay.count + 1)
        var places: [Int32] = []
        var weeks: [Int32] = []
        var count: Int32 = 0
        var weekCount: Int32 = 0
        for start in stride(from: 0, to: isSchoolDay.count, by: 7) {
            let countBefore = count
            for place in start..<start + 7 {
                if isSchoolDay[place] {
                    places.append(Int32(place))
                    count += 1
                }
                before.append(count)
            }
            if count > countBefore { weekCount += 1 }
            weeks.append(weekCount)
        }
        schoolDaysBefore = before
        schoolDayPlaces = places
        teachingWeeksThrough = weeks
    }

    /// Whether a day is a school day.
    public func isSchoolDay(_ day: Day) -> Bool {
        let place = place(of: day)
        return schoolDaysBefore[place + 1] > schoolDaysBefore[place]
    }

    /// How many school days the table has through a day: the number of that day itself when it is one, from 1.
    public func schoolDayOrdinal(_ day: Day) -> Int { Int(schoolDaysBefore[place(of: day) + 1]) }

    /// How many school days there are from one day through another.
    public func schoolDays(in range: ClosedRange<Day>) -> Int {
        Int(schoolDaysBefore[place(of: range.upperBound) + 1] - schoolDaysBefore[place(of: range.lowerBound)])
    }

    /// The school day with a number, from 1; nil when the table has no such day.
    public func day(ofSchoolDayOrdinal ordinal: Int) -> Day? {
        guard ordinal >= 1, ordinal <= schoolDayPlaces.count else { return nil }
        return days.lowerBound.adding(days: Int(schoolDayPlaces[ordinal - 1]))
    }

    /// How many teaching weeks the table has through the week of a day: those from Monday to Sunday with a school day.
    ///
    /// A week without a school day does not count, and has the number of the teaching week before it.
    public func teachingWeekOrdinal(_ day: Day) -> Int { Int(teachingWeeksThrough[place(of: day) / 7]) }

    /// Whether the week of a day has a school day.
    public func isInTeachingWeek(_ day: Day) -> Bool {
        let monday = place(of: day) / 7 * 7
        return schoolDaysBefore[monday + 7] > schoolDaysBefore[monday]
    }

    private func place(of day: Day) -> Int {
        precondition(days.contains(day), "\(day) lies outside the days of this table, \(days)")
        return day.number - days.lowerBound.number
    }

    /// Which days are school days, in one pass over the calendar rather than a verdict a day.
    private static func schoolDays(of calendar: SchoolCalendar, in days: ClosedRange<Day>) -> [Bool] {
        let first = days.lowerBound.number
        let count = days.upperBound.number - first + 1
        // How many closures start on a day, less how many ended on the day before.
        var changes = [Int](repeating: 0, count: count + 1)
        for closure in calendar.closedDays where closure.period.through >= days.lowerBound {
            guard closure.period.from <= days.upperBound else { break }
            changes[max(closure.period.from.number - first, 0)] += 1
            changes[min(closure.period.through.number - first + 1, count)] -= 1
        }
        var closures = 0
        var isSchoolDay = (0..<count).map { place in
            closures += changes[place]
            // The first day is a Monday.
            return closures == 0 && place % 7 < 5
        }
        for (day, holiday) in PublicHolidays.holidays(in: days) where !calendar.workedHolidays.contains(holiday) {
            isSchoolDay[day.number - first] = false
        }
        return isSchoolDay
    }
}
