import RegimeEngine
import RulePackKit
import Testing

struct SchoolCalendarTests {
    private static let spring = ClosedDays(.days("2022-02-26", through: "2022-03-06"), reason: "voorjaarsvakantie")

    @Test func `a calendar of which nothing was said works on no public holiday and knows of no closed day`() {
        let calendar = SchoolCalendar()
        #expect(!calendar.hasClosedDays)
        #expect(calendar.verdict(of: "2022-03-01", as: .schoolDay) == .counts)
        for holiday in PublicHoliday.allCases {
            for year in [2013, 2022] {
                guard let day = PublicHolidays.day(of: holiday, in: year), !day.weekday.isWeekend else { continue }
                #expect(calendar.verdict(of: day, as: .workingDay) == .publicHoliday(holiday))
            }
        }
    }

    @Test(
        arguments: [
            ("2022-02-25", .counts, .counts), ("2022-02-26", .weekend(.saturday), .weekend(.saturday)),
            ("2022-02-28", .counts, .closed(reason: "voorjaarsvakantie")),
            ("2022-03-04", .counts, .closed(reason: "voorjaarsvakantie")),
            ("2022-03-06", .weekend(.sunday), .weekend(.sunday)), ("2022-03-07", .counts, .counts),
        ] as [(Day, DayVerdict, DayVerdict)])
    func `closed days are working days and no school days, both ends included`(
        day: Day, working: DayVerdict, school: DayVerdict
    ) {
        let calendar = SchoolCalendar(closedDays: [Self.spring])
        #expect(calendar.verdict(of: day, as: .workingDay) == working)
        #expect(calendar.verdict(of: day, as: .schoolDay) == school)
        #expect(working.isCounted == (working == .counts))
    }

    @Test func `a holiday that is worked counts, unless it falls in a weekend or on closed days`() {
        let closed = ClosedDays(.days("2024-03-29", through: "2024-03-29"), reason: "dicht")
        let calendar = SchoolCalendar(workedHolidays: [.goodFriday, .liberationDay], closedDays: [closed])
        #expect(calendar.verdict(of: "2024-03-29", as: .workingDay) == .counts)
        #expect(calendar.verdict(of: "2024-03-29", as: .schoolDay) == .closed(reason: "dicht"))
        #expect(calendar.verdict(of: "2023-04-07", as: .schoolDay) == .counts)
        #expect(calendar.verdict(of: "2024-05-05", as: .workingDay) == .weekend(.sunday))
        #expect(calendar.verdict(of: "2024-04-01", as: .workingDay) == .publicHoliday(.easterMonday))
    }

    @Test(
        arguments: [
            ([.liberationDay], .publicHoliday(.ascensionDay)),
            ([.ascensionDay], .publicHoliday(.liberationDay)), ([.ascensionDay, .liberationDay], .counts),
        ] as [(Set<PublicHoliday>, DayVerdict)])
    func `a day that is two holidays counts only when both are worked`(worked: Set<PublicHoliday>, verdict: DayVerdict)
    {
        #expect(SchoolCalendar(workedHolidays: worked).verdict(of: "2016-05-05", as: .workingDay) == verdict)
    }

    @Test func `of several rules the weekend is named before a holiday, and that before closed days`() {
        let closed = ClosedDays(.days("2022-12-24", through: "2023-01-08"), reason: "kerstvakantie")
        let calendar = SchoolCalendar(closedDays: [closed])
        #expect(calendar.verdict(of: "2022-12-25", as: .schoolDay) == .weekend(.sunday))
        #expect(calendar.verdict(of: "2022-12-26", as: .schoolDay) == .publicHoliday(.secondChristmasDay))
        #expect(calendar.verdict(of: "2022-12-27", as: .schoolDay) == .closed(reason: "kerstvakantie"))
    }

    @Test func `closed days come in the order of the calendar, whatever the order in which they were given`() {
        let long = ClosedDays(.days("2022-02-01", through: "2022-03-31"), reason: "verbouwing")
        let calendar = SchoolCalendar(closedDays: [Self.spring, long])
        #expect(calendar.closedDays == [long, Self.spring])
        #expect(calendar == SchoolCalendar(closedDays: [long, Self.spring]))
        #expect(calendar == SchoolCalendar(closedDays: [long]).adding([Self.spring]))
        // Of two that overlap, the one that starts first is named; a short one in it hides nothing of it.
        #expect(calendar.verdict(of: "2022-03-01", as: .schoolDay) == .closed(reason: "verbouwing"))
        #expect(calendar.verdict(of: "2022-03-08", as: .schoolDay) == .closed(reason: "verbouwing"))
    }

    @Test func `closed days that end before they start are none`() {
        #expect(ClosedDays(from: "2022-03-02", through: "2022-03-01", reason: "") == nil)
        #expect(ClosedDays(from: "2022-03-01", through: "2022-03-01", reason: "")?.reason == "")
    }

    @Test func `every verdict has words in both languages`() {
        let verdicts: [DayVerdict] = [
            .counts, .weekend(.saturday), .publicHoliday(.goodFriday), .closed(reason: ""), .closed(reason: "herfst"),
        ]
        for verdict in verdicts { #expect(verdict.name.nl != verdict.name.en) }
        #expect(DayVerdict.closed(reason: "herfst").name.nl == "school gesloten: herfst")
        #expect(DayVerdict.closed(reason: "").name.nl == "school gesloten")
    }
}
