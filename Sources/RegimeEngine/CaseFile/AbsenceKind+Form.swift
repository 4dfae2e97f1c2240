/// How absences of a kind are written in a case.
extension AbsenceKind {
    /// Whether it can last from one day through another, in whole days.
    package var canBeSpell: Bool {
        switch self {
        case .sick, .unauthorised, .holiday, .leave: true
        case .late, .truancy: false
        }
    }

    /// Whether such days in a row can be still going on. How many days of leave are asked for is known at once.
    package var canGoOn: Bool { canBeSpell && self != .leave }

    /// Whether, on one day, it is so much of something.
    package var hasAmount: Bool { self != .late && self != .sick }

    /// In what that is measured.
    package var units: [AbsenceUnit] {
        switch self {
        case .late, .sick: []
        case .truancy, .unauthorised, .holiday: AbsenceUnit.allCases
        case .leave: [.days]
        }
    }

    /// The greatest amount on one day; of leave, from one day on.
    package func most(_ unit: AbsenceUnit) -> Int {
        switch unit {
        case .lessonHours, .clockHours: 24
        case .dayparts: 10
        case .days: self == .leave ? 366 : 1
        }
    }

    /// The keys of one form of it.
    package func keys(isSpell: Bool) -> [String] {
        if isSpell { return ["kind", "from", "through"] }
        return hasAmount ? ["kind", "date", "amount", "unit"] : ["kind", "date"]
    }
}
