import RegimeEngine
import RulePackKit
import Testing

struct QuantityPhraseTests {
    typealias Limit = AmountRange.Limit

    @Test(
        arguments: [
            (.workingDays(1), "1 werkdag", "1 working day"), (.workingDays(5), "5 werkdagen", "5 working days"),
            (.workingDays(0), "0 werkdagen", "0 working days"), (.days(1.5), "1,5 dag", "1.5 days"),
            (.dayparts(0.5), "0,5 dagdeel", "0.5 daypart"), (.times(1), "1 keer", "1 time"),
            (.times(2), "2 keer", "2 times"), (.years(18), "18 jaar", "18 years"), (.hours(16), "16 uur", "16 hours"),
            (.minutes(90), "90 minuten", "90 minutes"), (.days(1_000_000), "1000000 dagen", "1000000 days"),
        ] as [(Amount, String, String)])
    func `an amount has the unit that fits its number, and the decimal sign of the language`(
        amount: Amount, nl: String, en: String
    ) {
        #expect(amount.phrase == Text(nl: nl, en: en))
    }

    @Test(
        arguments: [
            (.from(8, through: 11, .times), "8 t/m 11 keer", "8 through 11 times"),
            (.moreThan(4, .days), "meer dan 4 dagen", "more than 4 days"),
            (.moreThan(1, .days), "meer dan 1 dag", "more than 1 day"),
            (.atLeast(16, .lessonHours), "vanaf 16 lesuren", "from 16 lesson hours"),
            (.atMost(1, .weeks), "t/m 1 week", "through 1 week"),
            (.lessThan(3, .times), "minder dan 3 keer", "less than 3 times"),
            (.from(1, to: 1.5, .days), "1 tot 1,5 dag", "1 to 1.5 days"),
            (.between(4, and: 18, .years), "tussen 4 en 18 jaar", "between 4 and 18 years"),
            (.exactly(9, .times), "9 keer", "9 times"), (.exactly(1, .months), "1 maand", "1 month"),
        ] as [(AmountRange, String, String)])
    func `a range says its comparators`(range: AmountRange, nl: String, en: String) {
        #expect(range.phrase == Text(nl: nl, en: en))
    }

    @Test func `a lower end that is not covered is not said to be covered`() throws {
        let lower = Limit(3, isIncluded: false)
        let closed = try #require(AmountRange(lower: lower, upper: Limit(5, isIncluded: true), unit: .days))
        #expect(closed.phrase == Text(nl: "meer dan 3 t/m 5 dagen", en: "more than 3 through 5 days"))
        let open = try #require(AmountRange(lower: lower, upper: Limit(5, isIncluded: false), unit: .days))
        #expect(open.phrase == Text(nl: "meer dan 3 tot 5 dagen", en: "more than 3 to 5 days"))
    }

    @Test(
        arguments: [
            (.yearly, "jaarlijks", "yearly"), (.monthly, "maandelijks", "monthly"), (.weekly, "wekelijks", "weekly"),
            (.every(.months(3)), "elke 3 maanden", "every 3 months"),
            (.every(.schoolYears(1)), "1 keer per schooljaar", "1 time per school year"),
            (.counted(.atLeast(6, .times), per: .years(1)), "minimaal 6 keer per jaar", "at least 6 times per year"),
            (.counted(.atMost(2, .times), per: .weeks(1)), "hoogstens 2 keer per week", "at most 2 times per week"),
            (.counted(.exactly(2, .hours), per: .weeks(1)), "2 uur per week", "2 hours per week"),
            (.counted(.exactly(2, .times), per: .weeks(6)), "2 keer per 6 weken", "2 times per 6 weeks"),
            (
                .counted(.from(4, through: 6, .times), per: .years(1)), "4 t/m 6 keer per jaar",
                "4 through 6 times per year"
            ),
            (.onCall, "op afroep", "on call"), (.regularly, "regelmatig", "regularly"),
            (.tailored, "maatwerk", "tailored"), (.ongoing, "doorlopend", "ongoing"),
            (Frequency(.counted, range: .atLeast(2, .times)), "minimaal 2 keer", "at least 2 times"),
        ] as [(Frequency, String, String)])
    func `a frequency says how often and in what time`(frequency: Frequency, nl: String, en: String) {
        #expect(frequency.phrase == Text(nl: nl, en: en))
    }

    @Test(
        arguments: [
            (.init(.consecutive, .schoolDays(10)), "10 schooldagen achtereen", "10 school days in a row"),
            (.init(.preceding, .teachingWeeks(4)), "in de afgelopen 4 lesweken", "in the past 4 teaching weeks"),
            (.init(.anyPeriod, .weeks(4)), "in een periode van 4 weken", "in a period of 4 weeks"),
            (.init(.notStated, .weeks(4)), "in 4 weken", "in 4 weeks"),
            (.init(.schoolYear), "in het schooljaar", "in the school year"),
        ] as [(CountingWindow, String, String)])
    func `a window says over what is counted`(window: CountingWindow, nl: String, en: String) {
        #expect(window.phrase == Text(nl: nl, en: en))
    }

    @Test(
        arguments: [
            (Timing("najaar 2022"), "najaar 2022", "najaar 2022"),
            (Timing("2010?", firmness: .tentative), "2010? (onder voorbehoud)", "2010? (tentative)"),
            (Timing("NTB", firmness: .toBeDetermined), "NTB (nader te bepalen)", "NTB (to be determined)"),
        ])
    func `a planning keeps the words of the text and says how firm it is`(timing: Timing, nl: String, en: String) {
        #expect(timing.phrase == Text(nl: nl, en: en))
    }
}
