import RulePackKit
import Testing

@testable import RegimeEngine

/// What holds for every case, tried on ten thousand of them each.
struct AssessmentLawsTests {
    private static let count = 10_000
    private static let regimes = Shipped.all.flatMap { $0.pack.regimes }

    /// The regime that has most thresholds for a sector.
    private static func thresholds(for sector: Sector) throws -> Thresholds {
        let counts = regimes.filter { $0.sectors.contains(sector) }.map { regime in
            (regime, regime.provisions.count { $0.kind == .threshold && $0.covers(sector) })
        }
        return Thresholds(of: Assessor(try #require(counts.max { $0.1 < $1.1 }).0, sector: sector))
    }

    @Test(arguments: [Sector.vo])
    func `the order of absences on one day does not matter`(sector: Sector) throws {
        let regime = try AssessmentLawsTests.thresholds(for: sector)
        var generator = CaseGenerator(seed: 1)
        for round in 0..<AssessmentLawsTests.count {
            let pupil = generator.pupilCase(sector: sector)
            var turned = pupil
            turned.absences = turned.absences.reversed().sorted { $0.from < $1.from }
            let (one, other) = (regime.outcomes(pupil), regime.outcomes(turned))
            #expect(one == other, "case \(round)")
            if one != other { return }
        }
    }

    @Test(arguments: [Sector.po, .vo])
    func `another unauthorised hour never takes a step back`(sector: Sector) throws {
        let regime = try AssessmentLawsTests.thresholds(for: sector)
        var generator = CaseGenerator(seed: 2)
        for round in 0..<AssessmentLawsTests.count / 2 {
            var pupil = generator.pupilCase(sector: sector)
            let before = regime.enough(pupil)
            let day = pupil.on.adding(days: -generator.number(below: 30))
            let unit = generator.pick([AbsenceUnit.lessonHours, .clockHours])
            let extra = Absence(generator.pick([.truancy, .unauthorised]), on: day, amount: 100, unit)
            pupil.absences = (pupil.absences + [extra]).sorted { $0.from < $1.from }
            let lost = before.subtracting(regime.enough(pupil))
            #expect(lost.isEmpty, "case \(round): \(lost)")
            if !lost.isEmpty { return }
        }
    }

    @Test(arguments: [Sector.vo])
    func `a case that lies whole weeks later comes to the same`(sector: Sector) throws {
        let regime = try AssessmentLawsTests.thresholds(for: sector)
        var generator = CaseGenerator(seed: 3)
        // Months are of unlike length, and neither a public holiday nor 1 August may come in between.
        let months = Set(
            regime.thresholds.filter { ($0.plan.provision.rule as? Threshold)?.window?.length?.unit == .months }
                .map(\.key))
        let calendar = SchoolCalendar(workedHolidays: Set(PublicHoliday.allCases))
        for round in 0..<AssessmentLawsTests.count {
            let pupil = generator.pupilCase(sector: sector, isAged: false)
            let later = pupil.shifted(weeks: 1 + generator.number(below: 7))
            let one = regime.outcomes(pupil, calendar).filter { !months.contains($0.key) }
            let other = regime.outcomes(later, calendar).filter { !months.contains($0.key) }
            #expect(one == other, "case \(round)")
            if one != other { return }
        }
    }

    @Test(arguments: [Sector.vo])
    func `the change that is said to reach a threshold does, and one absence less does not`(sector: Sector) throws {
        let regime = try AssessmentLawsTests.thresholds(for: sector)
        var generator = CaseGenerator(seed: 4)
        var (round, tried) = (0, 0)
        while tried < AssessmentLawsTests.count {
            round += 1
            let pupil = generator.pupilCase(sector: sector, atMost: 9)
            let context = CaseContext(pupil, SchoolCalendar())
            for (key, plan, unit) in regime.thresholds {
                let verdict = plan.base.verdict(in: context, hoursAs: unit)
                guard verdict.outcome == .notReached,
                    let toReach = SmallestChange(plan.base, verdict, context, unit).toReach
                else { continue }
                tried += 1
                let changed = CaseContext(pupil.with(toReach.change, on: toReach.reachedOn), SchoolCalendar())
                #expect(plan.base.hasEnough(in: changed, hoursAs: unit), "case \(round): \(key), \(toReach.change)")
                guard toReach.change.count > 1 else { continue }
                let less = CaseContext(pupil.with(Array(toReach.change.dropLast()), on: nil), SchoolCalendar())
                #expect(!plan.base.hasEnough(in: less, hoursAs: unit), "case \(round): \(key), by less than said")
            }
        }
        #expect(tried >= AssessmentLawsTests.count)
    }

    @Test func `one more or one less on either side of a number is told apart`() throws {
        // The laws would hold of an engine that reaches nothing, so some of the cases must reach something.
        let regime = try AssessmentLawsTests.thresholds(for: .vo)
        var generator = CaseGenerator(seed: 5)
        var outcomes: [Outcome: Int] = [:]
        for _ in 0..<500 {
            for outcome in regime.outcomes(generator.pupilCase(sector: .vo)).values {
                outcomes[outcome, default: 0] += 1
            }
        }
        for outcome in Outcome.allCases { #expect(outcomes[outcome, default: 0] > 100, "\(outcome)") }
    }
}

/// The thresholds of a regime, each once for every unit that it can be counted in.
private struct Thresholds {
    let thresholds: [(key: String, plan: RulePlan, unit: AbsenceUnit?)]

    init(of assessor: Assessor) {
        thresholds = assessor.plans.filter { $0.provision.kind == .threshold }.flatMap { plan in
            let units: [AbsenceUnit?] = plan.base.plans.count > 1 ? [.lessonHours, .clockHours] : [nil]
            return units.map { ("\(plan.provision.name) \($0?.rawValue ?? "")", plan, $0) }
        }
    }

    /// What each threshold comes to in the readings in use.
    fileprivate func outcomes(_ pupil: PupilCase, _ calendar: SchoolCalendar = SchoolCalendar()) -> [String: Outcome] {
        let context = CaseContext(pupil, calendar)
        return Dictionary(
            uniqueKeysWithValues: thresholds.map {
                ($0.key, $0.plan.base.verdict(in: context, hoursAs: $0.unit).outcome)
            })
    }

    /// The thresholds of which the lower end is reached.
    fileprivate func enough(_ pupil: PupilCase) -> Set<String> {
        let context = CaseContext(pupil, SchoolCalendar())
        return Set(thresholds.filter { $0.plan.base.hasEnough(in: context, hoursAs: $0.unit) }.map(\.key))
    }
}

extension RuleVariant {
    /// Whether the lower end of its range is reached.
    fileprivate func hasEnough(in context: CaseContext, hoursAs unit: AbsenceUnit?) -> Bool {
        let verdict = verdict(in: context, hoursAs: unit)
        if let count = verdict.count, let limits = verdict.plan?.limits {
            return count.value > 0 && !limits.position(of: count.value).isBelow
        }
        return verdict.measured.map { CountingLimits($0.range).position(of: $0.value) != .below } ?? false
    }
}

extension PupilCase {
    fileprivate func shifted(weeks: Int) -> PupilCase {
        let days = 7 * weeks
        return PupilCase(
            sector: sector, on: on.adding(days: days),
            history: history.mapValues { answer in
                if let day = answer.day { .on(day.adding(days: days)) } else { answer }
            },
            absences: absences.map { absence in
                Absence(
                    absence.kind, from: absence.from.adding(days: days),
                    through: absence.through?.adding(days: days), amount: absence.amount, absence.unit)
            })
    }

    /// The same case with more absences, on the last of their days or a given one.
    fileprivate func with(_ change: [Absence], on day: Day?) -> PupilCase {
        // Leave is asked for beforehand and does not bring the day nearer.
        let last = change.filter { $0.kind != .leave }.map(\.from).max() ?? on
        return PupilCase(
            sector: sector, birthDate: birthDate, on: day ?? max(on, last), history: history,
            absences: absences + change)
    }
}
