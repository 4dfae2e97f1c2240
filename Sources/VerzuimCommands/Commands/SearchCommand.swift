import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

/// `verzuim search`: where any regime speaks of something.
struct SearchCommand: VerzuimCommand {
    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "search",
            summary: Text(
                nl: "Zoekt waar een regeling ergens over spreekt, met de vindplaats.",
                en: "Finds where a regime speaks of something, with the place.")[language],
            discussion: Text(
                nl:
                    "Hoofdletters, accenten, koppeltekens en spaties maken niet uit. Woorden die bij elkaar staan komen "
                    + "eerst; daarna bepalingen waarin alle woorden ergens staan.",
                en: "Capitals, accents, hyphens and spaces do not matter. Words that stand together come first; then "
                    + "provisions in which all of the words stand somewhere.")[language],
            options: [.value(Options.only(help))] + Options.filtering(language) + Options.reporting(language),
            positionals: [words(language)],
            examples: [
                Example(
                    "verzuim search \"rode knop\"",
                    Text(nl: "Overal waar die genoemd wordt.", en: "Wherever it is mentioned.")[language]),
                Example(
                    "verzuim search te laat --kind threshold",
                    Text(nl: "Alleen in de drempels.", en: "In the thresholds alone.")[language]),
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        let query = invocation.arguments.values(of: words(invocation.language)).joined(separator: " ")
        guard Search.canLook(for: query) else {
            throw Failure(
                .usage, .emptyQuery,
                nl: "\(Wording.dutch.quoted(query)) heeft geen letter of cijfer om naar te zoeken.",
                en: "\(Wording.english.quoted(query)) has no letter or digit to look for.")
        }
        let regimes = try invocation.chosenPacks().flatMap(\.regimes)
        let search = Search(for: query, in: regimes, filter: try invocation.filter(of: regimes))
        let near = search.hits.isEmpty ? NearNames.suggest(for: query, among: search.vocabulary) : []
        return try invocation.outcome(SearchReport(search, near: near))
    }

    private func words(_ language: Language) -> Positional {
        Positional(
            Text(nl: "WOORDEN", en: "WORDS")[language], arity: .oneOrMore,
            help: Text(nl: "Waar naar gezocht wordt.", en: "What to look for.")[language])
    }
}
