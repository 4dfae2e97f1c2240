/// A number with its unit.
public struct Amount: Hashable, Sendable {
    /// The number; whole or with a simple fraction such as 1.5.
    public let value: Double
    /// What the number counts.
    public let unit: Unit

    /// Creates an amount; zero or more.
    public init(_ value: Double, _ unit: Unit) {
        precondition(value.isFinite && value >= 0, "an amount is a number of zero or more, not \(value)")
        self.value = value
        self.unit = unit
    }

    /// Whether this amount is less than another of the same unit, or nil when the units differ.
    public func isLess(than other: Amount) -> Bool? {
        unit == other.unit ? value < other.value : nil
    }
}

extension Amount {
    /// A number of occurrences.
    public static func times(_ value: Double) -> Amount { Amount(value, .times) }
    /// A number of lesson hours.
    public static func lessonHours(_ value: Double) -> Amount { Amount(value, .lessonHours) }
    /// A number of clock hours.
    public static func clockHours(_ value: Double) -> Amount { Amount(value, .clockHours) }
    /// A number of hours of a kind that the text does not state.
    public static func hours(_ value: Double) -> Amount { Amount(value, .hours) }
    /// A number of minutes.
    public static func minutes(_ value: Double) -> Amount { Amount(value, .minutes) }
    /// A number of dayparts.
    public static func dayparts(_ value: Double) -> Amount { Amount(value, .dayparts) }
    /// A number of school days.
    public static func schoolDays(_ value: Double) -> Amount { Amount(value, .schoolDays) }
    /// A number of working days.
    public static func workingDays(_ value: Double) -> Amount { Amount(value, .workingDays) }
    /// A number of calendar days.
    public static func calendarDays(_ value: Double) -> Amount { Amount(value, .calendarDays) }
    /// A number of days of a kind that the text does not state.
    public static func days(_ value: Double) -> Amount { Amount(value, .days) }
    /// A number of weeks.
    public static func weeks(_ value: Double) -> Amount { Amount(value, .weeks) }
    /// A number of teaching weeks.
    public static func teachingWeeks(_ value: Double) -> Amount { Amount(value, .teachingWeeks) }
    /// A number of months.
    public static func months(_ value: Double) -> Amount { Amount(value, .months) }
    /// A number of school years.
    public static func schoolYears(_ value: Double) -> Amount { Amount(value, .schoolYears) }
    /// A number of years.
    public static func years(_ value: Double) -> Amount { Amount(value, .years) }
}
