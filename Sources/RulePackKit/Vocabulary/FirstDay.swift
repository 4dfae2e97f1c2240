/// Whether the day on which a term starts is counted.
public enum FirstDay: String, ChoiceField {
    /// Counting starts on the day after.
    case dayAfter
    /// The day itself is the first that is counted.
    case sameDay

    /// The first day as a person reads it.
    public var name: Text {
        switch self {
        case .dayAfter: Text(nl: "vanaf de dag erna", en: "from the day after")
        case .sameDay: Text(nl: "met de dag zelf erbij", en: "the day itself included")
        }
    }
}
