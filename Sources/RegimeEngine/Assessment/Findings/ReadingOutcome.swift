public import RulePackKit

/// What a provision comes to when an unclear text is read in one way.
public struct ReadingOutcome: Hashable, Sendable {
    /// The ambiguity.
    public let ambiguity: Ambiguity
    /// The reading.
    public let reading: Reading
    /// Whether it is the reading that the text's model uses where nobody picks one.
    public let isDefault: Bool
    /// Whether it is the reading that the finding uses: the default one, or the one that was picked.
    public let isUsed: Bool
    /// The outcome.
    public let outcome: Outcome
    /// Why, where there is a why.
    public let reasons: [OutcomeReason]
    /// What is missing.
    public let questions: [CaseQuestion]
    /// By which day, of a deadline that runs from a fact of the case.
    public let due: Day?
}
