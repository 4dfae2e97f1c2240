import RulePackKit
import Testing

struct DayTests {
    @Test func `every day from 1600 through 2400 goes to its number and back, and to its text and back`() throws {
        var number = try #require(Day(year: 1600, month: 1, day: 1)).number
        for year in 1600...2400 {
            for month in 1...12 {
                for date in 1...Self.lengths(of: year)[month - 1] {
                    let day = try #require(Day(year: year, month: month, day: date))
                    // One comparison a day, since each expectation costs more than the day itself.
                    guard day.number == number, day.parts == (year, month, date), Day(day.description) == day else {
                        Issue.record("\(year)-\(month)-\(date) is number \(day.number), not \(number): \(day)")
                        return
                    }
                    number += 1
                }
            }
        }
    }

    @Test(
        arguments: zip(
            ["1970-01-01", "1969-12-31", "2000-03-01", "2018-04-19", "0001-01-01", "9999-12-31"],
            [0, -1, 11_017, 17_640, -719_162, 2_932_896]))
    func `a day has the number that other calendars give it`(text: String, number: Int) throws {
        #expect(try #require(Day(text)).number == number)
        #expect(Day(number: number).description == text)
    }

    @Test(arguments: zip([1600, 1900, 2000, 2018, 2020, 2100, 2400], [29, 28, 29, 28, 29, 28, 29]))
    func `February has a 29th in a leap year alone`(year: Int, length: Int) {
        #expect(Day.length(ofMonth: 2, in: year) == length)
        #expect((Day(year: year, month: 2, day: 29) != nil) == (length == 29))
        #expect(Day(year: year, month: 2, day: 30) == nil)
    }

    @Test(
        arguments: [
            "", "2023-02-29", "1900-02-29", "2018-04-31", "2018-4-1", "18-04-01", " 2018-04-01", "2018-04-01 ",
            "2018-04-01\n", "2018/04/01", "2018-04/01", "20180401", "2018-00-01", "2018-13-01", "2018-01-00",
            "0000-01-01", "-001-01-01", "+018-04-01", "2018-04-0x", "01-04-2018", "2018-04-01T00:00", "２０１８-04-01",
            "٢018-4-1", "2018\u{2010}04-1", "2018-04-1\u{301}",
        ])
    func `anything but an existing date as yyyy-mm-dd is refused`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test(arguments: [
        (0, 1, 1), (10_000, 1, 1), (2018, 0, 1), (2018, 13, 1), (2018, 1, 0), (2018, 1, -1), (2018, 1, 32),
    ])
    func `parts that make no date are refused`(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test func `days come in the order of the calendar`() {
        let days: [Day] = ["2019-01-01", "2018-12-31", "0999-06-01", "2018-02-01", "2018-01-31"]
        #expect(
            days.sorted().map(\.description) == ["0999-06-01", "2018-01-31", "2018-02-01", "2018-12-31", "2019-01-01"])
    }

    @Test func `a date in a pack that does not exist stops the program`() async {
        await #expect(processExitsWith: .failure) {
            let day: Day = "2023-02-29"
            print(day)
        }
    }

    /// The lengths of the months, told apart from the code under test.
    private static func lengths(of year: Int) -> [Int] {
        let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    }
}
