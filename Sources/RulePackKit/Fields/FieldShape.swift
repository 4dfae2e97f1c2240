/// What kind of value a field holds; enough to read it from a file and to describe it in a schema.
public indirect enum FieldShape: Hashable, Sendable {
    /// What a reference points at.
    public enum Target: String, Hashable, Sendable {
        /// A role or an organisation.
        case party
        case meeting
        case tier
        case form
    }

    case text
    case phrase
    case number
    case flag
    case amount
    case range
    case window
    case frequency
    case timing
    /// A word of a closed vocabulary, with its ids.
    case choice([String])
    case word
    case reference(Target)
    case list(FieldShape)
}
