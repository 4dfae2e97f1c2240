public import RulePackKit

/// What kind of absence a case records.
public enum AbsenceKind: String, ClosedVocabulary {
    /// Late for a lesson or for the day.
    case late
    /// Skipped lessons.
    case truancy
    /// Absence without a valid reason that is not called truancy.
    case unauthorised
    /// On holiday without leave (luxeverzuim).
    case holiday
    /// Reported ill.
    case sick
    /// Leave that is asked for.
    case leave

    /// The kind as a person reads it.
    public var name: Text {
        switch self {
        case .late: Text(nl: "te laat", en: "late")
        case .truancy: Text(nl: "spijbelen", en: "truancy")
        case .unauthorised: Text(nl: "ongeoorloofd verzuim", en: "unauthorised absence")
        case .holiday: Text(nl: "luxeverzuim", en: "holiday without leave")
        case .sick: Text(nl: "ziek", en: "ill")
        case .leave: Text(nl: "verlof", en: "leave")
        }
    }

    /// Whether it lasts from one day through another; otherwise it is so much on one day.
    ///
    /// Absence without a valid reason can be recorded either way.
    public var isSpell: Bool { self == .sick }
}
