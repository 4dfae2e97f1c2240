import RegimeEngine
import RulePackKit
import Testing

/// What the changes that a reading makes come to for a case.
struct ReadingEffectsTests {
    private let day: Day = "2022-03-15"

    @Test(arguments: [(1, Outcome.notReached), (2, .reached), (3, .reached), (4, .notApplicable)])
    func `what a reading equates is counted in that reading alone`(dayparts: Int, expected: Outcome) throws {
        let finding = try #require(
            try findings(of: "extra", [.equates(.dayparts(2), .days(1), "extra")], rule: days, truancy(dayparts)).first)
        #expect(finding.readings.map(\.outcome) == [.notApplicable, expected])
        #expect(finding.outcome == (expected == .reached ? .open : .notApplicable))
        #expect(finding.reasons.contains(.readingsDiffer) == (expected == .reached))
    }

    @Test func `days and dayparts are added up where they are equated, and otherwise not`() throws {
        let absences = [
            Absence(.truancy, on: "2022-03-01", amount: 100, .days),
            Absence(.truancy, on: "2022-03-02", amount: 100, .dayparts),
        ]
        let equated = try findings(
            of: "extra", [.equates(.dayparts(2), .days(1), "extra")], rule: days, absences,
            picking: "twee")
        #expect(equated.first?.outcome == .reached)
        #expect(equated.first?.tally?.value == 150)
        #expect(equated.first?.tally?.absences.map(\.amount) == [100, 50])
        let apart = try findings(
            of: "extra", [.equates(.dayparts(2), .days(1), "extra")], rule: days, absences, picking: "een")
        #expect(apart.first?.tally?.value == 100)
    }

    @Test(arguments: [(17, Outcome.notApplicable), (18, .reached)])
    func `a rule that only a reading gives a condition comes out by that condition`(
        age: Int, expected: Outcome
    ) throws {
        let task = Sample.task().cited
        let found = try findings(
            of: "extra", [.requires(.age(.atLeast(18, .years)), of: "extra")], rule: Provision(task), [],
            picking: "twee", age: age)
        #expect(found.map(\.outcome) == [expected])
        #expect(try findings(of: "extra", [], rule: Provision(task), [], age: age).isEmpty)
    }

    private let days = Provision(
        Threshold("extra", answers: .truancy, "Spijbelen", of: .truancy, when: .from(1, below: 2, .days)).cited)

    private func truancy(_ dayparts: Int) -> [Absence] {
        [Absence(.truancy, on: "2022-03-01", amount: 100 * dayparts, .dayparts)]
    }

    /// What is found on a rule that the second of two readings changes.
    private func findings(
        of name: String, _ changes: [[Revision]], rule: Provision, _ absences: [Absence],
        picking reading: String? = nil, age: Int = 15
    ) throws -> [CaseFinding] {
        let ambiguity = Sample.ambiguity(changing: changes.flatMap(\.self).first, affects: [name])
        let regime = Sample.pack(ambiguities: [ambiguity]) { rule }.regimes[0]
        let pupil = PupilCase(sector: .vo, birthDate: day.adding(years: -age), on: day, absences: absences)
        let picked = reading.map { ["voorbeeld/2020/welke-dagen": $0] } ?? [:]
        let assessment = Assessment(of: pupil, under: [regime], in: SchoolCalendar(), picking: picked)
        return assessment.regimes[0].findings.filter { $0.provision.name == name }
    }
}
