public import RulePackKit

/// What one provision comes to for a case, and why.
public struct CaseFinding: Hashable, Sendable {
    /// The provision as the readings in use have it.
    public let provision: Provision
    /// What it comes to.
    public let outcome: Outcome
    /// Why it is open or does not apply.
    public let reasons: [OutcomeReason]
    /// What is missing.
    public let questions: [CaseQuestion]
    /// What was counted; only of a threshold whose numbers were looked at.
    public let tally: Tally?
    /// The least that would reach it; only of a threshold that is not reached.
    public let toReach: ToReach?
    /// The term that runs from a fact of the case; only of a deadline.
    public let due: DueDate?
    /// What it comes to under each reading of each ambiguity that can change it.
    public let readings: [ReadingOutcome]

    /// The numbers of a threshold.
    public struct Tally: Hashable, Sendable {
        /// The number, in hundredths of the unit; of ages and months the lower one where two are possible.
        public let value: Absence.Hundredths
        /// In what.
        public let unit: Unit
        /// The range in that unit.
        public let range: AmountRange?
        /// Since when the lower end of the range is reached.
        public let since: Day?
        /// The days of the stretch that was counted; nil when nothing limits it.
        public let period: Period?
        /// Whether the last absence is still going on, so that more may follow.
        public let isOngoing: Bool
        /// The absences, in the order of their days, with whether they counted.
        public let absences: [CountedAbsence]
    }
}
