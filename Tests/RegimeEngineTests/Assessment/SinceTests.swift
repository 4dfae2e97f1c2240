import RegimeEngine
import RulePackKit
import Testing

/// What is counted since the last of some facts, when the case does not say of all of them when they were.
struct SinceTests {
    private let late = Provision(
        Threshold(
            "laat", answers: .lateArrivals, "Te laat", of: .lateArrivals, when: .from(2, through: 3, .times),
            over: .since(.schoolTalk, .preventiveTalk)
        ).cited)

    private func trial(times: Int, _ history: [CaseFact: FactAnswer]) -> CaseFinding? {
        let days = (0..<times).map { Absence(.late, on: ("2022-02-01" as Day).adding(days: $0)) }
        return Trial([late], history: history, days)["laat"]
    }

    @Test func `with no day to count from too little in all is too little, and no number is given`() throws {
        let finding = try #require(trial(times: 1, [:]))
        #expect(finding.outcome == .notReached)
        #expect(finding.questions.isEmpty && finding.tally == nil && finding.toReach == nil)
    }

    @Test(arguments: [2, 3, 4]) func `with no day to count from enough in all, or too much, is open`(times: Int) {
        let finding = trial(times: times, [:])
        #expect(finding?.outcome == .open)
        #expect(finding?.reasons == [.factsMissing])
        #expect(finding?.questions == [.fact(.schoolTalk), .fact(.preventiveTalk)])
    }

    @Test(arguments: [(1, Outcome.notReached), (3, .open), (4, .open), (5, .open)])
    func `what is too much since one fact may be less since another that is not known`(times: Int, expected: Outcome) {
        let finding = trial(times: times, [.schoolTalk: .on("2022-01-31"), .preventiveTalk: .yes])
        #expect(finding?.outcome == expected)
        #expect(finding?.questions == (expected == .open ? [.day(.preventiveTalk)] : []))
    }

    @Test(arguments: [(1, Outcome.notReached), (2, .reached), (3, .reached), (4, .notApplicable)])
    func `with every answer given it is counted from the last of them`(times: Int, expected: Outcome) {
        let known: [CaseFact: FactAnswer] = [.schoolTalk: .on("2022-01-31"), .preventiveTalk: .no]
        #expect(trial(times: times, known)?.outcome == expected)
    }
}
