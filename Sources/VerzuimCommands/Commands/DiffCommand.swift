import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

/// `verzuim diff`: what one regime has that another lacks, lacks that it has, and says otherwise.
struct DiffCommand: VerzuimCommand {
    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "diff",
            summary: Text(
                nl: "Laat zien waarin twee regelingen verschillen, veld voor veld.",
                en: "Shows where two regimes differ, field by field.")[language],
            discussion: Text(
                nl:
                    "Twee versies van één regelpakket, zoals een pakketbestand en het pakket zelf, worden regeling voor "
                    + "regeling vergeleken. Anders gaat elke regeling van de eerste naast elke regeling van de tweede.",
                en: "Two versions of one rule pack, such as a pack file and the pack itself, are compared regime by "
                    + "regime. Otherwise each regime of the first goes beside each regime of the second.")[language],
            options: Options.filtering(language)
                + [.flag(Options.full(language)), .flag(exitCode(language))] + Options.reporting(language),
            positionals: [first(help), second(help)],
            examples: [
                Example(
                    "verzuim diff \(help.pack)/\(help.regime) \(help.otherPack)",
                    Text(nl: "Alle verschillen tussen twee regelingen.", en: "All differences between two regimes.")[
                        language]),
                Example(
                    "verzuim diff \(help.pack)/\(help.regime) \(help.otherPack) --kind deadline,meeting --full",
                    Text(
                        nl: "Die in termijnen en overleggen, met de vindplaatsen.",
                        en: "Those in deadlines and meetings, with their places.")[language]),
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        let language = invocation.language
        let isFull = invocation.arguments.has(Options.full(language))
        let a = try invocation.regimes(invocation.arguments.value(of: first(invocation.help)) ?? "")
        let b = try invocation.regimes(invocation.arguments.value(of: second(invocation.help)) ?? "")
        let difference = SelectionDifference(a, b, filter: try invocation.filter(of: a + b), isFull: isFull)
        let isFound = invocation.arguments.has(exitCode(language)) && !difference.isEmpty
        return try invocation.outcome(
            DifferenceReport(difference, isFull: isFull), exitCode: isFound ? .found : .done)
    }

    private func first(_ help: HelpContext) -> Positional {
        Options.regimes(help, name: Text(nl: "EERSTE", en: "FIRST"), arity: .one)
    }

    private func second(_ help: HelpContext) -> Positional {
        Options.regimes(help, name: Text(nl: "TWEEDE", en: "SECOND"), arity: .one)
    }

    private func exitCode(_ language: Language) -> Flag {
        Flag(
            "exit-code",
            help: Text(nl: "Eindigt met 1 als er verschillen zijn.", en: "Ends with 1 if there are differences.")[
                language])
    }
}
