import RulePackKit
import Testing

struct DayArithmeticTests {
    // MARK: - Weeks

    @Test func `every day from 1600 through 2400 has the weekday after that of the day before`() throws {
        // 1 January 1600 was a Saturday.
        let first: Day = "1600-01-01"
        let last: Day = "2400-12-31"
        var expected = Weekday.saturday
        for number in first.number...last.number {
            let day = Day(number: number)
            guard day.weekday == expected, day.mondayOfWeek.weekday == .monday,
                (0...6).contains(day.number - day.mondayOfWeek.number)
            else {
                Issue.record("\(day) is a \(day.weekday) in the week of \(day.mondayOfWeek), not a \(expected)")
                return
            }
            expected = Weekday.allCases[(expected.daysAfterMonday + 1) % 7]
        }
    }

    @Test(
        arguments: zip(
            ["1969-12-31", "1970-01-01", "2018-04-26", "2000-02-29", "0001-01-01"] as [Day],
            [Weekday.wednesday, .thursday, .thursday, .tuesday, .monday]))
    func `a day has the weekday that other calendars give it`(day: Day, weekday: Weekday) {
        #expect(day.weekday == weekday)
    }

    @Test func `a week starts on Monday and ends with its weekend`() {
        #expect(Weekday.allCases.sorted() == Weekday.allCases)
        #expect(Weekday.allCases.map(\.daysAfterMonday) == Array(0...6))
        #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
    }

    @Test(
        arguments: zip(
            ["2018-04-23", "2018-04-29", "2018-04-30", "2021-01-01"] as [Day],
            ["2018-04-23", "2018-04-23", "2018-04-30", "2020-12-28"] as [Day]))
    func `the Monday of a week is the one on or before the day`(day: Day, monday: Day) {
        #expect(day.mondayOfWeek == monday)
    }

    // MARK: - Months and years

    @Test(
        arguments: [
            ("2018-01-29", 1, "2018-02-28"), ("2018-01-30", 1, "2018-02-28"), ("2018-01-31", 1, "2018-02-28"),
            ("2020-01-29", 1, "2020-02-29"), ("2020-01-31", 1, "2020-02-29"), ("2018-02-28", 1, "2018-03-28"),
            ("2018-03-31", 1, "2018-04-30"), ("2018-03-31", -1, "2018-02-28"), ("2020-03-31", -1, "2020-02-29"),
            ("2018-12-31", 1, "2019-01-31"), ("2018-01-15", -1, "2017-12-15"), ("2018-01-31", 13, "2019-02-28"),
            ("2018-05-31", -6, "2017-11-30"), ("2018-05-31", 0, "2018-05-31"), ("2018-05-31", 12, "2019-05-31"),
            ("2000-02-29", 1_200, "2100-02-28"), ("2018-11-30", 3, "2019-02-28"),
        ] as [(Day, Int, Day)])
    func `so many months later is the same day, or the last of its month`(day: Day, months: Int, later: Day) {
        #expect(day.adding(months: months) == later)
    }

    @Test func `going months ahead and back never gains a day, and loses one only at the end of a month`() {
        let first: Day = "1999-12-01"
        for offset in 0..<1_500 {
            let day = first.adding(days: offset)
            for months in 1...14 {
                let back = day.adding(months: months).adding(months: -months)
                guard back <= day, back == day || day.parts.day > 28 else {
                    Issue.record("\(months) months ahead and back of \(day) is \(back)")
                    return
                }
            }
        }
    }

    @Test(
        arguments: [
            ("2020-02-29", 1, "2021-02-28"), ("2020-02-29", 4, "2024-02-29"), ("2020-02-29", -1, "2019-02-28"),
            ("2019-02-28", 1, "2020-02-28"), ("2018-04-19", 10, "2028-04-19"), ("1996-02-29", 104, "2100-02-28"),
        ] as [(Day, Int, Day)])
    func `so many years later is the same date, or 28 February`(day: Day, years: Int, later: Day) {
        #expect(day.adding(years: years) == later)
    }

    @Test(
        arguments: zip(
            ["2022-07-31", "2022-08-01", "2022-12-31", "2023-01-01", "2023-07-31"] as [Day],
            ["2021-08-01", "2022-08-01", "2022-08-01", "2022-08-01", "2022-08-01"] as [Day]))
    func `a school year starts on 1 August`(day: Day, start: Day) {
        #expect(day.schoolYearStart == start)
    }

    // MARK: - Ages

    @Test(arguments: [11, 12, 15, 16, 17, 18])
    func `an age is reached on the birthday, not the day before`(age: Int) {
        let birth: Day = "2004-03-15"
        let birthday = birth.adding(years: age)
        #expect(birthday.adding(days: -1).ageInYears(bornOn: birth) == age - 1...age - 1)
        #expect(birthday.ageInYears(bornOn: birth) == age...age)
        #expect(birthday.adding(days: 1).ageInYears(bornOn: birth) == age...age)
    }

    @Test func `nobody has an age before the birth, and zero on the day itself`() {
        #expect(("2004-03-14" as Day).ageInYears(bornOn: "2004-03-15") == nil)
        #expect(("2004-03-15" as Day).ageInYears(bornOn: "2004-03-15") == 0...0)
        #expect(("2004-12-31" as Day).ageInYears(bornOn: "2004-03-15") == 0...0)
    }

    @Test(
        arguments: [
            ("2020-02-27", 15...15), ("2020-02-28", 15...15), ("2020-02-29", 16...16), ("2020-03-01", 16...16),
            ("2022-02-27", 17...17), ("2022-02-28", 17...18), ("2022-03-01", 18...18),
            ("2100-02-28", 95...96), ("2004-02-29", 0...0), ("2005-02-28", 0...1),
        ] as [(Day, ClosedRange<Int>)])
    func `who is born on 29 February is of two ages on the 28th of a year without a 29th`(
        day: Day, age: ClosedRange<Int>
    ) {
        #expect(day.ageInYears(bornOn: "2004-02-29") == age)
    }

    @Test func `who is born on 28 February or 1 March is never of two ages`() {
        for birth in ["2004-02-28", "2004-03-01", "2003-02-28"] as [Day] {
            for day in ["2022-02-28", "2022-03-01", "2024-02-28", "2024-02-29"] as [Day] {
                #expect(day.ageInYears(bornOn: birth)?.count == 1)
            }
        }
    }
}
