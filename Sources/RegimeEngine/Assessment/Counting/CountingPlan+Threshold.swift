package import RulePackKit

extension CountingPlan {
    /// Why the absences of a case cannot be counted by a threshold.
    package enum Obstacle: Error, Hashable, Sendable {
        /// It does not count absences.
        case countsNoAbsences
        /// It counts in a unit in which no absence is recorded that way.
        case unit(Unit)
        /// Its stretch and its unit do not go together in this model.
        case stretch
    }

    /// Makes a plan of a threshold, for hours of no stated kind counting those of one unit.
    package init(_ threshold: Threshold, hoursAs hourUnit: AbsenceUnit? = nil) throws(Obstacle) {
        guard let kinds = AbsenceKinds(threshold.measure) else { throw .countsNoAbsences }
        self.kinds = kinds
        let range = threshold.range
        let stretch = try Stretch(threshold.window)
        self.stretch = stretch
        endsOnTheDay = threshold.window?.anchor == .preceding
        let count = try Count(threshold.measure, range?.unit, hourUnit)
        quantity = count.quantity
        unit = count.unit
        limits = range.map { CountingLimits($0, unitSize: count.unitSize) }
        let each = threshold.measure == .sickReports ? threshold.each : nil
        self.each = each.map { CountingLimits($0) }
        eachInCalendarDays = each?.unit == .calendarDays
        if stretch == .consecutive, quantity != .schoolDays, quantity != .calendarDays { throw .stretch }
    }

    /// What is added up for a measure in a unit.
    private struct Count {
        var quantity: Quantity
        var unit: Unit
        /// How many of the counted unit make one of the rule's.
        var unitSize = 1

        init(_ measure: Measure, _ unit: Unit?, _ hourUnit: AbsenceUnit?) throws(Obstacle) {
            switch unit ?? Count.usualUnit(of: measure) {
            case .times: (quantity, self.unit) = (measure == .sickReports ? .spells : .occurrences, .times)
            case .lessonHours: (quantity, self.unit) = (.amounts(.lessonHours), .lessonHours)
            case .clockHours: (quantity, self.unit) = (.amounts(.clockHours), .clockHours)
            case .dayparts: (quantity, self.unit) = (.amounts(.dayparts), .dayparts)
            case .hours:
                guard let hourUnit else { throw .unit(.hours) }
                (quantity, self.unit) = (.amounts(hourUnit), hourUnit.unit)
            case .days:
                // Ill or on leave is on school days; skipped days are recorded as days.
                let isSpell = measure == .sickDays || measure == .sickReports || measure == .leave
                (quantity, self.unit) = (.schoolDays, isSpell ? .schoolDays : .days)
            case .schoolDays: (quantity, self.unit) = (.schoolDays, .schoolDays)
            case .calendarDays: (quantity, self.unit) = (.calendarDays, .calendarDays)
            case .weeks: (quantity, self.unit, unitSize) = (.calendarDays, .calendarDays, 7)
            case .minutes: throw .unit(.minutes)
            case .workingDays: throw .unit(.workingDays)
            case .teachingWeeks: throw .unit(.teachingWeeks)
            case .months: throw .unit(.months)
            case .schoolYears: throw .unit(.schoolYears)
            case .years: throw .unit(.years)
            }
        }

        /// In what a rule without a number is counted, only to see whether there is anything to count.
        private static func usualUnit(of measure: Measure) -> Unit {
            switch measure {
            case .sickDays, .leave: .days
            default: .times
            }
        }
    }
}

extension AbsenceKinds {
    init?(_ measure: Measure) {
        switch measure {
        case .lateArrivals: self = .late
        case .truancy: self.init(AbsenceKind.truancy)
        case .unauthorisedAbsence: self = .withoutReason
        case .absenceOrLateness: self = [.late, .withoutReason]
        case .sickReports, .sickDays: self.init(AbsenceKind.sick)
        case .leave: self.init(AbsenceKind.leave)
        case .outOfSchool, .cancelledAppointments, .age: return nil
        }
    }
}

extension CountingPlan.Stretch {
    fileprivate init(_ window: CountingWindow?) throws(CountingPlan.Obstacle) {
        guard let window else {
            self = .everything
            return
        }
        switch window.anchor {
        case .schoolYear: self = .schoolYear
        case .since: self = .since(window.facts, isDayCounted: false)
        case .from: self = .since(window.facts, isDayCounted: true)
        case .single: self = .single
        case .consecutive: self = .consecutive
        case .anyPeriod, .preceding, .notStated: try self.init(lasting: window.length)
        }
    }

    private init(lasting length: Amount?) throws(CountingPlan.Obstacle) {
        guard let length else {
            self = .notStated
            return
        }
        guard let number = Int(exactly: length.value), (1...10_000).contains(number) else { throw .stretch }
        switch length.unit {
        case .days, .calendarDays: self = .days(number)
        case .weeks: self = .days(7 * number)
        case .months: self = .months(number)
        case .years: self = .months(12 * number)
        case .teachingWeeks: self = .teachingWeeks(number)
        case .schoolYears where number == 1: self = .schoolYear
        default: throw .stretch
        }
    }
}
