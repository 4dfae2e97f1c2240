import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

/// `verzuim ladder`: the escalation tiers of regimes, with the latest day of each.
struct LadderCommand: VerzuimCommand {
    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "ladder",
            summary: Text(
                nl: "Tekent de opschalingstreden vanaf een dag, elk met de uiterste dag.",
                en: "Draws the escalation tiers from a day, each with its latest day.")[language],
            discussion: Text(
                nl:
                    "Treden staan alleen naast elkaar als hetzelfde opschaalt: de casus van een leerling, de samenwerking of "
                    + "een school. Elke trede begint hier op de laatste dag van de vorige; dat staat zo niet in de teksten. "
                    + "Waar een tekst geen getal geeft, is de dag niet bepaald, en die van elke latere trede ook niet.",
                en: "Tiers stand side by side only when the same thing escalates: a pupil's case, the cooperation or a "
                    + "school. Each tier begins here on the last day of the one before, which the texts do not state. Where "
                    + "a text gives no number the day is not determined, nor is that of any later tier.")[language],
            options: [.value(Options.sector(language))] + TermOptions.all(help),
            positionals: [Options.regimes(help)],
            examples: [
                Example(
                    "verzuim ladder --from 2018-01-29",
                    Text(nl: "Alle regelingen, vanaf die dag.", en: "All regimes, from that day.")[language]),
                Example(
                    "verzuim ladder \(help.pack)/\(help.regime) \(help.otherPack) --from 2018-01-29 --sector po",
                    Text(nl: "Twee regelingen naast elkaar, voor het PO.", en: "Two regimes, for primary schools.")[
                        language]),
                Example(
                    "verzuim ladder --from 2018-01-29 --output opschaling.ics",
                    Text(nl: "De uiterste dagen voor in een agenda.", en: "The latest days for an agenda.")[language]),
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        let start = try invocation.start()
        let regimes = try regimes(invocation)
        let ladders = TierLadders(
            of: regimes, from: start, sector: invocation.sector,
            readings: try invocation.pickedReadings(among: regimes), calendar: try invocation.schoolCalendar())
        return try invocation.outcome(withAgenda: LadderReport(ladders))
    }

    /// The regimes that the arguments name together with those of the packs that the option names; all without either.
    private func regimes(_ invocation: Invocation) throws(Failure) -> [Regime] {
        let positional = Options.regimes(invocation.help)
        let isNamed = !invocation.arguments.values(of: positional).isEmpty
        let isChosen = invocation.arguments.has(Options.only(invocation.help))
        var regimes = DistinctList<Regime>()
        if isNamed || !isChosen { try regimes.appendOnly(try invocation.regimes(positional)) }
        guard isChosen else { return regimes.elements }
        for entry in try invocation.chosenEntries() { try regimes.appendOnly(entry) }
        return regimes.elements
    }
}
