/// A run of days, both ends included.
public struct Period: Hashable, Sendable {
    /// The first day.
    public let from: Day
    /// The last day.
    public let through: Day

    /// Creates a period; the last day may not come before the first.
    public init?(from: Day, through: Day) {
        guard from <= through else { return nil }
        self.from = from
        self.through = through
    }

    /// Whether a day lies in the period.
    public func contains(_ day: Day) -> Bool { from <= day && day <= through }
}

extension Period {
    /// Creates a period from two literals in a pack; an end before the start is the author's mistake.
    public static func days(_ from: Day, through: Day) -> Period {
        guard let period = Period(from: from, through: through) else {
            preconditionFailure("a period cannot end on \(through) before it starts on \(from)")
        }
        return period
    }

    /// A whole month.
    public static func month(_ month: Int, _ year: Int) -> Period {
        guard let first = Day(year: year, month: month, day: 1),
            let last = Day(year: year, month: month, day: Day.length(ofMonth: month, in: year)),
            let period = Period(from: first, through: last)
        else { preconditionFailure("there is no month \(month) in \(year)") }
        return period
    }

    /// The school year that starts on 1 August of a year and ends on 31 July of the next.
    public static func schoolYear(startingIn year: Int) -> Period {
        guard let first = Day(year: year, month: 8, day: 1), let last = Day(year: year + 1, month: 7, day: 31),
            let period = Period(from: first, through: last)
        else { preconditionFailure("there is no school year that starts in \(year)") }
        return period
    }
}
