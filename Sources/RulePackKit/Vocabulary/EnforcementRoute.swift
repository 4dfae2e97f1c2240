/// The route along which a duty is enforced.
public enum EnforcementRoute: String, ChoiceField {
    case halt
    case civil
    case criminal
    /// An official report (proces-verbaal).
    case officialReport
    /// A report to, or action by, the inspectorate or another supervisor.
    case supervision
    /// Enforcement against a school.
    case school
    /// Enforcement of a kind that the text does not name.
    case notStated

    /// The route as a person reads it.
    public var name: Text {
        switch self {
        case .halt: Text(nl: "Halt", en: "Halt")
        case .civil: Text(nl: "civiel kader", en: "civil law")
        case .criminal: Text(nl: "strafrecht", en: "criminal law")
        case .officialReport: Text(nl: "proces-verbaal", en: "official report")
        case .supervision: Text(nl: "toezicht", en: "supervision")
        case .school: Text(nl: "handhaving bij de school", en: "enforcement against the school")
        case .notStated: Text(nl: "route niet genoemd", en: "route not stated")
        }
    }
}
