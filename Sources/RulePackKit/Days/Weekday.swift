/// A day of the week; the week starts on Monday.
public enum Weekday: String, ClosedVocabulary {
    case monday
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday

    /// The day of the week as a person reads it.
    public var name: Text {
        switch self {
        case .monday: Text(nl: "maandag", en: "Monday")
        case .tuesday: Text(nl: "dinsdag", en: "Tuesday")
        case .wednesday: Text(nl: "woensdag", en: "Wednesday")
        case .thursday: Text(nl: "donderdag", en: "Thursday")
        case .friday: Text(nl: "vrijdag", en: "Friday")
        case .saturday: Text(nl: "zaterdag", en: "Saturday")
        case .sunday: Text(nl: "zondag", en: "Sunday")
        }
    }

    /// How many days it lies after Monday.
    public var daysAfterMonday: Int {
        switch self {
        case .monday: 0
        case .tuesday: 1
        case .wednesday: 2
        case .thursday: 3
        case .friday: 4
        case .saturday: 5
        case .sunday: 6
        }
    }

    /// Whether it is Saturday or Sunday.
    public var isWeekend: Bool { self == .saturday || self == .sunday }

    /// The day of the week so many days after Monday; more than six is the Sunday.
    init(daysAfterMonday days: Int) {
        // A switch rather than a list of all cases, which would be made anew for each day that is counted.
        switch days {
        case 0: self = .monday
        case 1: self = .tuesday
        case 2: self = .wednesday
        case 3: self = .thursday
        case 4: self = .friday
        case 5: self = .saturday
        default: self = .sunday
        }
    }
}

extension Weekday: Comparable {
    /// Whether one comes before another in a week from Monday.
    public static func < (left: Weekday, right: Weekday) -> Bool { left.daysAfterMonday < right.daysAfterMonday }
}
