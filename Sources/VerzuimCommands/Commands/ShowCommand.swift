import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

/// `verzuim show`: the provisions of a pack, each whole.
struct ShowCommand: VerzuimCommand {
    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "show",
            summary: Text(
                nl: "Toont de bepalingen van een regelpakket voluit, met vindplaats.",
                en: "Shows the provisions of a rule pack in full, with their places.")[language],
            options: [.value(regime(help)), .flag(open(language))] + Options.filtering(language)
                + Options.reporting(language),
            positionals: [pack(help)],
            examples: [
                Example(
                    "verzuim show \(help.pack) --regime \(help.regime) --kind deadline,meeting",
                    Text(nl: "Termijnen en overleggen van één regeling.", en: "Deadlines and meetings of one regime.")[
                        language]),
                Example(
                    "verzuim show \(help.otherPack) --open",
                    Text(nl: "Alles wat de tekst openlaat.", en: "All that the text leaves open.")[language]),
                Example(
                    "verzuim show \(help.pack) --sector vo --on 2018-09-01",
                    Text(nl: "Wat op die dag voor het VO gold.", en: "What held for secondary schools on that day.")[
                        language]),
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        let selection = invocation.arguments.value(of: pack(invocation.help)) ?? ""
        let name = invocation.arguments.value(of: regime(invocation.help))
        let regimes = try invocation.regimes(selection, only: name)
        let filter = try invocation.filter(of: regimes)
        let excerpts = regimes.map { RegimeExcerpt(of: $0, filter: filter) }
        let isOpen = invocation.arguments.has(open(invocation.language))
        return try invocation.outcome(ProvisionsReport(isOpen ? excerpts.map(\.onlyOpen) : excerpts))
    }

    private func pack(_ help: HelpContext) -> Positional {
        Options.regimes(help, name: Text(nl: "PAKKET", en: "PACK"), arity: .one)
    }

    private func regime(_ help: HelpContext) -> ValueOption {
        ValueOption(
            "regime", placeholder: Text(nl: "REGELING", en: "REGIME")[help.language],
            completion: .words(help.regimeNames),
            help: Text(nl: "Alleen deze regeling van het pakket.", en: "Only this regime of the pack.")[help.language])
    }

    private func open(_ language: Language) -> Flag {
        Flag(
            "open",
            help: Text(
                nl: "Alleen wat de tekst openlaat, tegenspreekt of niet zegt.",
                en: "Only what the text leaves open, contradicts or does not say.")[language])
    }
}
