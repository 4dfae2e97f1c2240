import ArgumentKit
import RegimeEngine
import RulePackKit

/// The options of every command that counts terms out.
enum TermOptions {
    static func all(_ help: HelpContext) -> [CommandOption] {
        let language = help.language
        return [.value(Options.from(language)), .value(Options.only(help))] + CalendarOptions.all(language)
            + [.value(ReadingOptions.reading(language))] + Options.reporting(language, adding: [.agenda])
    }
}

extension Invocation {
    /// The day from which terms are counted, which has to be given.
    func start() throws(Failure) -> Day {
        let option = Options.from(language)
        guard let day = try day(option) else {
            throw Failure(
                .usage, .missingOption, nl: "Zeg met --from vanaf welke dag, zoals --from 2022-01-15.",
                en: "Say with --from from which day, such as --from 2022-01-15.")
        }
        guard PublicHolidays.days.contains(day) else {
            let years = PublicHolidays.years
            throw Failure(
                .usage, .dateOutsideYears,
                nl: "\(Wording.dutch.quoted(day.description)) valt buiten de jaren waarvan de feestdagen bekend zijn: "
                    + "\(years.lowerBound) t/m \(years.upperBound).",
                en:
                    "\(Wording.english.quoted(day.description)) lies outside the years of which the public holidays are "
                    + "known: \(years.lowerBound) through \(years.upperBound).")
        }
        return day
    }
}
