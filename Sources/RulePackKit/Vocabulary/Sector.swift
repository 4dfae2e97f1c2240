/// A sector of education.
public enum Sector: String, ClosedVocabulary {
    /// Primary education.
    case po = "PO"
    /// Secondary education.
    case vo = "VO"
    /// Secondary vocational education.
    case mbo = "MBO"

    /// The sector as a person reads it.
    public var name: Text { Text(same: self == .mbo ? "mbo" : rawValue) }
}
