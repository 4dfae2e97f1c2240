import RegimeEngine
import RulePackKit
import Testing

struct CalendarSummaryTests {
    private static let may = ClosedDays(.days("2018-04-28", through: "2018-05-06"), reason: "meivakantie")

    @Test func `a period has its days, its working days and its school days`() {
        let summary = CalendarSummary(
            of: SchoolCalendar(closedDays: [Self.may]), for: "2018-04-01"..."2018-05-31")
        #expect(summary.count == 61)
        // 44 weekdays less Easter Monday, King's Day, Ascension Day and Whit Monday; Liberation Day is a Saturday.
        #expect(summary.workingDays == 40)
        #expect(summary.schoolDays == 35)
        #expect(
            summary.holidays.map(\.holiday) == [.easterMonday, .kingsDay, .liberationDay, .ascensionDay, .whitMonday])
        #expect(summary.holidays.allSatisfy { !$0.isWorkingDay })
        #expect(summary.closures.map(\.workingDays) == [5])
    }

    @Test func `a holiday that is worked is a working day, unless it falls in a weekend`() {
        let calendar = SchoolCalendar(workedHolidays: [.liberationDay, .kingsDay])
        let summary = CalendarSummary(of: calendar, for: "2018-04-01"..."2018-05-31")
        #expect(summary.workingDays == 41)
        #expect(summary.holidays.filter(\.isWorkingDay).map(\.holiday) == [.kingsDay])
    }

    @Test func `closed days count as far as they lie in the period, and those beside it are left out`() {
        let calendar = SchoolCalendar(closedDays: [
            Self.may, ClosedDays(.days("2018-06-01", through: "2018-06-02"), reason: "later"),
        ])
        let summary = CalendarSummary(of: calendar, for: "2018-05-04"..."2018-05-31")
        #expect(summary.closures.map(\.closedDays) == [Self.may])
        #expect(summary.closures.map(\.workingDays) == [1])
        #expect(CalendarSummary(of: calendar, for: "2018-05-07"..."2018-05-31").closures.isEmpty)
        #expect(CalendarSummary(of: calendar, for: "2018-05-06"..."2018-05-06").closures.map(\.workingDays) == [0])
    }

    @Test func `one day is a period`() {
        let summary = CalendarSummary(of: SchoolCalendar(), for: "2018-04-26"..."2018-04-26")
        #expect((summary.count, summary.workingDays, summary.schoolDays) == (1, 1, 1))
        #expect(CalendarSummary(of: SchoolCalendar(), for: "2018-04-27"..."2018-04-27").workingDays == 0)
    }
}
