import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

/// `verzuim topics`: which questions there are.
struct TopicsCommand: VerzuimCommand {
    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "topics",
            summary: Text(
                nl: "Geeft alle vragen met hun id, en welke regelingen ze beantwoorden.",
                en: "Lists all questions with their ids, and which regimes answer them.")[language],
            options: [.value(Options.kind(language)), .value(Options.only(help))] + Options.reporting(language),
            examples: [
                Example("verzuim topics", Text(nl: "Alle vragen.", en: "All questions.")[language]),
                Example(
                    "verzuim topics --kind deadline",
                    Text(nl: "Alleen die over termijnen.", en: "Those about deadlines alone.")[language]),
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        let regimes = try invocation.chosenPacks().flatMap(\.regimes)
        let filter = ProvisionFilter(kinds: invocation.kinds)
        return try invocation.outcome(TopicsReport(Comparison(of: regimes, filter: filter)))
    }
}
