import RegimeEngine
import RulePackKit

/// What a reader must know of the calendar by which terms were counted.
enum CalendarNotes {
    static func notes(_ calendar: SchoolCalendar, dependsOnHolidays: Bool, dependsOnClosedDays: Bool) -> [Text] {
        (dependsOnHolidays ? [holidays(calendar)] : []) + (dependsOnClosedDays ? [closedDays(calendar)] : [])
    }

    private static func holidays(_ calendar: SchoolCalendar) -> Text {
        let worked = PublicHoliday.allCases.filter(calendar.workedHolidays.contains).map(\.name)
        guard !worked.isEmpty else {
            return Text(
                nl:
                    "Op welke feestdagen wordt gewerkt, staat niet in de teksten. Hier is geen enkele feestdag een werkdag; "
                    + "kies anders met --working-on.",
                en: "The texts do not say which public holidays are working days. Here none is; choose otherwise with "
                    + "--working-on.")
        }
        return Text(
            nl:
                "Op welke feestdagen wordt gewerkt, staat niet in de teksten. Hier zijn werkdagen, omdat --working-on ze "
                + "noemt: \(worked.map(\.nl).joined(separator: ", ")).",
            en: "The texts do not say which public holidays are working days. These are here, since --working-on names "
                + "them: \(worked.map(\.en).joined(separator: ", ")).")
    }

    private static func closedDays(_ calendar: SchoolCalendar) -> Text {
        guard calendar.hasClosedDays else {
            return Text(
                nl:
                    "Er zijn geen dagen opgegeven waarop de school gesloten is: schoolvakanties tellen hier dus mee als "
                    + "schooldagen. Geef ze met --calendar.",
                en:
                    "No days were given on which the school is closed, so that school holidays count as school days here. "
                    + "Give them with --calendar.")
        }
        return Text(
            nl: "De dagen waarop de school gesloten is, komen uit de opgegeven kalender.",
            en: "The days on which the school is closed are those of the calendar that was given.")
    }
}
