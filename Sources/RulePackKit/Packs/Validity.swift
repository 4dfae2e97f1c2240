/// From when through when something is in force, as far as the text states it.
public struct Validity: Hashable, Sendable {
    /// One end of a validity.
    public enum Bound: Hashable, Sendable {
        /// On this day.
        case day(Day)
        /// On some day of this period, which the text does not name.
        case within(Period)
        /// The text does not say.
        case notStated
        /// The text sets no end, or renews it silently.
        case open
    }

    /// Whether something is in force on a day.
    public enum Answer: String, Hashable, Sendable {
        case yes
        case no
        case unknown
    }

    /// The first day.
    public let from: Bound
    /// The last day.
    public let through: Bound
    /// Whether it is renewed silently for a school year at a time.
    public let renewsTacitly: Bool
    /// How the text puts it.
    public let note: Text

    /// Creates a validity.
    public init(from: Bound, through: Bound, renewsTacitly: Bool = false, note: Text) {
        self.from = from
        self.through = through
        self.renewsTacitly = renewsTacitly
        self.note = note
    }

    /// The first day, when the text settles it.
    public var firstDay: Day? { if case .day(let day) = from { day } else { nil } }

    /// The last day, when the text settles it and does not renew it.
    public var lastDay: Day? {
        if case .day(let day) = through, !renewsTacitly { day } else { nil }
    }

    /// The earliest day on which it can be in force, when anything limits it.
    public var earliest: Day? {
        switch from {
        case .day(let day): day
        case .within(let period): period.from
        case .notStated, .open: nil
        }
    }

    /// The latest day on which it can be in force, when anything limits it.
    public var latest: Day? {
        guard !renewsTacitly else { return nil }
        return switch through {
        case .day(let day): day
        case .within(let period): period.through
        case .notStated, .open: nil
        }
    }

    /// Whether it is in force on a day: unknown where the text leaves the answer open.
    public func isInForce(on day: Day) -> Answer {
        if let earliest, day < earliest { return .no }
        if let latest, day > latest { return .no }
        let begun: Bool =
            switch from {
            case .day: true
            case .within(let period): day >= period.through
            case .notStated: false
            case .open: true
            }
        let lasting: Bool =
            switch through {
            case .day, .open: true
            case .within(let period): day <= period.from
            case .notStated: false
            }
        return begun && (lasting || renewsTacitly) ? .yes : .unknown
    }

    /// Whether two validities certainly have no day in common.
    public func isApart(from other: Validity) -> Bool {
        if let latest, let start = other.earliest, latest < start { return true }
        if let start = earliest, let end = other.latest, end < start { return true }
        return false
    }
}
