import RulePackKit
import Testing

@testable import RegimeEngine

struct CountingPartsTests {
    @Test func `a sum forgets what is too old`() {
        var sum = SlidingSum()
        for key in 1...100 {
            sum.drop(through: key - 10)
            sum.add(key, at: key)
            #expect(sum.sum == (max(1, key - 9)...key).reduce(0, +))
            #expect(sum.oldestKey == max(1, key - 9))
        }
        sum.drop(through: 1000)
        #expect(sum.sum == 0)
        #expect(sum.oldestKey == nil)
    }

    @Test func `what comes out of order is forgotten in order`() {
        var sum = SlidingSum()
        for key in [1, 2, 5, 3, 9, 4, 9] { sum.add(1, at: key) }
        for (key, left) in [(1, 6), (2, 5), (3, 4), (4, 3), (5, 2), (8, 2), (9, 0)] {
            sum.drop(through: key)
            #expect(sum.sum == left, "through \(key)")
        }
    }

    @Test func `limits tell the ends that a text leaves open`() {
        let open = CountingLimits(.between(4, and: 18, .years))
        #expect(open.position(of: 399) == .below)
        #expect(open.position(of: 400) == .onOpenLower)
        #expect(open.position(of: 401) == .inside)
        #expect(open.position(of: 1800) == .onOpenUpper)
        #expect(open.position(of: 1801) == .above)
        let half = CountingLimits(.from(1, below: 1.5, .days))
        #expect(half.position(of: 100) == .inside)
        #expect(half.position(of: 149) == .inside)
        #expect(half.position(of: 150) == .above)
        let more = CountingLimits(.moreThan(11, .lessonHours))
        #expect(more.position(of: 1100) == .below)
        #expect(more.position(of: 1101) == .inside)
    }

    @Test(arguments: [
        (Measure.age, AmountRange.atLeast(12, .years), nil as CountingWindow?),
        (.outOfSchool, .atLeast(4, .weeks), nil), (.cancelledAppointments, .atLeast(2, .times), nil),
        (.truancy, .atLeast(16, .hours), nil), (.truancy, .atLeast(16, .minutes), nil),
        (.lateArrivals, .atLeast(3, .times), CountingWindow(.consecutive)),
        (.lateArrivals, .atLeast(3, .times), CountingWindow(.anyPeriod, .times(3))),
        (.lateArrivals, .atLeast(3, .times), CountingWindow(.anyPeriod, .weeks(1.5))),
    ])
    func `what cannot be counted from absences has no plan`(
        measure: Measure, range: AmountRange, window: CountingWindow?
    ) {
        #expect(throws: CountingPlan.Obstacle.self) { try Counting(measure, range, over: window) }
    }

    @Test(arguments: [
        (CountingWindow(.anyPeriod, .weeks(4)), "2022-03-01" as Day, "2022-03-29" as Day?),
        (CountingWindow(.anyPeriod, .months(1)), "2022-01-31", "2022-03-01"),
        (CountingWindow(.anyPeriod, .months(1)), "2022-02-28", "2022-03-28"),
        (CountingWindow(.anyPeriod, .months(2)), "2021-12-31", "2022-03-01"),
        (CountingWindow(.schoolYear), "2022-03-01", "2022-08-01"),
        (CountingWindow(.anyPeriod, .teachingWeeks(4)), "2022-03-01", "2022-03-28"),
    ])
    func `the oldest absence leaves its stretch on the first day on which it no longer counts`(
        window: CountingWindow, late: Day, leaves: Day?
    ) throws {
        let counting = try Counting(.lateArrivals, .atLeast(9, .times), over: window)
        let count = counting.count(Absence.late(late), on: late)
        let table = DayTable(SchoolCalendar(), for: "2015-01-01"..."2030-12-31")
        let found = counting.plan.stretch.dayOfLeaving(count.oldestKey, on: late, in: table)
        #expect(found == leaves)
        let day = try #require(found)
        #expect(counting.value(Absence.late(late), on: day.adding(days: -1)) == 1)
        #expect(counting.value(Absence.late(late), on: day) == 0)
    }
}
