import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

/// `verzuim calendar`: which days count.
struct CalendarCommand: VerzuimCommand {
    let packUse = PackUse.none

    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "calendar",
            summary: Text(
                nl: "Telt de werkdagen en schooldagen van een periode, met de feestdagen.",
                en: "Counts the working days and school days of a period, with its public holidays.")[language],
            discussion: Text(
                nl: "Een werkdag is maandag tot en met vrijdag zonder de feestdagen van de Algemene termijnenwet zoals "
                    + "die nu luidt. Een schooldag is een werkdag waarop de school niet gesloten is.\n"
                    + "Een CSV-bestand heeft een kop: van;tot en met;reden. Elke rij daaronder is een periode, met beide "
                    + "dagen erbij: 2023-02-25;2023-03-05;voorjaarsvakantie. In iCalendar is elke gebeurtenis van hele "
                    + "dagen een periode.",
                en: "A working day is Monday to Friday less the public holidays of the Algemene termijnenwet as it now "
                    + "stands. A school day is a working day on which the school is not closed.\n"
                    + "A CSV file has a header: from,through,reason. Each row below it is a period, both days included: "
                    + "2023-02-25,2023-03-05,spring break. In iCalendar each event of whole days is a period.")[
                    language],
            options: [.value(from(language)), .value(through(language))] + CalendarOptions.all(language)
                + Options.reporting(language),
            examples: [
                Example(
                    "verzuim calendar --from 2022-08-01 --through 2023-07-31",
                    Text(nl: "Een heel schooljaar.", en: "A whole school year.")[language]),
                Example(
                    "verzuim calendar --from 2024-03-01 --through 2024-05-31 --working-on goodFriday,liberationDay",
                    Text(
                        nl: "Waar op Goede Vrijdag en Bevrijdingsdag wordt gewerkt.",
                        en: "Where people work on Good Friday and Liberation Day.")[language]),
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        let language = invocation.language
        let first = try day(from(language), of: invocation)
        let last = try day(through(language), of: invocation)
        guard first <= last else {
            throw Failure(
                .usage, .impossibleRange, nl: "De periode eindigt op \(last), vóór haar begin op \(first).",
                en: "The period ends on \(last), before it starts on \(first).")
        }
        let calendar = try invocation.schoolCalendar()
        return try invocation.outcome(CalendarReport(CalendarSummary(of: calendar, for: first...last)))
    }

    private func day(_ option: ValueOption, of invocation: Invocation) throws(Failure) -> Day {
        guard let day = try invocation.day(option) else {
            throw Failure(
                .usage, .missingOption, nl: "Geef met --\(option.name) een dag, zoals --\(option.name) 2022-08-01.",
                en: "Give a day with --\(option.name), such as --\(option.name) 2022-08-01.")
        }
        let years = PublicHolidays.years
        guard PublicHolidays.days.contains(day) else {
            throw Failure(
                .usage, .dateOutsideYears,
                nl: "De feestdagen zijn bekend van \(years.lowerBound) tot en met \(years.upperBound); \(day) niet.",
                en: "The public holidays are known from \(years.lowerBound) through \(years.upperBound); \(day) is not "
                    + "among them.")
        }
        return day
    }

    private func from(_ language: Language) -> ValueOption {
        ValueOption(
            "from", placeholder: Text(nl: "DATUM", en: "DATE")[language],
            help: Text(nl: "De eerste dag (jjjj-mm-dd).", en: "The first day (yyyy-mm-dd).")[language])
    }

    private func through(_ language: Language) -> ValueOption {
        ValueOption(
            "through", placeholder: Text(nl: "DATUM", en: "DATE")[language],
            help: Text(nl: "De laatste dag (jjjj-mm-dd).", en: "The last day (yyyy-mm-dd).")[language])
    }
}
