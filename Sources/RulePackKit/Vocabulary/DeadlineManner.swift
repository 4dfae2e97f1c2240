/// What the amount of a deadline limits.
public enum DeadlineManner: String, ChoiceField {
    /// At most so long after the moment.
    case within
    /// At least so long before the moment.
    case before
    /// It takes so long.
    case lasting

    /// The manner as a person reads it.
    public var name: Text {
        switch self {
        case .within: Text(nl: "binnen", en: "within")
        case .before: Text(nl: "minstens vooraf", en: "at least before")
        case .lasting: Text(nl: "duurt", en: "takes")
        }
    }
}
