import RulePackKit
import Testing

@testable import RegimeEngine

struct EasterTests {
    @Test(
        arguments: [
            "1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23",
            "2011-04-24", "2016-03-27", "2018-04-01", "2024-03-31", "2038-04-25", "2049-04-18", "2076-04-19",
            "2100-03-28",
        ] as [Day])
    func `Easter is when almanacs say it is`(day: Day) {
        #expect(Easter.sunday(in: day.parts.year) == day)
    }

    @Test func `Easter of every year from 1900 through 2100 is where the rule of Gauss puts it`() {
        for year in 1900...2100 {
            #expect(Easter.sunday(in: year) == Self.gauss(year), "\(year)")
            #expect(Easter.sunday(in: year)?.weekday == .sunday)
        }
    }

    /// Another way to compute it, with the two exceptions of that rule, and with its numbers for 1900-2099 and 2100-2199.
    private static func gauss(_ year: Int) -> Day? {
        let (a, b, c) = (year % 19, year % 4, year % 7)
        let d = (19 * a + 24) % 30
        let e = (2 * b + 4 * c + 6 * d + (year < 2100 ? 5 : 6)) % 7
        var march = 22 + d + e
        if march == 57 || march == 56 && d == 28 && e == 6 && a > 10 { march -= 7 }
        return Day(year: year, month: 3, day: 1)?.adding(days: march - 1)
    }
}
