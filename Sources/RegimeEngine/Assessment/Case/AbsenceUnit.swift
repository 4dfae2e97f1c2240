public import RulePackKit

/// In what an absence of a case is measured. Unlike units are separate counts.
public enum AbsenceUnit: String, ClosedVocabulary {
    case lessonHours
    case clockHours
    case dayparts
    case days

    /// The unit as a person reads it.
    public var name: Text { unit.name }

    /// The same unit among all that rules can count in.
    public var unit: Unit {
        switch self {
        case .lessonHours: .lessonHours
        case .clockHours: .clockHours
        case .dayparts: .dayparts
        case .days: .days
        }
    }
}
