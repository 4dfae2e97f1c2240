import RulePackKit
import Testing

@testable import RegimeEngine

/// Sickness: spells, school days and days on end.
struct CounterSpellTests {
    private static let threeShort = AmountRange.atLeast(3, .times)

    private func reports(closed: [ClosedDays] = []) throws -> Counting {
        try Counting(
            .sickReports, CounterSpellTests.threeShort, each: .from(1, through: 2, .days),
            over: CountingWindow(.anyPeriod, .months(2)), closed: closed)
    }

    @Test func `three short spells within two months are three`() throws {
        let spells = [Absence.sick("2022-02-01"), .sick("2022-02-14", through: "2022-02-15"), .sick("2022-03-31")]
        let count = try reports().count(spells, on: "2022-03-31")
        #expect(count.value == 300)
        #expect(count.reachedOn == "2022-03-31")
    }

    @Test(arguments: [("2022-03-31", 3.0), ("2022-04-01", 2), ("2022-04-04", 2)])
    func `the first spell counts until two months later`(last: Day, value: Double) throws {
        let spells = [Absence.sick("2022-02-01"), .sick("2022-02-15"), .sick(last)]
        #expect(try reports().value(spells, on: last) == value)
    }

    @Test func `a spell that is too long does not count`() throws {
        let spells = [Absence.sick("2022-02-01"), .sick("2022-02-15"), .sick("2022-03-01", through: "2022-03-03")]
        #expect(try reports().value(spells, on: "2022-03-10") == 2)
    }

    @Test func `a spell is known when it ends`() throws {
        let spells = [Absence.sick("2022-02-01"), .sick("2022-02-15"), .sick("2022-03-01", through: nil)]
        let count = try reports().count(spells, on: "2022-03-01")
        #expect(count.value == 200)
        #expect(count.isOngoing)
    }

    @Test func `a weekend does not break a spell, a school day does`() throws {
        // 4 February 2022 is a Friday.
        let weekend = [Absence.sick("2022-02-04"), .sick("2022-02-07")]
        #expect(try reports().value(weekend, on: "2022-03-01") == 1)
        let tuesday = [Absence.sick("2022-02-04"), .sick("2022-02-08")]
        #expect(try reports().value(tuesday, on: "2022-03-01") == 2)
    }

    @Test func `a school holiday does not break a spell and does not count`() throws {
        let spring = try #require(ClosedDays(from: "2022-02-26", through: "2022-03-06", reason: "voorjaarsvakantie"))
        let spells = [Absence.sick("2022-02-25"), .sick("2022-03-07")]
        #expect(try reports(closed: [spring]).value(spells, on: "2022-03-10") == 1)
        #expect(try reports().value(spells, on: "2022-03-10") == 2)
    }

    @Test func `a spell without a school day is none`() throws {
        #expect(try reports().value([.sick("2022-02-05", through: "2022-02-06")], on: "2022-03-01") == 0)
    }

    @Test func `rows of one day each make one spell`() throws {
        let rows = ["2022-02-03", "2022-02-04", "2022-02-07"].map { Absence.sick($0) }
        #expect(try reports().value(rows, on: "2022-03-01") == 0)
        let days = try Counting(.sickDays, .moreThan(2, .schoolDays), over: CountingWindow(.consecutive))
        #expect(days.value(rows, on: "2022-03-01") == 3)
    }

    @Test(arguments: [("2022-04-26", 10.0), ("2022-04-27", 10), ("2022-04-28", 11)])
    func `days on end count school days over Easter Monday`(last: Day, value: Double) throws {
        // From Monday 11 April: Good Friday 15, Easter Monday 18 and King's Day 27 April do not count.
        let days = try Counting(.sickDays, .moreThan(10, .schoolDays), over: CountingWindow(.consecutive))
        let count = days.count([.sick("2022-04-11", through: last)], on: last)
        #expect(Double(count.value) / 100 == value)
        #expect((count.reachedOn != nil) == (value > 10))
    }

    @Test func `days on end start anew after a day at school`() throws {
        let days = try Counting(.sickDays, .moreThan(3, .schoolDays), over: CountingWindow(.consecutive))
        let spells = [Absence.sick("2022-02-01", through: "2022-02-03"), .sick("2022-02-08", through: "2022-02-09")]
        let count = days.count(spells, on: "2022-02-09")
        #expect(count.value == 300)
        #expect(count.current == 200)
        #expect(count.reachedOn == nil)
    }

    @Test func `days that are recorded by themselves are days on end only without a day at school between them`() throws
    {
        let days = try Counting(.truancy, .atLeast(3, .days), over: CountingWindow(.consecutive))
        func truancy(_ list: Day...) -> [Absence] { list.map { .truancy($0, 1, .days) } }
        // 4 February 2022 is a Friday.
        let onEnd = days.count(truancy("2022-02-03", "2022-02-04", "2022-02-07"), on: "2022-02-07")
        #expect(onEnd.value == 300)
        #expect(onEnd.current == 300)
        let apart = days.count(truancy("2022-02-01", "2022-02-03", "2022-02-08"), on: "2022-02-08")
        #expect(apart.value == 100)
        #expect(apart.reachedOn == nil)
    }

    @Test(arguments: [("2022-02-07", 7.0, false), ("2022-02-08", 8, true)])
    func `more than a week on end is more than seven days`(last: Day, value: Double, isReached: Bool) throws {
        let week = try Counting(.sickDays, .moreThan(1, .weeks), over: CountingWindow(.consecutive))
        let count = week.count([.sick("2022-02-01", through: last)], on: last)
        #expect(Double(count.value) / 100 == value)
        #expect((count.reachedOn == last) == isReached)
    }

    @Test func `an ongoing spell counts through the day of the assessment`() throws {
        let days = try Counting(.sickDays, .moreThan(4, .days), over: CountingWindow(.preceding, .months(1)))
        let count = days.count([.sick("2022-02-01", through: nil)], on: "2022-02-07")
        #expect(count.value == 500)
        #expect(count.isOngoing)
        #expect(count.reachedOn == "2022-02-07")
    }

    @Test func `days ill in the last month leave it one by one`() throws {
        let days = try Counting(.sickDays, .moreThan(4, .days), over: CountingWindow(.preceding, .months(1)))
        let spell = [Absence.sick("2022-02-07", through: "2022-02-11")]
        #expect(days.value(spell, on: "2022-03-06") == 5)
        #expect(days.value(spell, on: "2022-03-07") == 4)
        #expect(days.value(spell, on: "2022-03-11") == 0)
    }

    @Test func `leave is counted by the request where each request counts by itself`() throws {
        let leave = try Counting(.leave, .moreThan(10, .schoolDays), over: CountingWindow(.single))
        let ten = Absence(.leave, from: "2022-02-07", through: "2022-02-18")
        let eleven = Absence(.leave, from: "2022-05-09", through: "2022-05-23")
        #expect(leave.count([ten, ten], on: "2022-06-01").reachedOn == nil)
        #expect(leave.count([ten, eleven], on: "2022-06-01").value == 1100)
    }
}
