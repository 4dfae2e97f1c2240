public import RulePackKit

/// Which days count where a rule counts more than days alone.
public enum DayKind: String, ClosedVocabulary {
    /// Monday to Friday less the public holidays.
    case workingDay
    /// A working day on which the school is not closed.
    case schoolDay

    /// The kind of day as a person reads it.
    public var name: Text {
        switch self {
        case .workingDay: Unit.workingDays.singular
        case .schoolDay: Unit.schoolDays.singular
        }
    }
}
