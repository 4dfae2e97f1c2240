import BuiltInPacks
import RegimeEngine
import RulePackKit
import Testing

/// What holds for every case, tried on ten thousand of them each.
struct AssessmentLawsTests {
    private static let count = 10_000
    private static let regimes = BuiltInPacks.all.flatMap { $0.pack.regimes }

    /// The regime that has most thresholds for a sector.
    private static func assessor(for sector: Sector) throws -> Assessor {
        let counts = regimes.filter { $0.sectors.contains(sector) }.map { regime in
            (regime, regime.provisions.count { $0.kind == .threshold && $0.covers(sector) })
        }
        return Assessor(try #require(counts.max { $0.1 < $1.1 }).0, sector: sector)
    }

    @Test(arguments: [Sector.vo])
    func `the order of absences on one day does not matter`(sector: Sector) throws {
        let assessor = try AssessmentLawsTests.assessor(for: sector)
        var generator = CaseGenerator(seed: 1)
        for round in 0..<AssessmentLawsTests.count {
            let pupil = generator.pupilCase(sector: sector)
            var turned = pupil
            turned.absences = turned.absences.reversed().sorted { $0.from < $1.from }
            let (one, other) = (assessor.outcomes(pupil), assessor.outcomes(turned))
            #expect(one == other, "case \(round)")
            if one != other { return }
        }
    }

    @Test(arguments: [Sector.po, .vo])
    func `another unauthorised hour never takes a step back`(sector: Sector) throws {
        let assessor = try AssessmentLawsTests.assessor(for: sector)
        var generator = CaseGenerator(seed: 2)
        for round in 0..<AssessmentLawsTests.count / 2 {
            var pupil = generator.pupilCase(sector: sector)
            let before = assessor.enough(pupil)
            let day = pupil.on.adding(days: -generator.number(below: 30))
            let unit = generator.pick([AbsenceUnit.lessonHours, .clockHours])
            let extra = Absence(generator.pick([.truancy, .unauthorised]), on: day, amount: 100, unit)
            pupil.absences = (pupil.absences + [extra]).sorted { $0.from < $1.from }
            let lost = before.subtracting(assessor.enough(pupil))
            #expect(lost.isEmpty, "case \(round): \(lost)")
            if !lost.isEmpty { return }
        }
    }

    @Test(arguments: [Sector.vo])
    func `a case that lies whole weeks later comes to the same`(sector: Sector) throws {
        let assessor = try AssessmentLawsTests.assessor(for: sector)
        var generator = CaseGenerator(seed: 3)
        // Months are of unlike length, and neither a public holiday nor 1 August may come in between.
        let months = assessor.regime.provisions.filter { provision in
            (provision.rule as? Threshold)?.window?.length?.unit == .months
        }.map(\.id)
        let calendar = SchoolCalendar(workedHolidays: Set(PublicHoliday.allCases))
        for round in 0..<AssessmentLawsTests.count {
            let pupil = generator.pupilCase(sector: sector, isAged: false)
            let later = pupil.shifted(weeks: 1 + generator.number(below: 7))
            let one = assessor.outcomes(pupil, calendar).filter { !months.contains($0.key) }
            let other = assessor.outcomes(later, calendar).filter { !months.contains($0.key) }
            #expect(one == other, "case \(round)")
            if one != other { return }
        }
    }

    @Test(arguments: [Sector.vo])
    func `the change that is said to reach a threshold does, and one absence less does not`(sector: Sector) throws {
        let assessor = try AssessmentLawsTests.assessor(for: sector)
        var generator = CaseGenerator(seed: 4)
        var (round, tried) = (0, 0)
        while tried < AssessmentLawsTests.count {
            round += 1
            let pupil = generator.pupilCase(sector: sector, atMost: 9)
            for finding in assessor.assess(pupil, in: SchoolCalendar()).findings {
                guard let toReach = finding.toReach, let tally = finding.tally else { continue }
                tried += 1
                let key = finding.key(tally)
                let reached = assessor.enough(pupil.with(toReach.change, on: toReach.reachedOn))
                #expect(reached.contains(key), "case \(round): \(key) by \(toReach.change)")
                guard toReach.change.count > 1 else { continue }
                let short = assessor.enough(pupil.with(Array(toReach.change.dropLast()), on: nil))
                #expect(!short.contains(key), "case \(round): \(key) by less than \(toReach.change)")
            }
        }
        #expect(tried >= AssessmentLawsTests.count)
    }

    @Test func `one more or one less on either side of a number is told apart`() throws {
        // The laws would hold of an engine that reaches nothing, so some of the cases must reach something.
        let assessor = try AssessmentLawsTests.assessor(for: .vo)
        var generator = CaseGenerator(seed: 5)
        var outcomes: [Outcome: Int] = [:]
        for _ in 0..<500 {
            for outcome in assessor.outcomes(generator.pupilCase(sector: .vo)).values {
                outcomes[outcome, default: 0] += 1
            }
        }
        for outcome in Outcome.allCases { #expect(outcomes[outcome, default: 0] > 100, "\(outcome)") }
    }
}

extension Assessor {
    /// What each provision comes to; of hours of two kinds the one that is named first.
    fileprivate func outcomes(_ pupil: PupilCase, _ calendar: SchoolCalendar = SchoolCalendar()) -> [String: Outcome] {
        var outcomes: [String: Outcome] = [:]
        for finding in assess(pupil, in: calendar).findings where outcomes[finding.provision.id] == nil {
            outcomes[finding.provision.id] = finding.outcome
        }
        return outcomes
    }

    /// The thresholds of which the lower end is reached, by unit.
    fileprivate func enough(_ pupil: PupilCase) -> Set<String> {
        Set(
            assess(pupil, in: SchoolCalendar()).findings.compactMap { finding in
                guard let tally = finding.tally, tally.since != nil else { return nil }
                return finding.key(tally)
            })
    }
}

extension CaseFinding {
    /// The provision, and the unit where there is a finding for each of several.
    fileprivate func key(_ tally: Tally) -> String { "\(provision.id) \(tally.unit)" }
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
