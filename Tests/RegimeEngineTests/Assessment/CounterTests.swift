import RulePackKit
import Testing

@testable import RegimeEngine

struct CounterTests {
    private static let aprilBreak = ClosedDays(from: "2022-04-25", through: "2022-05-06", reason: "meivakantie")

    @Test func `each late arrival is one, and other absence is none`() throws {
        let late = try Counting(.lateArrivals, .atLeast(8, .times))
        let absences = Absence.late("2022-02-01", "2022-02-02") + [.truancy("2022-02-03", 2), .sick("2022-02-04")]
        #expect(late.value(absences, on: "2022-03-01") == 2)
    }

    @Test func `two late arrivals on one day are two`() throws {
        let late = try Counting(.lateArrivals, .atLeast(8, .times))
        #expect(late.value(Absence.late("2022-02-01", "2022-02-01"), on: "2022-03-01") == 2)
    }

    @Test func `absence without a reason takes its three kinds together and no others`() throws {
        let hours = try Counting(.unauthorisedAbsence, .atLeast(16, .lessonHours))
        let absences = [
            Absence.truancy("2022-02-01", 2), .unauthorised("2022-02-02", 3),
            Absence(.holiday, on: "2022-02-03", amount: 500, .lessonHours), Absence(.late, on: "2022-02-04"),
        ]
        #expect(hours.value(absences, on: "2022-03-01") == 10)
        #expect(try Counting(.truancy, .atLeast(1, .lessonHours)).value(absences, on: "2022-03-01") == 2)
        #expect(try Counting(.absenceOrLateness, .atLeast(1, .times)).value(absences, on: "2022-03-01") == 4)
    }

