public import RulePackKit

/// One absence of a pupil, as it was recorded.
public struct Absence: Hashable, Sendable {
    /// An amount in hundredths, so that sums are exact in any order.
    public typealias Hundredths = Int

    /// What kind of absence.
    public let kind: AbsenceKind
    /// The day, or the first of the days.
    public let from: Day
    /// The last of the days, the first again when it is one day; nil when it is still going on.
    public let through: Day?
    /// How much, in hundredths of the unit; nil for late arrivals and for whole days from one day through another.
    public let amount: Hundredths?
    /// In what the amount is; nil when there is no amount.
    public let unit: AbsenceUnit?

    /// Creates an absence of one day.
    public init(_ kind: AbsenceKind, on day: Day, amount: Hundredths? = nil, _ unit: AbsenceUnit? = nil) {
        self.init(kind, from: day, through: day, amount: amount, unit)
    }

    /// Creates an absence of some days in a row.
    public init(
        _ kind: AbsenceKind, from: Day, through: Day?, amount: Hundredths? = nil, _ unit: AbsenceUnit? = nil
    ) {
        self.kind = kind
        self.from = from
        self.through = through
        self.amount = amount
        self.unit = unit
    }

    /// Whether it is still going on.
    public var isOngoing: Bool { through == nil }
}
