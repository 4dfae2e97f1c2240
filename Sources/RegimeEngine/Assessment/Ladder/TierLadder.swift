public import RulePackKit

/// The escalation tiers of one regime with one object, and by which day each ends at the latest.
///
/// No text says when a tier begins. Here the first begins on a day that is given, and each next one on the latest day
/// of the one before: a way to draw them, which makes the days the latest possible ones.
public struct TierLadder: Hashable, Sendable {
    /// The tiers of one place, which are alternatives where there are several.
    public struct Rung: Hashable, Sendable {
        /// The place.
        public let order: Int
        /// The tiers.
        public let tiers: [Tier]
    }

    /// One tier.
    public struct Tier: Hashable, Sendable {
        /// The rule as it is read here; as the pack has it when it does not hold so.
        public let provision: Provision
        /// What it says.
        public let rule: EscalationTier
        /// The day on which it begins at the latest; nil when the tier before it has no last day.
        public let start: Day?
        /// From which moment its term runs, where a deadline of the same lines says so; nil when nothing does.
        public let from: Moment?
        /// What its term comes to as the text is read here.
        public let outcome: TermOutcome
        /// The readings that give another day, or none.
        public let otherReadings: [OtherReading]
        /// What the text leaves open about the tier or its term.
        public let openPoints: [Ambiguity]
        /// Whether the rule is in force on the first day of all.
        public let isInForce: Validity.Answer
    }

    /// What a reading that is not followed here makes of a tier.
    public struct OtherReading: Hashable, Sendable {
        /// The unclear point.
        public let ambiguity: Ambiguity
        /// The reading.
        public let reading: Reading
        /// Whether it is the one that is followed where nobody picks one.
        public let isDefault: Bool
        /// What the term then comes to.
        public let outcome: TermOutcome
    }

    /// The regime.
    public let regime: Regime
    /// What escalates.
    public let object: TierObject
    /// The places, in order.
    public let rungs: [Rung]
    /// How many tiers are not for the sector asked for.
    public let leftOut: Int

    /// Every tier, in order.
    public var tiers: [Tier] { rungs.flatMap(\.tiers) }
}
