/// What meeting a criterion does.
public enum CriterionEffect: String, ChoiceField {
    case admits
    case excludes
    case triggers
    /// All such conditions must be met.
    case requires

    /// The effect as a person reads it.
    public var name: Text {
        switch self {
        case .admits: Text(nl: "laat toe", en: "admits")
        case .excludes: Text(nl: "sluit uit", en: "excludes")
        case .triggers: Text(nl: "is aanleiding", en: "is a reason")
        case .requires: Text(nl: "is voorwaarde", en: "is a condition")
        }
    }
}
