import RulePackKit
import Testing

@testable import RegimeEngine

struct ToReachPhraseTests {
    @Test(arguments: [
        (Measure.lateArrivals, 200, Unit.times, nil as Day?, "nog 2 keer te laat", "2 more times late"),
        (
            .truancy, 300, .lessonHours, "2022-04-12", "nog 3 lesuren spijbelen, vóór 2022-04-12",
            "3 more lesson hours of truancy, before 2022-04-12"
        ),
        (.sickReports, 100, .times, nil, "nog 1 keer ziekgemeld", "1 more time reported ill"),
        (.sickDays, 500, .schoolDays, nil, "nog 5 schooldagen ziek", "5 more school days ill"),
        (
            .unauthorisedAbsence, 150, .clockHours, nil, "nog 1,5 klokuur ongeoorloofd verzuim",
            "1.5 more clock hours of unauthorised absence"
        ),
    ])
    func `what is missing is said as one says it`(
        measure: Measure, amount: Int, unit: Unit, before: Day?, nl: String, en: String
    ) {
        let toReach = ToReach(
            amount: amount, isMore: false, unit: unit, before: before, reachedOn: nil, change: [], isInOneGo: false)
        #expect(toReach.phrase(of: measure) == Text(nl: nl, en: en))
    }

    @Test func `what must be in one go, be more, or only takes time is said so`() {
        func phrase(isMore: Bool = false, reachedOn: Day? = nil, isInOneGo: Bool = false) -> String {
            ToReach(
                amount: 1100, isMore: isMore, unit: .schoolDays, before: nil, reachedOn: reachedOn, change: [],
                isInOneGo: isInOneGo
            ).phrase(of: .leave).nl
        }
        #expect(phrase(isInOneGo: true) == "11 schooldagen verlof ineens")
        #expect(phrase(isMore: true) == "nog meer dan 11 schooldagen verlof")
        #expect(phrase(reachedOn: "2022-03-01") == "bereikt op 2022-03-01")
    }
}
