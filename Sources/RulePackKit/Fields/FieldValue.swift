/// The value of one field of a rule.
public enum FieldValue: Hashable, Sendable {
    /// Words of the pack, in Dutch.
    case text(String)
    /// Words of ours, in both languages.
    case phrase(Text)
    case number(Int)
    case flag(Bool)
    case amount(Amount)
    case range(AmountRange)
    case window(CountingWindow)
    case frequency(Frequency)
    case timing(Timing)
    /// A word of a closed vocabulary: its id and its name.
    case choice(String, Text)
    /// A word of an open vocabulary: its id and its name.
    case word(String, Text)
    /// The local name of another provision.
    case reference(String)
    case list([FieldValue])
}
