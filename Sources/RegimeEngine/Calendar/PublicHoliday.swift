public import RulePackKit

/// A day that the Algemene termijnenwet equates with a Sunday.
///
/// Easter Sunday and Whit Sunday are not among them, being Sundays. Nor are the days that a decree equates with these for
/// one year.
public enum PublicHoliday: String, ClosedVocabulary {
    case newYearsDay
    case goodFriday
    case easterMonday
    /// The day on which the king's birthday is celebrated, since 2014.
    case kingsDay
    /// The day on which the queen's birthday was celebrated, through 2013.
    case queensDay
    case liberationDay
    case ascensionDay
    case whitMonday
    case christmasDay
    case secondChristmasDay

    /// The holiday as a person reads it.
    public var name: Text {
        switch self {
        case .newYearsDay: Text(nl: "Nieuwjaarsdag", en: "New Year's Day")
        case .goodFriday: Text(nl: "Goede Vrijdag", en: "Good Friday")
        case .easterMonday: Text(nl: "tweede paasdag", en: "Easter Monday")
        case .kingsDay: Text(nl: "Koningsdag", en: "King's Day")
        case .queensDay: Text(nl: "Koninginnedag", en: "Queen's Day")
        case .liberationDay: Text(nl: "Bevrijdingsdag", en: "Liberation Day")
        case .ascensionDay: Text(nl: "Hemelvaartsdag", en: "Ascension Day")
        case .whitMonday: Text(nl: "tweede pinksterdag", en: "Whit Monday")
        case .christmasDay: Text(nl: "eerste kerstdag", en: "Christmas Day")
        case .secondChristmasDay: Text(nl: "tweede kerstdag", en: "second Christmas Day")
        }
    }
}
