import RegimeEngine
import RulePackKit
import Testing

/// A threshold that leads to a meeting comes out by the criteria of that meeting as well.
struct MeetingCriteriaTests {
    private let late = Provision(
        Threshold(
            "laat", answers: .lateArrivals, "Te laat", of: .lateArrivals, when: .atLeast(1, .times),
            meeting: "zorgteam"
        ).cited)

    private func criterion(_ effect: CriterionEffect, ages: AmountRange? = nil) -> Criterion {
        Criterion("wie", answers: .consultationAdmission, "Wie", effect: effect, at: "zorgteam", ages: ages).cited
    }

    private func outcome(
        _ criterion: Criterion, changing change: Revision.Change? = nil, on day: Day = "2022-03-15", age: Int = 15,
        _ history: [CaseFact: FactAnswer] = [:]
    ) -> CaseFinding? {
        let ambiguities = change.map { [Sample.ambiguity(changing: Revision("wie", $0), affects: ["wie"])] } ?? []
        return Trial(
            [late, Provision(criterion)], ambiguities: ambiguities, on: day, age: age, history: history,
            Absence.late("2022-01-10"))["laat"]
    }

    @Test(arguments: [
        (CriterionEffect.excludes, 11, Outcome.notApplicable), (.excludes, 12, .reached), (.requires, 11, .reached),
        (.requires, 12, .notApplicable), (.admits, 11, .reached), (.admits, 12, .notApplicable),
        (.triggers, 12, .reached),
    ])
    func `the ages of a criterion count whatever it does`(effect: CriterionEffect, age: Int, expected: Outcome) {
        let finding = outcome(criterion(effect, ages: .lessThan(12, .years)), age: age)
        #expect(finding?.outcome == expected)
    }

    @Test func `a criterion with a fact and ages needs both, and says which of them fails`() {
        let admits = criterion(.admits, ages: .lessThan(12, .years)).when(.reported)
        #expect(outcome(admits, age: 11, [.reported: .yes])?.outcome == .reached)
        #expect(outcome(admits, age: 11, [.reported: .no])?.reasons == [.fact(.reported, is: false)])
        #expect(outcome(admits, age: 12, [.reported: .yes])?.reasons == [.notAdmitted([.lessThan(12, .years)])])
        #expect(outcome(admits, age: 11)?.questions == [.fact(.reported)])
    }

    @Test func `a reading that leaves a criterion open leaves open who is let in`() {
        let finding = outcome(criterion(.excludes, ages: .lessThan(12, .years)), changing: .leavesOpen, age: 11)
        #expect(finding?.readings.map(\.outcome) == [.notApplicable, .open])
        #expect(finding?.readings.last?.reasons == [.readingLeavesOpen])
    }

    @Test func `a criterion that only a reading gives ages is put to the case in that reading`() {
        let ages = AmountRange.lessThan(12, .years)
        let finding = outcome(criterion(.excludes), changing: .sets("ages", .range(ages)), age: 11)
        #expect(finding?.readings.map(\.outcome) == [.reached, .notApplicable])
        #expect(finding?.outcome == .open)
    }

    @Test(arguments: [("2022-01-31" as Day, Outcome.reached), ("2022-02-15", .open), ("2022-02-28", .notApplicable)])
    func `a criterion counts in its own period`(day: Day, expected: Outcome) {
        let excludes = criterion(.excludes, ages: .lessThan(18, .years)).inForce(.fromSomeDayInFebruary2022)
        #expect(outcome(excludes, on: day)?.outcome == expected)
    }
}
