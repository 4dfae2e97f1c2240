import RulePackKit

/// The time since a day, in the unit of a range.
struct ElapsedTime {
    let limits: CountingLimits
    /// In what the time is given.
    let unit: Unit
    private let first: Day
    private let months: Int?

    /// Measures weeks and days in days, months and years in whole months; nil for other units.
    init?(_ range: AmountRange, from first: Day) {
        self.first = first
        switch range.unit {
        case .days, .calendarDays: (unit, months, limits) = (.calendarDays, nil, CountingLimits(range))
        case .weeks: (unit, months, limits) = (.calendarDays, nil, CountingLimits(range, unitSize: 7))
        case .months: (unit, months, limits) = (.months, 1, CountingLimits(range))
        default: return nil
        }
    }

    /// How much time there is from the first day to another, in hundredths.
    func value(on day: Day) -> Absence.Hundredths {
        guard months != nil else { return 100 * max(0, day.number - first.number) }
        var count = 0
        while first.adding(months: count + 1) <= day { count += 1 }
        return 100 * count
    }

    /// The first day on which the lower end is reached.
    var reachedOn: Day? {
        guard let lower = limits.lower else { return first }
        let least = lower.value / 100 + (lower.isIncluded == false ? 1 : 0)
        return months == nil ? first.adding(days: least) : first.adding(months: least)
    }
}
