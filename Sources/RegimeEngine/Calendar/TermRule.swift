public import RulePackKit

/// How the days of a term were found.
public enum TermRule: Hashable, Sendable {
    /// Each working day counts.
    case workingDays
    /// Each school day counts.
    case schoolDays
    /// Every day counts.
    case calendarDays
    /// Every day counts, which the text does not say: it speaks of days.
    case daysOfUnstatedKind
    /// Seven days to a week.
    case weeks
    /// The same day of the month, or its last day where it has no such day, as here when it was clamped.
    case months(isClamped: Bool)
    /// The same date, or 28 February where the year has no 29th, as here when it was clamped.
    case years(isClamped: Bool)

    /// The rule as a person reads it.
    public var name: Text {
        switch self {
        case .workingDays:
            Text(
                nl: "elke werkdag telt: maandag tot en met vrijdag zonder de feestdagen",
                en: "each working day counts: Monday to Friday less the public holidays")
        case .schoolDays:
            Text(
                nl: "elke schooldag telt: een werkdag waarop de school niet gesloten is",
                en: "each school day counts: a working day on which the school is not closed")
        case .calendarDays: Text(nl: "elke dag telt", en: "every day counts")
        case .daysOfUnstatedKind:
            Text(
                nl: "elke dag telt; de tekst zegt niet welke dagen zijn bedoeld",
                en: "every day counts; the text does not say which days are meant")
        case .weeks: Text(nl: "een week is zeven dagen", en: "a week is seven days")
        case .months(false): Text(nl: "dezelfde dag van de maand", en: "the same day of the month")
        case .months(true):
            Text(
                nl: "die dag heeft de maand niet: de laatste dag van de maand",
                en: "the month has no such day: the last day of the month")
        case .years(false): Text(nl: "dezelfde datum", en: "the same date")
        case .years(true):
            Text(nl: "dat jaar heeft geen 29 februari: 28 februari", en: "that year has no 29 February: 28 February")
        }
    }
}