    @Test func `unlike units are never added up`() throws {
        let absences = [
            Absence.truancy("2022-02-01", 2), .truancy("2022-02-02", 3, .clockHours),
            .truancy("2022-02-03", 1, .dayparts),
            .truancy("2022-02-04", 1, .days),
        ]
        for (unit, value) in [(Unit.lessonHours, 2.0), (.clockHours, 3), (.dayparts, 1), (.days, 1)] {
            #expect(try Counting(.truancy, .atLeast(9, unit)).value(absences, on: "2022-03-01") == value, "\(unit)")
        }
        #expect(
            try Counting(.truancy, .atLeast(9, .hours), hoursAs: .clockHours).value(absences, on: "2022-03-01") == 3)
    }

    @Test func `hundredths are exact in any order`() throws {
        let tenths = Array(repeating: Absence.truancy("2022-02-01", 0.1), count: 30)
        let count = try Counting(.truancy, .atLeast(3, .lessonHours)).count(tenths, on: "2022-02-01")
        #expect(count.value == 300)
        #expect(count.reachedOn == "2022-02-01")
    }

    @Test(arguments: [("2022-02-28", 2.0), ("2022-03-01", 1), ("2022-03-02", 1), ("2022-03-03", 0)])
    func `what is older than a rolling stretch of days does not count`(on: Day, value: Double) throws {
        let window = CountingWindow(.preceding, .weeks(4))
        let hours = try Counting(.lateArrivals, .atLeast(9, .times), over: window)
        #expect(hours.value(Absence.late("2022-02-01", "2022-02-03"), on: on) == value)
    }

    @Test(arguments: [
        ("2022-03-31", "2022-02-28", 0.0), ("2022-03-31", "2022-03-01", 1), ("2022-03-30", "2022-02-28", 0),
        ("2022-02-28", "2022-01-28", 0), ("2022-02-28", "2022-01-29", 1),
    ])
    func `a month back from the 31st is the last of the month before`(on: Day, late: Day, value: Double) throws {
        let counting = try Counting(
            .lateArrivals, .atLeast(9, .times), over: CountingWindow(.preceding, .months(1)))
        #expect(counting.value(Absence.late(late), on: on) == value)
    }

    @Test func `a school year starts on 1 August`() throws {
        let counting = try Counting(.lateArrivals, .atLeast(9, .times), over: CountingWindow(.schoolYear))
        let late = Absence.late("2021-07-30", "2021-07-31", "2021-08-01", "2021-09-01")
        #expect(counting.value(late, on: "2021-09-02") == 2)
        #expect(counting.value(Absence.late("2021-07-30", "2021-07-31"), on: "2021-07-31") == 2)
        #expect(counting.value(late, on: "2022-08-01") == 0)
    }

    @Test func `since something does not count the day itself`() throws {
        let counting = try Counting(
            .absenceOrLateness, .atLeast(1, .times), over: .since(.preventiveTalk), after: "2022-02-02")
        #expect(counting.value(Absence.late("2022-02-01", "2022-02-02"), on: "2022-03-01") == 0)
        #expect(counting.value(Absence.late("2022-02-02", "2022-02-03"), on: "2022-03-01") == 1)
    }

    @Test func `a week without a school day is no teaching week`() throws {
        let window = CountingWindow(.anyPeriod, .teachingWeeks(4))
        let absences = [Absence.truancy("2022-04-04", 10), .truancy("2022-05-20", 6)]
        let open = try Counting(.truancy, .atLeast(16, .lessonHours), over: window)
        #expect(open.count(absences, on: "2022-05-20").reachedOn == nil)
        let closed = [try #require(CounterTests.aprilBreak)]
        let holiday = try Counting(.truancy, .atLeast(16, .lessonHours), over: window, closed: closed)
        // Weeks of 4, 11 and 18 April, and then 9 May: 20 May is in the fifth.
        #expect(holiday.count(absences, on: "2022-05-20").reachedOn == nil)
        let sooner = [Absence.truancy("2022-04-11", 10), .truancy("2022-05-20", 6)]
        #expect(open.count(sooner, on: "2022-05-20").reachedOn == nil)
        #expect(holiday.count(sooner, on: "2022-05-20").reachedOn == "2022-05-20")
    }

    @Test func `what is in a week of holiday does not count where teaching weeks do`() throws {
        let closed = [try #require(CounterTests.aprilBreak)]
        let counting = try Counting(
            .truancy, .atLeast(1, .lessonHours), over: CountingWindow(.anyPeriod, .teachingWeeks(4)), closed: closed)
        #expect(counting.value([.truancy("2022-04-26", 3)], on: "2022-05-20") == 0)
    }

    @Test func `the fullest stretch decides once it is enough, and the present one until then`() throws {
        let counting = try Counting(
            .truancy, .atLeast(16, .lessonHours), over: CountingWindow(.anyPeriod, .weeks(4)))
        let enough = counting.count([.truancy("2022-01-10", 9), .truancy("2022-01-17", 8)], on: "2022-06-01")
        #expect(enough.value == 1700)
        #expect(enough.reachedOn == "2022-01-17")
        #expect(enough.period == "2021-12-21"..."2022-01-17")
        let short = counting.count([.truancy("2022-01-10", 9), .truancy("2022-05-31", 2)], on: "2022-06-01")
        #expect(short.value == 200)
        #expect(short.reachedOn == nil)
        #expect(short.period == "2022-05-05"..."2022-06-01")
    }

    @Test func `a stretch that ends now forgets that it was once enough`() throws {
        let counting = try Counting(
            .lateArrivals, .atLeast(2, .times), over: CountingWindow(.preceding, .weeks(1)))
        let late = Absence.late("2022-02-01", "2022-02-02", "2022-03-01")
        #expect(counting.count(late, on: "2022-03-01").reachedOn == nil)
        let again = counting.count(late + Absence.late("2022-03-02"), on: "2022-03-02")
        #expect(again.reachedOn == "2022-03-02")
    }

    @Test func `a counter serves one pupil after another`() throws {
        let counting = try Counting(.lateArrivals, .atLeast(2, .times), over: CountingWindow(.anyPeriod, .weeks(4)))
        var counter = Counter(counting.plan)
        let first = counting.count(Absence.late("2022-02-01", "2022-02-02"), on: "2022-03-01", with: &counter)
        let second = counting.count(Absence.late("2022-01-31"), on: "2022-02-03", with: &counter)
        #expect(first.reachedOn == "2022-02-02")
        #expect(second.value == 100)
        #expect(second.reachedOn == nil)
    }
}
