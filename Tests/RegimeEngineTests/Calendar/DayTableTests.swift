import RegimeEngine
import RulePackKit
import Testing

struct DayTableTests {
    private static let period: ClosedRange<Day> = "2015-08-01"..."2019-07-31"
    private static let calendars = [
        SchoolCalendar(), SchoolCalendar(workedHolidays: [.goodFriday, .ascensionDay]),
        SchoolCalendar(closedDays: [
            ClosedDays(.days("2010-01-01", through: "2015-08-14"), reason: "voor en in het begin"),
            ClosedDays(.days("2016-02-27", through: "2016-03-06"), reason: "voorjaar"),
            ClosedDays(.days("2016-03-01", through: "2016-03-20"), reason: "daar overheen"),
            ClosedDays(.days("2016-03-02", through: "2016-03-02"), reason: "daarbinnen"),
            ClosedDays(.days("2017-05-05", through: "2017-05-05"), reason: "op een feestdag"),
            ClosedDays(.days("2019-07-13", through: "2025-01-01"), reason: "aan en na het einde"),
            ClosedDays(.days("2030-01-01", through: "2030-01-02"), reason: "erbuiten"),
        ]),
        SchoolCalendar(closedDays: [ClosedDays(.days("2000-01-01", through: "2030-01-01"), reason: "altijd")]),
    ]

    @Test(arguments: calendars)
    func `a table says of every day what the calendar says of it`(calendar: SchoolCalendar) {
        let table = DayTable(calendar, for: Self.period)
        var count = 0
        var weeks = 0
        var lastWeek: Day?
        for number in table.days.lowerBound.number...table.days.upperBound.number {
            let day = Day(number: number)
            let isSchoolDay = calendar.verdict(of: day, as: .schoolDay).isCounted
            if isSchoolDay {
                count += 1
                if lastWeek != day.mondayOfWeek { weeks += 1 }
                lastWeek = day.mondayOfWeek
                guard table.day(ofSchoolDayOrdinal: count) == day else {
                    Issue.record("school day \(count) is \(day)")
                    return
                }
            }
            guard table.isSchoolDay(day) == isSchoolDay, table.schoolDayOrdinal(day) == count else {
                Issue.record("\(day)")
                return
            }
            if day.weekday == .sunday {
                #expect(table.teachingWeekOrdinal(day) == weeks)
                #expect(table.isInTeachingWeek(day) == (lastWeek == day.mondayOfWeek))
            }
        }
        #expect(table.schoolDays(in: table.days) == count)
        #expect(table.day(ofSchoolDayOrdinal: count + 1) == nil)
        #expect(table.day(ofSchoolDayOrdinal: 0) == nil)
        #expect(table.day(ofSchoolDayOrdinal: -1) == nil)
        #expect(table.day(ofSchoolDayOrdinal: .max) == nil)
    }

    @Test func `a table holds whole weeks`() {
        #expect(DayTable(SchoolCalendar(), for: "2022-03-02"..."2022-03-02").days == "2022-02-28"..."2022-03-06")
        #expect(DayTable(SchoolCalendar(), for: "2022-02-28"..."2022-03-06").days == "2022-02-28"..."2022-03-06")
        #expect(DayTable(SchoolCalendar(), for: "2022-02-27"..."2022-03-07").days == "2022-02-21"..."2022-03-13")
    }

    @Test func `school days are counted with both ends`() {
        let table = DayTable(SchoolCalendar(), for: "2018-04-01"..."2018-05-31")
        // King's Day is the Friday.
        #expect(table.schoolDays(in: "2018-04-26"..."2018-04-26") == 1)
        #expect(table.schoolDays(in: "2018-04-27"..."2018-04-29") == 0)
        #expect(table.schoolDays(in: "2018-04-26"..."2018-04-30") == 2)
        #expect(table.schoolDays(in: "2018-05-07"..."2018-05-13") == 4)
    }

    @Test func `a week of holiday is no teaching week, and one school day makes it one`() {
        let spring = ClosedDays(.days("2022-02-28", through: "2022-03-04"), reason: "")
        let table = DayTable(SchoolCalendar(closedDays: [spring]), for: "2022-02-21"..."2022-03-13")
        #expect(table.teachingWeekOrdinal("2022-02-27") == 1)
        #expect(table.teachingWeekOrdinal("2022-03-02") == 1)
        #expect(table.teachingWeekOrdinal("2022-03-07") == 2)
        #expect(!table.isInTeachingWeek("2022-03-02"))
        let most = ClosedDays(.days("2022-02-28", through: "2022-03-03"), reason: "")
        let other = DayTable(SchoolCalendar(closedDays: [most]), for: "2022-02-21"..."2022-03-13")
        #expect(other.isInTeachingWeek("2022-02-28"))
        #expect(other.teachingWeekOrdinal("2022-03-07") == 3)
    }

    @Test func `the whole of the years that are known fits in a table`() {
        let table = DayTable(SchoolCalendar(), for: PublicHolidays.days)
        #expect(table.isSchoolDay("1900-01-02"))
        #expect(!table.isSchoolDay("2100-12-31") == ("2100-12-31" as Day).weekday.isWeekend)
        #expect(table.schoolDays(in: PublicHolidays.days) > 50_000)
    }

    @Test func `the day before a table stops the program`() async {
        await #expect(processExitsWith: .failure) {
            _ = DayTable(SchoolCalendar(), for: "2022-02-28"..."2022-03-06").isSchoolDay("2022-02-27")
        }
    }

    @Test func `the day after a table stops the program`() async {
        await #expect(processExitsWith: .failure) {
            _ = DayTable(SchoolCalendar(), for: "2022-02-28"..."2022-03-06").schoolDayOrdinal("2022-03-07")
        }
    }
}
