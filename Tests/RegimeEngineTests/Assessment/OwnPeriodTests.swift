import RegimeEngine
import RulePackKit
import Testing

/// Provisions with a period of their own, on the days before, in and after the month in which it begins.
struct OwnPeriodTests {
    private let truancy = Provision(
        Threshold("spijbelen", answers: .truancy, "Spijbelen", of: .truancy, when: .atLeast(1, .times))
            .inForce(.fromSomeDayInFebruary2022).cited)

    private func trial(on day: Day, times: Int = 1) -> Trial {
        Trial([truancy], on: day, Array(repeating: Absence.truancy("2022-01-10", 1), count: times))
    }

    @Test func `before its period a provision is named as not in force, and counts nothing`() {
        let trial = trial(on: "2022-01-31")
        #expect(trial["spijbelen"] == nil)
        #expect(trial.regime.notInForce.map(\.name) == ["spijbelen"])
        #expect(trial.regime.silent == [.truancy])
    }

    @Test func `in the month in which it begins on a day that is not stated it is open`() {
        let finding = trial(on: "2022-02-15")["spijbelen"]
        #expect(finding?.outcome == .open)
        #expect(finding?.reasons == [.inForceNotStated])
        #expect(finding?.tally?.value == 100)
    }

    @Test func `from the end of that month it is as any other`() {
        let trial = trial(on: "2022-02-28")
        #expect(trial["spijbelen"]?.outcome == .reached)
        #expect(trial.regime.notInForce.isEmpty)
        #expect(trial.regime.silent.isEmpty)
    }

    @Test func `what is not reached stays so, in force or not`() {
        let twice = Provision(
            Threshold("spijbelen", answers: .truancy, "Spijbelen", of: .truancy, when: .atLeast(2, .times))
                .inForce(.fromSomeDayInFebruary2022).cited)
        let finding = Trial([twice], on: "2022-02-15", [.truancy("2022-01-10", 1)])["spijbelen"]
        #expect(finding?.outcome == .notReached)
    }
}
