import RegimeEngine
import RulePackKit
import Testing

struct PublicHolidaysTests {
    @Test func `every year has the nine days of the law, in the order of the calendar`() throws {
        for year in PublicHolidays.years {
            let first = try #require(Day(year: year, month: 1, day: 1))
            let last = try #require(Day(year: year, month: 12, day: 31))
            let found = PublicHolidays.holidays(in: first...last)
            #expect(found.map(\.day) == found.map(\.day).sorted(), "\(year)")
            let sovereign: PublicHoliday = year < 2014 ? .queensDay : .kingsDay
            let other: PublicHoliday = year < 2014 ? .kingsDay : .queensDay
            #expect(Set(found.map(\.holiday)) == Set(PublicHoliday.allCases).subtracting([other]), "\(year)")
            #expect(found.count == 9, "\(year)")
            #expect(PublicHolidays.day(of: other, in: year) == nil)
            #expect(PublicHolidays.day(of: sovereign, in: year)?.weekday != .sunday)
        }
    }

    @Test(arguments: [
        (PublicHoliday.goodFriday, Weekday.friday), (.easterMonday, .monday), (.ascensionDay, .thursday),
        (.whitMonday, .monday),
    ])
    func `a day that goes with Easter keeps its weekday, between the first and the last that it can be`(
        holiday: PublicHoliday, weekday: Weekday
    ) throws {
        for year in PublicHolidays.years {
            let day = try #require(PublicHolidays.day(of: holiday, in: year))
            #expect(day.weekday == weekday)
            let monday = try #require(PublicHolidays.day(of: .easterMonday, in: year))
            let distance = day.number - monday.number
            #expect(distance == [.goodFriday: -3, .easterMonday: 0, .ascensionDay: 38, .whitMonday: 49][holiday])
        }
    }

    @Test(
        arguments: [
            // The birthday of King Willem-Alexander, a day earlier when it is a Sunday.
            "2014-04-26", "2015-04-27", "2018-04-27", "2024-04-27", "2025-04-26", "2031-04-26", "2042-04-26",
            "2100-04-27",
        ] as [Day])
    func `King's Day is 27 April, or the Saturday before when that is a Sunday`(day: Day) {
        #expect(PublicHolidays.day(of: .kingsDay, in: day.parts.year) == day)
    }

    @Test(
        arguments: [
            // 31 August through 1948, moved to Monday.
            "1900-08-31", "1902-09-01", "1913-09-01", "1930-09-01", "1941-09-01", "1947-09-01", "1948-08-31",
            // 30 April since 1949, moved to Monday through 1979 and to Saturday since 1980.
            "1949-04-30", "1950-05-01", "1961-05-01", "1967-05-01", "1972-05-01", "1978-05-01", "1979-04-30",
            "1980-04-30", "1984-04-30", "1989-04-29", "1995-04-29", "2000-04-29", "2006-04-29", "2012-04-30",
            "2013-04-30",
        ] as [Day])
    func `Queen's Day is the birthday of its time, moved from a Sunday as in its time`(day: Day) {
        #expect(PublicHolidays.day(of: .queensDay, in: day.parts.year) == day)
    }

    @Test(
        arguments: zip(
            ["2018-05-10", "2018-05-21", "2024-03-29", "2024-04-01", "2018-05-05", "2022-12-26"] as [Day],
            [
                PublicHoliday.ascensionDay, .whitMonday, .goodFriday, .easterMonday, .liberationDay,
                .secondChristmasDay,
            ]))
    func `a day is the holiday that it was`(day: Day, holiday: PublicHoliday) {
        #expect(PublicHolidays.holidays(on: day) == [holiday])
    }

    @Test func `Ascension Day can be Liberation Day, and 30 April is no holiday since 2014`() {
        #expect(Set(PublicHolidays.holidays(on: "2016-05-05")) == [.ascensionDay, .liberationDay])
        #expect(PublicHolidays.holidays(on: "2014-04-30") == [])
        #expect(PublicHolidays.holidays(on: "2014-04-27") == [])
        #expect(PublicHolidays.holidays(on: "2013-04-27") == [])
    }

    @Test func `the two Sundays of Easter and Whitsun are not on the list`() {
        #expect(PublicHolidays.holidays(on: "2024-03-31") == [])
        #expect(PublicHolidays.holidays(on: "2024-05-19") == [])
    }

    @Test func `what a day is agrees with what its period holds, on every day of 2000 through 2030`() {
        let period: ClosedRange<Day> = "2000-01-01"..."2030-12-31"
        let found = Dictionary(grouping: PublicHolidays.holidays(in: period), by: \.day)
        for number in period.lowerBound.number...period.upperBound.number {
            let day = Day(number: number)
            let holidays = Set(PublicHolidays.holidays(on: day))
            guard holidays == Set(found[day, default: []].map(\.holiday)) else {
                Issue.record("\(day)")
                return
            }
        }
    }

    @Test func `a period has the holidays of its first and its last day, and none beside them`() {
        let over: ClosedRange<Day> = "2022-12-26"..."2023-01-01"
        #expect(PublicHolidays.holidays(in: over).map(\.holiday) == [.secondChristmasDay, .newYearsDay])
        #expect(PublicHolidays.holidays(in: "2022-12-27"..."2022-12-31").isEmpty)
        #expect(PublicHolidays.holidays(in: "2022-12-25"..."2022-12-25").map(\.holiday) == [.christmasDay])
    }

    @Test func `ids are stable, and names are two and differ`() {
        #expect(
            PublicHoliday.allCases.map(\.rawValue) == [
                "newYearsDay", "goodFriday", "easterMonday", "kingsDay", "queensDay", "liberationDay", "ascensionDay",
                "whitMonday", "christmasDay", "secondChristmasDay",
            ])
        #expect(Set(PublicHoliday.allCases.map(\.name)).count == PublicHoliday.allCases.count)
        for holiday in PublicHoliday.allCases { #expect(holiday.name.nl != holiday.name.en) }
    }
}
