public import RulePackKit

/// What a provision comes to for a case.
public enum Outcome: String, ClosedVocabulary {
    /// It is set off: the threshold is reached, the rule applies.
    case reached
    /// The threshold is not reached.
    case notReached
    /// It depends on a fact that was not given, or on how an unclear text is read.
    case open
    /// It does not apply to this case, and why is known.
    case notApplicable

    /// The outcome as a person reads it.
    public var name: Text {
        switch self {
        case .reached: Text(nl: "geldt", en: "applies")
        case .notReached: Text(nl: "nog niet bereikt", en: "not yet reached")
        case .open: Text(nl: "open", en: "open")
        case .notApplicable: Text(nl: "niet van toepassing", en: "not applicable")
        }
    }
}
