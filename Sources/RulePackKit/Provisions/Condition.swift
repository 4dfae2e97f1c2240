/// What must be so in a case before a rule applies to it. All conditions of a rule must hold.
public enum Condition: Hashable, Sendable {
    /// A fact is so, or is not so.
    case fact(CaseFact, is: Bool)
    /// The pupil's age, in whole years, is in a range.
    case age(AmountRange)
}

extension Rule {
    /// Says that the rule applies only when a fact is so, or is not so.
    public func when(_ fact: CaseFact, is value: Bool = true) -> Self {
        changed { $0.conditions.append(.fact(fact, is: value)) }
    }

    /// Says that the rule applies only to pupils of some ages.
    public func whenAged(_ ages: AmountRange) -> Self { changed { $0.conditions.append(.age(ages)) } }
}
