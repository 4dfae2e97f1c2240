import RegimeEngine
import RulePackKit

/// How an amount is recorded in a case.
enum CaseForm {
    case occurrences(AbsenceKind)
    case amounts(AbsenceKind, AbsenceUnit)
    /// Days in a row, that many of a unit.
    case schoolDays(AbsenceKind)
    case calendarDays(AbsenceKind, perUnit: Int)
    /// Spells of so many days each.
    case spells(days: Int)
    case age
    /// Out of school since so many days or months.
    case outOfSchool(days: Int?)
}

extension CaseForm {
    init(_ rule: Threshold, _ unit: Unit) throws(ThresholdObstacle) {
        let kind: AbsenceKind
        switch rule.measure {
        case .age:
            self = .age
            return
        case .outOfSchool:
            self = .outOfSchool(days: unit == .months ? nil : unit == .weeks ? 7 : 1)
            return
        case .cancelledAppointments: throw .measure(rule.measure)
        case .lateArrivals: kind = .late
        case .truancy: kind = .truancy
        case .unauthorisedAbsence: kind = .unauthorised
        case .absenceOrLateness: kind = unit == .times ? .late : .unauthorised
        case .sickReports, .sickDays: kind = .sick
        case .leave: kind = .leave
        }
        self = try CaseForm.form(of: kind, rule, unit)
    }

    private static func form(
        of kind: AbsenceKind, _ rule: Threshold, _ unit: Unit
    ) throws(ThresholdObstacle) -> CaseForm {
        let isSpell = kind == .sick || kind == .leave
        // Who is late is so without an amount, and who is ill is so for days.
        let isInHours = [.lessonHours, .clockHours, .hours, .dayparts].contains(unit)
        if kind == .late && unit != .times || kind == .sick && isInHours { throw .unit(unit) }
        return switch unit {
        case .times: rule.measure == .sickReports ? .spells(days: try spellDays(rule.each)) : .occurrences(kind)
        case .lessonHours, .hours: .amounts(kind, .lessonHours)
        case .clockHours: .amounts(kind, .clockHours)
        case .dayparts: .amounts(kind, .dayparts)
        case .days, .schoolDays: isSpell ? .schoolDays(kind) : .amounts(kind, .days)
        case .calendarDays: .calendarDays(kind, perUnit: 1)
        case .weeks: .calendarDays(kind, perUnit: 7)
        case .minutes, .workingDays, .teachingWeeks, .months, .schoolYears, .years: throw .unit(unit)
        }
    }

    /// How many school days a spell lasts that is neither too short nor too long.
    private static func spellDays(_ each: AmountRange?) throws(ThresholdObstacle) -> Int {
        guard let each else { return 1 }
        guard each.unit == .schoolDays || each.unit == .days || each.unit == .calendarDays else {
            throw .unit(each.unit)
        }
        let least = each.lower.map { Int($0.value.rounded(.up)) + ($0.isIncluded == true ? 0 : 1) } ?? 1
        return max(1, least)
    }
}
