import RulePackKit
import Testing

struct PeriodTests {
    @Test func `a period holds its first and last day and nothing around them`() throws {
        let period = try #require(Period(from: "2022-02-26", through: "2022-03-06"))
        let days: [Day] = ["2022-02-25", "2022-02-26", "2022-03-01", "2022-03-06", "2022-03-07"]
        #expect(days.map(period.contains) == [false, true, true, true, false])
    }

    @Test func `a period may be one day and may not end before it starts`() {
        #expect(Period(from: "2022-02-26", through: "2022-02-26")?.contains("2022-02-26") == true)
        #expect(Period(from: "2022-02-26", through: "2022-02-25") == nil)
    }

    @Test(
        arguments: [
            (Period.month(7, 2018), "2018-07-01", "2018-07-31"), (.month(2, 2020), "2020-02-01", "2020-02-29"),
            (.month(2, 2021), "2021-02-01", "2021-02-28"), (.month(12, 2018), "2018-12-01", "2018-12-31"),
            (.schoolYear(startingIn: 2018), "2018-08-01", "2019-07-31"),
            (.days("2018-04-19", through: "2018-04-20"), "2018-04-19", "2018-04-20"),
        ] as [(Period, Day, Day)])
    func `a named period has the days that its name says`(period: Period, from: Day, through: Day) {
        #expect(period.from == from)
        #expect(period.through == through)
    }
}
