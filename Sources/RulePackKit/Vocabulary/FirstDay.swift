/// Which day of a term is counted as the first.
public enum FirstDay: String, ChoiceField {
    /// The day after the one on which it starts.
    case dayAfter
    /// The very day on which it starts.
    case sameDay

    /// The choice as a person reads it.
    public var name: Text {
        switch self {
        case .dayAfter: Text(nl: "de dag erna", en: "the day after")
        case .sameDay: Text(nl: "de dag zelf", en: "the day itself")
        }
    }
}
