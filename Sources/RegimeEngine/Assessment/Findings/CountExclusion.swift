public import RulePackKit

/// Why an absence did not count.
public enum CountExclusion: String, ClosedVocabulary {
    /// It is of a kind that the rule does not count.
    case otherKind
    /// It is recorded in another unit.
    case otherUnit
    /// It is outside the stretch of time.
    case outsideStretch
    /// It is in a week without a school day.
    case noTeachingWeek
    /// It has no school day.
    case noSchoolDay
    /// It belongs to the spell before it.
    case partOfSpell
    /// The spell has not ended, so that its length is not known.
    case ongoing
    /// The spell is too short.
    case tooShort
    /// The spell is too long.
    case tooLong

    /// The reason as a person reads it.
    public var name: Text {
        switch self {
        case .otherKind: Text(nl: "een ander soort verzuim", en: "another kind of absence")
        case .otherUnit: Text(nl: "een andere eenheid", en: "another unit")
        case .outsideStretch: Text(nl: "buiten de periode", en: "outside the period")
        case .noTeachingWeek: Text(nl: "een week zonder schooldag", en: "a week without a school day")
        case .noSchoolDay: Text(nl: "geen schooldag", en: "no school day")
        case .partOfSpell: Text(nl: "dezelfde ziekteperiode", en: "the same spell")
        case .ongoing: Text(nl: "nog niet hersteld: duur onbekend", en: "still ill: length not known")
        case .tooShort: Text(nl: "de ziekteperiode is te kort", en: "the spell is too short")
        case .tooLong: Text(nl: "de ziekteperiode is te lang", en: "the spell is too long")
        }
    }
}
