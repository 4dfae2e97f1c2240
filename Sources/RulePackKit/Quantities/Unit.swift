/// What an amount counts. Unlike units do not compare and are never added up.
public enum Unit: String, ClosedVocabulary {
    case times
    case lessonHours
    case clockHours
    /// Hours of which the text does not say whether lesson hours or clock hours are meant.
    case hours
    case minutes
    case dayparts
    case schoolDays
    case workingDays
    case calendarDays
    /// Days of which the text does not say which kind.
    case days
    case weeks
    case teachingWeeks
    case months
    case schoolYears
    case years

    /// The unit in the plural, as a person reads it.
    public var name: Text {
        switch self {
        case .times: Text(nl: "keer", en: "times")
        case .lessonHours: Text(nl: "lesuren", en: "lesson hours")
        case .clockHours: Text(nl: "klokuren", en: "clock hours")
        case .hours: Text(nl: "uur", en: "hours")
        case .minutes: Text(nl: "minuten", en: "minutes")
        case .dayparts: Text(nl: "dagdelen", en: "dayparts")
        case .schoolDays: Text(nl: "schooldagen", en: "school days")
        case .workingDays: Text(nl: "werkdagen", en: "working days")
        case .calendarDays: Text(nl: "kalenderdagen", en: "calendar days")
        case .days: Text(nl: "dagen", en: "days")
        case .weeks: Text(nl: "weken", en: "weeks")
        case .teachingWeeks: Text(nl: "lesweken", en: "teaching weeks")
        case .months: Text(nl: "maanden", en: "months")
        case .schoolYears: Text(nl: "schooljaren", en: "school years")
        case .years: Text(nl: "jaar", en: "years")
        }
    }

    /// The unit in the singular, as a person reads it.
    public var singular: Text {
        switch self {
        case .times: Text(nl: "keer", en: "time")
        case .lessonHours: Text(nl: "lesuur", en: "lesson hour")
        case .clockHours: Text(nl: "klokuur", en: "clock hour")
        case .hours: Text(nl: "uur", en: "hour")
        case .minutes: Text(nl: "minuut", en: "minute")
        case .dayparts: Text(nl: "dagdeel", en: "daypart")
        case .schoolDays: Text(nl: "schooldag", en: "school day")
        case .workingDays: Text(nl: "werkdag", en: "working day")
        case .calendarDays: Text(nl: "kalenderdag", en: "calendar day")
        case .days: Text(nl: "dag", en: "day")
        case .weeks: Text(nl: "week", en: "week")
        case .teachingWeeks: Text(nl: "lesweek", en: "teaching week")
        case .months: Text(nl: "maand", en: "month")
        case .schoolYears: Text(nl: "schooljaar", en: "school year")
        case .years: Text(nl: "jaar", en: "year")
        }
    }

    /// Whether the unit is counted in whole steps, so that "through 7" meets "from 8".
    public var isWhole: Bool {
        switch self {
        case .times, .lessonHours, .dayparts, .schoolDays: true
        case .clockHours, .hours, .minutes, .workingDays, .calendarDays, .days, .weeks, .teachingWeeks, .months,
            .schoolYears, .years:
            false
        }
    }
}
