import RegimeEngine
import RulePackKit

/// What documents about counted days have in common.
extension Schema {
    /// A day of the week.
    static let weekday = word(Weekday.self).named("weekday")

    /// A public holiday.
    static let publicHoliday = word(PublicHoliday.self)
        .described("A day that the Algemene termijnenwet equates with a Sunday.").named("publicHoliday")

    /// By which calendar days were counted.
    static let calendarChoices = object([
        .required(
            "workedHolidays", list(of: publicHoliday, distinct: true),
            "The public holidays that count as ordinary working days here."),
        .required(
            "closedDaysGiven", flag,
            "Whether any closed day was given; if not, no school holiday is known and every working day is a school day."
        ),
    ]).described("By which calendar days were counted.").named("calendar")
}
