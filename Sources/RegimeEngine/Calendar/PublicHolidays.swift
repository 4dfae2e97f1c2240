public import RulePackKit

/// On which days the public holidays of the Algemene termijnenwet fall.
///
/// The list is that of the law as it stands, applied to all years: a year before a day came on the list has that day too.
/// Only which day is the king's or the queen's follows the years.
public enum PublicHolidays {
    /// The years that the rules are meant for.
    public static let years = 1900...2100

    /// Every day of those years.
    public static let days: ClosedRange<Day> = Day("1900-01-01")...Day("2100-12-31")

    /// The day of a holiday in a year, or nil when that year has no such holiday. Other years follow the same rules.
    public static func day(of holiday: PublicHoliday, in year: Int) -> Day? {
        switch holiday {
        case .newYearsDay: Day(year: year, month: 1, day: 1)
        case .goodFriday: Easter.sunday(in: year)?.adding(days: -2)
        case .easterMonday: Easter.sunday(in: year)?.adding(days: 1)
        case .kingsDay: year >= 2014 ? Birthday.king.celebration(in: year) : nil
        case .queensDay: year < 2014 ? Birthday.queen(in: year).celebration(in: year) : nil
        case .liberationDay: Day(year: year, month: 5, day: 5)
        case .ascensionDay: Easter.sunday(in: year)?.adding(days: 39)
        case .whitMonday: Easter.sunday(in: year)?.adding(days: 50)
        case .christmasDay: Day(year: year, month: 12, day: 25)
        case .secondChristmasDay: Day(year: year, month: 12, day: 26)
        }
    }

    /// The holidays that fall on a day: mostly none, and two where Ascension Day is 5 May.
    public static func holidays(on day: Day) -> [PublicHoliday] {
        let year = day.parts.year
        return PublicHoliday.allCases.filter { self.day(of: $0, in: year) == day }
    }

    /// The holidays of some days, in the order of the calendar.
    public static func holidays(in days: ClosedRange<Day>) -> [(day: Day, holiday: PublicHoliday)] {
        (days.lowerBound.parts.year...days.upperBound.parts.year).flatMap { year in
            PublicHoliday.allCases
                .compactMap { holiday in day(of: holiday, in: year).map { (day: $0, holiday: holiday) } }
                .filter { days.contains($0.day) }
                .sorted { $0.day < $1.day }
        }
    }
}

/// The birthday of a sovereign, and to which day it moves when it falls on a Sunday.
private struct Birthday {
    let month: Int
    let day: Int
    let daysFromSunday: Int

    static let king = Birthday(month: 4, day: 27, daysFromSunday: -1)

    static func queen(in year: Int) -> Birthday {
        switch year {
        case ..<1949: Birthday(month: 8, day: 31, daysFromSunday: 1)
        case ..<1980: Birthday(month: 4, day: 30, daysFromSunday: 1)
        default: Birthday(month: 4, day: 30, daysFromSunday: -1)
        }
    }

    func celebration(in year: Int) -> Day? {
        Day(year: year, month: month, day: day).map { $0.weekday == .sunday ? $0.adding(days: daysFromSunday) : $0 }
    }
}
