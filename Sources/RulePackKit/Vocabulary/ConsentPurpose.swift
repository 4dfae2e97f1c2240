/// What somebody must agree to, or may see.
public enum ConsentPurpose: String, ChoiceField {
    case sharingData
    case care
    /// Seeing the records that are kept.
    case access
    /// Contact with others about the pupil.
    case contact

    /// The purpose as a person reads it.
    public var name: Text {
        switch self {
        case .sharingData: Text(nl: "gegevens delen", en: "sharing data")
        case .care: Text(nl: "hulpverlening", en: "care")
        case .access: Text(nl: "inzage", en: "access to records")
        case .contact: Text(nl: "contact met derden", en: "contact with others")
        }
    }
}
