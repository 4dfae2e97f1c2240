import ArgumentKit
import RegimeEngine
import RulePackKit

/// The options that say which days count, for every command that counts days.
enum CalendarOptions {
    /// All of them.
    static func all(_ language: Language) -> [CommandOption] {
        [.value(calendar(language)), .value(workingOn(language))]
    }

    static func calendar(_ language: Language) -> ValueOption {
        ValueOption(
            "calendar", placeholder: Text(nl: "BESTAND", en: "FILE")[language],
            completion: .files("csv", "ics"), repeats: true,
            help: Text(
                nl: "De dagen waarop de school gesloten is: iCalendar, of CSV met de kop van;tot en met;reden. Zonder "
                    + "dit bestand is geen enkele schoolvakantie bekend.",
                en: "The days on which the school is closed: iCalendar, or CSV with the header "
                    + "from,through,reason. No school holiday is known otherwise.")[language])
    }

    static func workingOn(_ language: Language) -> ValueOption {
        ValueOption(
            "working-on", placeholder: Text(nl: "FEESTDAG", en: "HOLIDAY")[language],
            allowed: PublicHoliday.allCases.map(\.rawValue), synonyms: holidayNames, repeats: true,
            listSeparator: ",",
            help: Text(
                nl: "Feestdagen die hier gewone werkdagen zijn; anders geen enkele.",
                en: "Public holidays that are ordinary working days here; none otherwise.")[language])
    }

    /// What the holidays are called in either language, beside their ids in any case.
    private static let holidayNames: [String: String] = {
        var names: [String: String] = [:]
        for holiday in PublicHoliday.allCases {
            for name in [holiday.rawValue, holiday.name.nl, holiday.name.en] {
                names[name.lowercased()] = holiday.rawValue
            }
        }
        return names
    }()
}

extension Invocation {
    /// The calendar that the options ask for: without them, one that knows of no closed day and on which no public holiday
    /// is worked.
    func schoolCalendar() throws(Failure) -> SchoolCalendar {
        let worked = arguments.values(of: CalendarOptions.workingOn(language)).compactMap(PublicHoliday.init(rawValue:))
        var closed: [ClosedDays] = []
        for path in arguments.values(of: CalendarOptions.calendar(language)) {
            closed += try Invocation.closedDays(inFile: path)
        }
        return SchoolCalendar(workedHolidays: Set(worked), closedDays: closed)
    }

    private static func closedDays(inFile path: String) throws(Failure) -> [ClosedDays] {
        let bytes: [UInt8]
        do {
            // One byte too many is enough to be too large.
            bytes = try FileProblem.bytes(of: path, atMost: CalendarFile.mostBytes + 1)
        } catch {
            throw Failure(error)
        }
        do {
            return try CalendarFile.closedDays(from: bytes)
        } catch {
            throw Failure(error, in: path)
        }
    }
}
