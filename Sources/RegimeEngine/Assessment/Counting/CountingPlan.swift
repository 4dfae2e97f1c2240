package import RulePackKit

/// How a threshold is counted: which absences, in what, over which stretch of time and against which limits.
///
/// It is made once of a threshold; a `Counter` then takes any number of absences by it.
package struct CountingPlan: Hashable, Sendable {
    /// What of an absence is added up.
    package enum Quantity: Hashable, Sendable {
        /// Each absence is one.
        case occurrences
        /// The amounts in one unit.
        case amounts(AbsenceUnit)
        /// The school days of an absence.
        case schoolDays
        /// All its days.
        case calendarDays
        /// Each spell is one, if it is neither too short nor too long; a spell is known when it ends.
        case spells
    }

    /// Over which stretch of time.
    package enum Stretch: Hashable, Sendable {
        /// All that is given.
        case everything
        /// A stretch of which the text does not say how long it is.
        case notStated
        /// From the day after the last of some facts, or from that day itself.
        case since([CaseFact], isDayCounted: Bool)
        /// From 1 August through 31 July.
        case schoolYear
        /// So many days, the last included.
        case days(Int)
        /// From the day after the same day so many months back.
        case months(Int)
        /// So many weeks from Monday to Sunday in a row, not counting those without a school day.
        case teachingWeeks(Int)
        /// Days on end: none of them is followed by a school day that is not.
        case consecutive
        /// Each absence by itself.
        case single
    }

    /// Which kinds of absence.
    let kinds: AbsenceKinds
    /// What of them is added up.
    package let quantity: Quantity
    /// How long a spell must be, in school days or in calendar days; only of spells.
    let each: CountingLimits?
    /// Whether the length of a spell is in calendar days.
    let eachInCalendarDays: Bool
    /// Over which stretch.
    package let stretch: Stretch
    /// Whether the stretch ends on the day of the assessment; otherwise the fullest one decides.
    package let endsOnTheDay: Bool
    /// From where through where the rule holds; nil when the text gives no number.
    let limits: CountingLimits?
    /// In which unit the outcome is.
    package let unit: Unit

    /// Whether once reached is reached: the fullest stretch decides, not the one that ends now.
    var fullestDecides: Bool {
        switch stretch {
        case .days, .months, .teachingWeeks, .consecutive, .single: !endsOnTheDay
        case .everything, .notStated, .since, .schoolYear: false
        }
    }
}

/// Some kinds of absence, to be asked about without allocating.
struct AbsenceKinds: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let late = AbsenceKinds(.late)
    static let withoutReason: AbsenceKinds = [
        AbsenceKinds(.truancy), AbsenceKinds(.unauthorised), AbsenceKinds(.holiday),
    ]

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    init(_ kind: AbsenceKind) {
        rawValue =
            switch kind {
            case .late: 1
            case .truancy: 2
            case .unauthorised: 4
            case .holiday: 8
            case .sick: 16
            case .leave: 32
            }
    }

    func contains(_ kind: AbsenceKind) -> Bool { contains(AbsenceKinds(kind)) }
}
