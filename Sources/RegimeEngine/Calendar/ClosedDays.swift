public import RulePackKit

/// Days on which a school is closed, as they were given: a school holiday, a study day.
public struct ClosedDays: Hashable, Sendable {
    /// From when through when.
    public let period: Period
    /// Why, in the words that were given; empty when no reason was given.
    public let reason: String

    /// Creates days on which a school is closed.
    public init(_ period: Period, reason: String) {
        self.period = period
        self.reason = reason
    }

    /// Creates days on which a school is closed, or nil when they would end before they start.
    public init?(from: Day, through: Day, reason: String) {
        guard let period = Period(from: from, through: through) else { return nil }
        self.init(period, reason: reason)
    }
}
