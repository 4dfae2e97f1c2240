import RegimeEngine
import RulePackKit

/// Makes cases with so much of what a threshold counts, all else being as the threshold needs it.
struct CaseMaker {
    /// Without public holidays, so that every weekday is a school day.
    static let calendar = SchoolCalendar(workedHolidays: Set(PublicHoliday.allCases))

    /// The least by which two cases differ.
    let step: Double
    private let form: CaseForm
    private let bare: PupilCase

    init(_ rule: Threshold, _ range: AmountRange, sector: Sector, on: Day) throws(ThresholdObstacle) {
        form = try CaseForm(rule, range.unit)
        step =
            switch form {
            case .amounts: 0.5
            default: 1
            }
        var bare = PupilCase(sector: sector, on: on, absences: [])
        // Long before anything that is counted.
        let start = on.adding(days: -200)
        for case .fact(let fact, let value) in rule.particulars.conditions {
            bare.history[fact] = value ? (fact.isEvent ? .on(start) : .yes) : .no
        }
        for fact in rule.window?.facts ?? [] where bare.history[fact] == nil { bare.history[fact] = .on(start) }
        for case .age(let ages) in rule.particulars.conditions { bare.birthDate = try CaseMaker.birth(in: ages, on) }
        self.bare = bare
    }

    /// Whether a case can hold so much: spells, ages and days come in whole numbers.
    func canMake(_ amount: Double) -> Bool {
        switch form {
        case .amounts: true
        case .calendarDays(_, let perUnit): (amount * Double(perUnit)).isWhole
        default: amount.isWhole
        }
    }

    /// A case with so much of what is counted.
    func pupilCase(of amount: Double) -> PupilCase {
        var pupil = bare
        let count = Int(amount)
        switch form {
        case .occurrences(let kind):
            let absence =
                kind == .late ? Absence(kind, on: bare.on) : Absence(kind, on: bare.on, amount: 100, .lessonHours)
            pupil.absences = Array(repeating: absence, count: count)
        case .amounts(let kind, let unit):
            pupil.absences = [Absence(kind, on: bare.on, amount: Int((amount * 100).rounded()), unit)]
        case .schoolDays(let kind):
            pupil.absences = [Absence(kind, from: bare.on.back(schoolDays: count - 1), through: bare.on)]
        case .calendarDays(let kind, let perUnit):
            let days = Int((amount * Double(perUnit)).rounded())
            pupil.absences = [Absence(kind, from: bare.on.adding(days: 1 - days), through: bare.on)]
        case .spells(let days): pupil.absences = spells(count, days: days)
        case .age: pupil.birthDate = CaseMaker.birth(aged: count, bare.on)
        case .outOfSchool(let days):
            let first = days.map { bare.on.adding(days: -$0 * count) } ?? bare.on.adding(months: -count)
            pupil.history[.outOfSchool] = .on(first)
        }
        return pupil
    }

    /// Spells that have ended, with a school day between each two.
    private func spells(_ count: Int, days: Int) -> [Absence] {
        var end = bare.on.back(schoolDays: 1)
        var spells: [Absence] = []
        for _ in 0..<count {
            let start = end.back(schoolDays: days - 1)
            spells.append(Absence(.sick, from: start, through: end))
            end = start.back(schoolDays: 2)
        }
        return spells.reversed()
    }

    private static func birth(in ages: AmountRange, _ on: Day) throws(ThresholdObstacle) -> Day {
        let age = ages.lower.map { $0.value + ($0.isIncluded == true ? 0 : 1) } ?? ages.upper.map { $0.value - 1 } ?? 15
        guard age >= 0, age < 120 else { throw .ages }
        return birth(aged: Int(age), on)
    }

    /// The birthday was in spring, so that there is no doubt of the age at the end of June.
    private static func birth(aged years: Int, _ on: Day) -> Day { on.adding(days: -90).adding(years: -years) }
}

extension Day {
    /// The weekday so many weekdays earlier.
    fileprivate func back(schoolDays: Int) -> Day {
        var day = self
        for _ in 0..<max(0, schoolDays) { repeat { day = day.adding(days: -1) } while day.weekday.isWeekend }
        return day
    }
}

extension Double {
    fileprivate var isWhole: Bool { rounded() == self }
}
