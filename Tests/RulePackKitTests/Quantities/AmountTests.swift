import RulePackKit
import Testing

struct AmountTests {
    @Test func `amounts of one unit compare by their number`() {
        #expect(Amount.lessonHours(15).isLess(than: .lessonHours(16)) == true)
        #expect(Amount.lessonHours(16).isLess(than: .lessonHours(16)) == false)
        #expect(Amount.lessonHours(17).isLess(than: .lessonHours(16)) == false)
        #expect(Amount.days(1).isLess(than: .days(1.5)) == true)
    }

    @Test func `amounts of unlike units never compare, however they differ`() {
        for one in Unit.allCases {
            for other in Unit.allCases {
                #expect((Amount(1, one).isLess(than: Amount(1000, other)) == nil) == (one != other))
            }
        }
    }

    @Test(
        arguments: [
            (Amount.times(1), Unit.times), (.lessonHours(1), .lessonHours), (.clockHours(1), .clockHours),
            (.hours(1), .hours), (.minutes(1), .minutes), (.dayparts(1), .dayparts), (.schoolDays(1), .schoolDays),
            (.workingDays(1), .workingDays), (.calendarDays(1), .calendarDays), (.days(1), .days), (.weeks(1), .weeks),
            (.teachingWeeks(1), .teachingWeeks), (.months(1), .months), (.schoolYears(1), .schoolYears),
            (.years(1), .years),
        ])
    func `an amount counts the unit that its name says`(amount: Amount, unit: Unit) {
        #expect(amount == Amount(1, unit))
    }

    @Test func `an amount of less than nothing stops the program`() async {
        await #expect(processExitsWith: .failure) { _ = Amount(-1, .days) }
    }
}
