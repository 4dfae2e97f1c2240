public import RulePackKit

/// What one regime comes to for a case.
public struct RegimeAssessment: Hashable, Sendable {
    /// Whether the regime could be asked at all.
    public enum Answer: Hashable, Sendable {
        /// It could; whether it is in force on the day its text may not say.
        case assessed(inForce: Validity.Answer)
        /// It is for other sectors, or not in force on the day.
        case notInForce(ProvisionFilter.Exclusion)
    }

    /// Whether the regime covers the pupil's municipality.
    public enum Coverage: String, Hashable, Sendable, CaseIterable {
        case covered
        /// That it does comes from outside its text.
        case assumed
        case elsewhere
        /// The case names no municipality.
        case notGiven
    }

    /// An amount between the ranges of a series: beyond one, not yet in the next.
    public struct Gap: Hashable, Sendable {
        /// The series.
        public let series: String
        /// What is counted.
        public let measure: Measure
        /// The number, in hundredths of the unit.
        public let value: Absence.Hundredths
        /// In what.
        public let unit: Unit
        /// The ids of the thresholds on either side.
        public let between: [String]
    }

    /// The regime.
    public let regime: Regime
    /// Whether it could be asked.
    public let answer: Answer
    /// Whether it covers the pupil's municipality.
    public let coverage: Coverage
    /// What its provisions come to, in the order of the text.
    public let findings: [CaseFinding]
    /// What of the case no threshold counts.
    public let silent: [AbsenceKind]
    /// The amounts for which a series of ranges has no rule.
    public let gaps: [Gap]
    /// The provisions that could be put to a case and that a period of their own keeps out on the day.
    public let notInForce: [Provision]
}
