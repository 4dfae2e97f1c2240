public import RulePackKit

/// The least that would still have to happen before a threshold is reached, found by letting it happen.
public struct ToReach: Hashable, Sendable {
    /// How much, in hundredths of the unit.
    public let amount: Absence.Hundredths
    /// Whether it must be more than that much.
    public let isMore: Bool
    /// What the amount counts.
    public let unit: Unit
    /// The first day on which so much is no longer enough, since something else no longer counts then.
    public let before: Day?
    /// The day on which time alone reaches it.
    public let reachedOn: Day?
    /// The absences that were added to the case to see that it is then reached.
    public let change: [Absence]
    /// Whether the amount must be in one absence and not spread.
    public let isInOneGo: Bool
}
