public import RulePackKit

/// What a case says about a fact.
public enum FactAnswer: Hashable, Sendable {
    case no
    /// It is so; when is not said.
    case yes
    /// It happened, or began, on this day.
    case on(Day)

    /// Whether it is so.
    public var isYes: Bool { self != .no }
    /// When it happened, if that is said.
    public var day: Day? { if case .on(let day) = self { day } else { nil } }
}
