import RulePackKit

/// A case with what is worked out of it once for all rules.
struct CaseContext: Sendable {
    let pupil: PupilCase
    let calendar: SchoolCalendar
    let table: DayTable
    /// The pupil's age in whole years: two where that is not settled, nil when the birth date is not given.
    let age: ClosedRange<Int>?

    init(_ pupil: PupilCase, _ calendar: SchoolCalendar) {
        self.pupil = pupil
        self.calendar = calendar
        age = pupil.birthDate.flatMap { pupil.on.ageInYears(bornOn: $0) }
        table = DayTable(calendar, for: CaseContext.days(of: pupil))
    }

    private init(_ pupil: PupilCase, _ other: CaseContext) {
        self.pupil = pupil
        calendar = other.calendar
        age = pupil.birthDate.flatMap { pupil.on.ageInYears(bornOn: $0) }
        let days = CaseContext.days(of: pupil)
        let isHeld = other.table.days.contains(days.lowerBound) && other.table.days.contains(days.upperBound)
        table = isHeld ? other.table : DayTable(other.calendar, for: days)
    }

    /// The same case with more absences, on a later day.
    func with(_ absences: [Absence], on day: Day) -> CaseContext {
        var changed = PupilCase(
            name: pupil.name, sector: pupil.sector, birthDate: pupil.birthDate, municipality: pupil.municipality,
            on: day, closed: pupil.closed, history: pupil.history, absences: pupil.absences + absences)
        changed.on = day
        return CaseContext(changed, self)
    }

    /// The same case with its absences recorded otherwise.
    func recording(_ change: (Absence) -> Absence) -> CaseContext {
        var changed = pupil
        changed.absences = pupil.absences.map(change)
        return CaseContext(changed, self)
    }

    /// How far ahead of the last day the table goes, so that the end of a stretch can be seen.
    private static let daysAhead = 200

    private static func days(of pupil: PupilCase) -> ClosedRange<Day> {
        var (first, last) = (pupil.on, pupil.on)
        for absence in pupil.absences {
            first = min(first, absence.from)
            last = max(last, absence.from, absence.through ?? absence.from)
        }
        return first.adding(days: -daysAhead)...last.adding(days: daysAhead)
    }

    /// The units in which absences of some kinds are recorded, in the order of the vocabulary.
    func units(of kinds: AbsenceKinds) -> [AbsenceUnit] {
        AbsenceUnit.allCases.filter { unit in
            pupil.absences.contains { kinds.contains($0.kind) && $0.recordedUnit == unit }
        }
    }

    func hasAny(of kinds: AbsenceKinds) -> Bool { pupil.absences.contains { kinds.contains($0.kind) } }

    /// Whether absences of some kinds are recorded from one day through another.
    func hasDaysInARow(of kinds: AbsenceKinds) -> Bool {
        pupil.absences.contains { kinds.contains($0.kind) && $0.kind != .late && $0.amount == nil }
    }
}

extension Absence {
    /// The unit of its amount; whole days when it has none and is no late arrival.
    var recordedUnit: AbsenceUnit? { unit ?? (kind == .late ? nil : .days) }
}
