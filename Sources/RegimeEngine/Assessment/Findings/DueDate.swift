public import RulePackKit

/// When something must have been done, counted from a fact of the case.
public struct DueDate: Hashable, Sendable {
    /// The fact from which the term runs.
    public let fact: CaseFact
    /// The term counted out.
    public let count: TermCount
    /// Whether the text itself says which day is the first; otherwise a reading does, or it is taken to be the day after.
    public let firstDayIsStated: Bool
}
