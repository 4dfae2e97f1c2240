import RulePackKit
import Testing

@testable import RegimeEngine

/// The least that would reach a threshold, on days on which not everything counts.
struct SmallestChangeTests {
    private func toReach(
        _ measure: Measure, _ range: AmountRange, each: AmountRange? = nil, over window: CountingWindow? = nil,
        on day: Day = "2022-03-15", closed: [ClosedDays] = [], history: [CaseFact: FactAnswer] = [:],
        _ absences: [Absence]
    ) -> ToReach? {
        let rule = Threshold(
            "drempel", answers: .lateArrivals, "Drempel", of: measure, when: range, each: each, over: window)
        return Trial([Provision(rule.cited)], on: day, closed: closed, history: history, absences)["drempel"]?.toReach
    }

    @Test func `in a week of holiday, in which nothing counts, the change is on the first school day after`() throws {
        let spring = try #require(ClosedDays(from: "2022-02-26", through: "2022-03-06", reason: "voorjaarsvakantie"))
        let found = toReach(
            .truancy, .atLeast(16, .lessonHours), over: CountingWindow(.anyPeriod, .teachingWeeks(4)),
            on: "2022-03-02", closed: [spring], [.truancy("2022-02-14", 10)])
        #expect(found?.amount == 600)
        #expect(found?.change.map(\.from) == ["2022-03-07"])
        // Weeks of 14 and 21 February, and of 7 and 14 March.
        #expect(found?.before == "2022-03-21")
    }

    @Test func `on the very day since which is counted the change is on the next school day`() {
        let found = toReach(
            .absenceOrLateness, .atLeast(1, .times), over: .since(.preventiveTalk), on: "2022-03-04",
            history: [.preventiveTalk: .on("2022-03-04")], Absence.late("2022-03-01"))
        // 4 March 2022 is a Friday.
        #expect(found?.change.map(\.from) == ["2022-03-07"])
    }

    @Test func `where nothing of the past counts any more no day is named on which it stops counting`() {
        let found = toReach(
            .lateArrivals, .atLeast(2, .times), over: CountingWindow(.schoolYear), Absence.late("2021-06-10"))
        #expect(found?.amount == 200)
        #expect(found?.before == nil)
    }

    @Test(arguments: [
        ("2022-03-10", "2022-03-15"), ("2022-03-11", "2022-03-15"), ("2022-03-14", "2022-03-16"),
        ("2022-03-15", "2022-03-17"),
    ])
    func `another spell begins after one day at school`(last: Day, next: Day) {
        // 11 March 2022 is a Friday; who was ill through that day is at school on Monday 14 March.
        let found = toReach(.sickReports, .atLeast(2, .times), each: .from(1, through: 2, .days), [.sick(last)])
        #expect(found?.change.map(\.from) == [next])
    }

    @Test func `so many calendar days in one go end that many days later`() {
        let found = toReach(
            .leave, .moreThan(10, .calendarDays), over: CountingWindow(.single),
            [Absence(.leave, from: "2022-01-10", through: "2022-01-11")])
        #expect(found?.amount == 1100)
        #expect(found?.change == [Absence(.leave, from: "2022-03-15", through: "2022-03-25")])
    }
}
