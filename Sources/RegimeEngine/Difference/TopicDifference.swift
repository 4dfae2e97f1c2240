public import RulePackKit

/// One question on which two regimes differ.
public struct TopicDifference: Hashable, Sendable {
    /// The question; nil for what answers no shared question.
    public let topic: Topic?
    /// Whether both answer it, or only one.
    public let change: Difference.Change
    /// What either answers.
    public let cells: Cells?
    /// Each point on which they differ.
    public let differences: [Difference]
    /// How many provisions on either side say the same as one on the other.
    public let sameCount: Int

    /// What two regimes answer to one question.
    public struct Cells: Hashable, Sendable {
        /// The answer of the first.
        public let a: ComparisonCell
        /// The answer of the second.
        public let b: ComparisonCell
    }
}

/// A question that one regime answers and that does not concern the other.
public struct NotCompared: Hashable, Sendable {
    /// The question.
    public let topic: Topic
    /// The id of the regime that it does not concern.
    public let regime: String
    /// Why not.
    public let reason: Text
    /// What the other regime answers.
    public let answer: Text
}
