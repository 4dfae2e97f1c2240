public import RulePackKit

/// Whether a day counts, and if not, by which rule.
public enum DayVerdict: Hashable, Sendable {
    /// It counts.
    case counts
    /// It is a Saturday or a Sunday.
    case weekend(Weekday)
    /// It is a public holiday that is no ordinary working day here.
    case publicHoliday(PublicHoliday)
    /// The school is closed, for a reason as it was given; empty when none was.
    case closed(reason: String)

    /// Whether it counts.
    public var isCounted: Bool { self == .counts }

    /// The verdict as a person reads it: that it counts, or what it is instead.
    public var name: Text {
        switch self {
        case .counts: Text(nl: "telt mee", en: "counts")
        case .weekend(let weekday): weekday.name
        case .publicHoliday(let holiday): holiday.name
        case .closed(let reason):
            reason.isEmpty
                ? Text(nl: "school gesloten", en: "school closed")
                : Text(nl: "school gesloten: \(reason)", en: "school closed: \(reason)")
        }
    }
}
