public import RulePackKit

/// Why an outcome is open, or why a provision does not apply.
public enum OutcomeReason: Hashable, Sendable {
    /// The text gives no number.
    case noNumber
    /// The amount is on an end of the range, of which the text does not say whether it is included.
    case endNotStated(Amount)
    /// The text speaks of a stretch and does not say how long it is.
    case stretchNotStated
    /// The reading gives too little to work an outcome out.
    case readingLeavesOpen
    /// The model cannot count it this way.
    case notCountable
    /// The pupil was born on 29 February and it is 28 February: whether the year is complete is not stated.
    case birthdayNotStated
    /// The provision has a period of its own, and whether the day is in it is not stated.
    case inForceNotStated
    /// A fact that the rule needs was not given; the questions say which.
    case factsMissing
    /// Another way to read the text gives another outcome; the readings say which.
    case readingsDiffer
    /// The case has nothing that the rule counts.
    case nothingToCount(Measure)
    /// The rule counts in another unit than those in which the case records these absences.
    case otherUnit(Unit, recorded: [AbsenceUnit])
    /// The amount is beyond the range.
    case passed
    /// A fact is so, or is not so, which the rule needs otherwise.
    case fact(CaseFact, is: Bool)
    /// The pupil's age is outside the range.
    case age(AmountRange)
    /// A criterion keeps the pupil from the meeting, by its id.
    case excluded(by: String, title: String)
    /// A criterion of the meeting is not met, by its id.
    case requirementNotMet(String, title: String)
    /// The meeting is for other ages.
    case notAdmitted([AmountRange])
    /// It holds for other sectors in this reading.
    case otherSector([Sector])
    /// In this reading the rule does not hold.
    case doesNotHold

    /// The reason in one word that never changes.
    public var code: String {
        switch self {
        case .noNumber: "noNumber"
        case .endNotStated: "endNotStated"
        case .stretchNotStated: "stretchNotStated"
        case .readingLeavesOpen: "readingLeavesOpen"
        case .notCountable: "notCountable"
        case .birthdayNotStated: "birthdayNotStated"
        case .inForceNotStated: "inForceNotStated"
        case .factsMissing: "factsMissing"
        case .readingsDiffer: "readingsDiffer"
        case .nothingToCount: "nothingToCount"
        case .otherUnit: "otherUnit"
        case .passed: "passed"
        case .fact: "fact"
        case .age: "age"
        case .excluded: "excluded"
        case .requirementNotMet: "requirementNotMet"
        case .notAdmitted: "notAdmitted"
        case .otherSector: "otherSector"
        case .doesNotHold: "doesNotHold"
        }
    }

    /// Every code, in the order of the cases.
    public static let codes = [
        "noNumber", "endNotStated", "stretchNotStated", "readingLeavesOpen", "notCountable", "birthdayNotStated",
        "inForceNotStated", "factsMissing", "readingsDiffer", "nothingToCount", "otherUnit", "passed", "fact", "age",
        "excluded", "requirementNotMet", "notAdmitted", "otherSector", "doesNotHold",
    ]

    /// Whether the reason says that there is no such rule or unit here, rather than what it comes to.
    var saysNothingOfTheCase: Bool {
        switch self {
        case .doesNotHold, .otherSector, .otherUnit: true
        default: false
        }
    }

    /// Whether the pupil is too young or too old.
    var isAge: Bool { if case .age = self { true } else { false } }
}
