/// Whose texts a pack holds.
public enum Authority: String, ClosedVocabulary {
    /// Agreements of a municipality or a region with its schools and partners.
    case municipal
    /// A statute of the whole country, which stands beside all of those and is none of them.
    case national

    /// The authority as a person reads it, by the name of its texts.
    public var name: Text {
        switch self {
        case .municipal: Text(nl: "gemeentelijke regeling", en: "municipal regime")
        case .national: Text(nl: "landelijke wet", en: "national statute")
        }
    }
}
