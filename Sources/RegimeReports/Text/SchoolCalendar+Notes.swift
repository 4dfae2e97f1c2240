import RegimeEngine
import RulePackKit

extension SchoolCalendar {
    /// By which calendar days were counted, as every report says it that has counted days: which public holidays were
    /// worked, and whether any closed day was given.
    var notes: [Text] { [holidayNote, closureNote] }

    private var holidayNote: Text {
        let worked = PublicHoliday.allCases.filter(workedHolidays.contains)
        guard !worked.isEmpty else {
            return Text(
                nl: "Geen van de feestdagen van de Algemene termijnenwet telt als werkdag.",
                en: "None of the public holidays of the Algemene termijnenwet counts as a working day.")
        }
        let names = Text(
            nl: worked.map(\.name.nl).joined(separator: ", "), en: worked.map(\.name.en).joined(separator: ", "))
        return Text(
            nl:
                "Van de feestdagen van de Algemene termijnenwet tellen als gewone werkdag: \(names.nl). De andere niet.",
            en:
                "Of the public holidays of the Algemene termijnenwet these count as ordinary working days: \(names.en). "
                + "The others do not.")
    }

    private var closureNote: Text {
        guard hasClosedDays else {
            return Text(
                nl: "Er zijn geen schoolvakanties of andere gesloten dagen opgegeven; zulke dagen tellen dus mee als "
                    + "schooldag.",
                en: "No school holidays or other closed days were given, so that such days count as school days.")
        }
        let count = Text.count(
            closedDays.count, Text(nl: "opgegeven periode", en: "period that was given"),
            Text(nl: "opgegeven perioden", en: "periods that were given"))
        return Text(
            nl: "De school is gesloten in \(count.nl); andere vakanties zijn niet bekend.",
            en: "The school is closed in \(count.en); no other holidays are known.")
    }
}
