import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

/// `verzuim compare`: the same questions put to several regimes.
struct CompareCommand: VerzuimCommand {
    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "compare",
            summary: Text(
                nl: "Zet regelingen naast elkaar: per vraag wat elke tekst antwoordt.",
                en: "Sets regimes side by side: what each text answers to a question.")[language],
            discussion: Text(
                nl:
                    "Achter een antwoord staat * als het zo gelezen is en ?n als de tekst het openlaat; de lezingen staan "
                    + "onderaan. Zonder argument worden alle regelingen vergeleken.",
                en: "Behind an answer stands * when it was read so, and ?n when the text leaves it open; the readings "
                    + "stand at the end. All regimes are compared without an argument.")[language],
            options: Options.filtering(language)
                + [.flag(onlyDifferences(language)), .flag(Options.full(language))] + Options.reporting(language),
            positionals: [Options.regimes(help)],
            examples: [
                Example(
                    "verzuim compare",
                    Text(nl: "Alle regelingen, alle vragen.", en: "All regimes, all questions.")[language]),
                Example(
                    "verzuim compare \(help.pack)/\(help.regime) \(help.otherPack) --kind deadline",
                    Text(nl: "De termijnen van twee regelingen.", en: "The deadlines of two regimes.")[language]),
                Example(
                    "verzuim compare --topic mandate --full",
                    Text(
                        nl: "Wie kan een patstelling doorbreken, met de woorden uit de bron.",
                        en: "Who can break a deadlock, with the words of the source.")[language]),
                Example(
                    "verzuim compare --sector vo --on 2022-01-15 --only-differences",
                    Text(
                        nl: "Waarin de teksten verschillen voor het VO op die dag.",
                        en: "Where the texts differ for secondary schools on that day.")[language]),
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        let language = invocation.language
        let isFull = invocation.arguments.has(Options.full(language))
        let regimes = try invocation.regimes(Options.regimes(invocation.help))
        var comparison = Comparison(of: regimes, filter: try invocation.filter(of: regimes), isFull: isFull)
        if invocation.arguments.has(onlyDifferences(language)) { comparison = comparison.onlyDifferences }
        return try invocation.outcome(ComparisonReport(comparison, isFull: isFull))
    }

    private func onlyDifferences(_ language: Language) -> Flag {
        Flag(
            "only-differences",
            help: Text(
                nl: "Alleen vragen waarop de teksten niet hetzelfde antwoorden.",
                en: "Only questions to which the texts do not answer the same.")[language])
    }
}
