public import RulePackKit

/// A calendar for some days: its public holidays, its closed days, and how many days count.
public struct CalendarSummary: Hashable, Sendable {
    /// A public holiday in these days.
    public struct Holiday: Hashable, Sendable {
        /// Its day.
        public let day: Day
        /// Which one it is.
        public let holiday: PublicHoliday
        /// Whether that day is a working day here, which it is by choice alone.
        public let isWorkingDay: Bool
    }

    /// Closed days that touch these days.
    public struct Closure: Hashable, Sendable {
        /// The closed days, as they were given.
        public let closedDays: ClosedDays
        /// How many working days they take of these days.
        public let workingDays: Int
    }

    /// The calendar.
    public let calendar: SchoolCalendar
    /// The days that it was looked at for.
    public let days: ClosedRange<Day>
    /// The public holidays among them, in their order.
    public let holidays: [Holiday]
    /// The closed days that touch them, in their order.
    public let closures: [Closure]
    /// How many working days there are.
    public let workingDays: Int
    /// How many school days there are.
    public let schoolDays: Int

    /// Looks at a calendar for some days.
    public init(of calendar: SchoolCalendar, for days: ClosedRange<Day>) {
        // What is closed to a school is no matter for working days.
        let working = DayTable(SchoolCalendar(workedHolidays: calendar.workedHolidays), for: days)
        self.calendar = calendar
        self.days = days
        holidays = PublicHolidays.holidays(in: days).map { day, holiday in
            Holiday(day: day, holiday: holiday, isWorkingDay: working.isSchoolDay(day))
        }
        closures = calendar.closedDays.compactMap { closed in
            let from = max(closed.period.from, days.lowerBound)
            let through = min(closed.period.through, days.upperBound)
            guard from <= through else { return nil }
            return Closure(closedDays: closed, workingDays: working.schoolDays(in: from...through))
        }
        workingDays = working.schoolDays(in: days)
        schoolDays = DayTable(calendar, for: days).schoolDays(in: days)
    }

    /// How many days there are, of any kind.
    public var count: Int { days.upperBound.number - days.lowerBound.number + 1 }
}
