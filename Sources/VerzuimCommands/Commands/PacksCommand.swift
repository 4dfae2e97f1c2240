import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

/// `verzuim packs`: which packs and regimes are at hand.
struct PacksCommand: VerzuimCommand {
    let packUse = PackUse.lists

    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "packs",
            summary: Text(
                nl: "Laat zien welke regelpakketten er zijn: regelingen, periode, sectoren, gemeenten.",
                en: "Shows which rule packs there are: regimes, period, sectors, municipalities.")[language],
            options: Options.reporting(language),
            examples: [
                Example("verzuim packs", Text(nl: "Alle regelpakketten.", en: "All rule packs.")[language])
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        try invocation.outcome(try report(invocation.catalogue.entries))
    }

    private func report(_ entries: [CataloguedPack]) throws(Failure) -> PacksReport {
        do {
            return try PacksReport(entries)
        } catch {
            throw Failure.json
        }
    }
}
