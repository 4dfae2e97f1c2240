import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

/// `verzuim explain`: everything about one provision, question, open point or word, or about a check.
struct ExplainCommand: VerzuimCommand {
    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        let (id, topic) = (help.provision, help.topic)
        return Command(
            "explain",
            summary: Text(
                nl: "Legt één bepaling, vraag, onduidelijkheid of naam uit, en wat elders geldt.",
                en: "Explains one provision, question, ambiguity or name, and what holds elsewhere.")[language],
            options: [.value(Options.only(help))] + Options.reporting(language),
            positionals: [subject(help)],
            examples: [
                Example(
                    "\(help.program) explain \(id)",
                    Text(nl: "Eén bepaling, met wat eraan vasthangt.", en: "One provision, with what hangs on it.")[
                        language]),
                Example(
                    "\(help.program) explain \(topic)",
                    Text(nl: "Eén vraag, met alle antwoorden.", en: "One question, with all answers.")[language]),
                Example(
                    "\(help.program) explain leerplichtambtenaar",
                    Text(
                        nl: "Wie dat is, en hoe hij elders heet.", en: "Who that is, and what he is called elsewhere.")[
                            language]),
                Example(
                    "\(help.program) explain VK011",
                    Text(
                        nl: "Wat die controle zoekt en hoe u het herstelt; VK noemt ze alle.",
                        en: "What that check looks for and how to mend it; VK lists them all.")[language]),
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        let asked = invocation.arguments.values(of: subject(invocation.help)).joined(separator: " ")
        if let checks = try CheckSelection(asked) {
            return try invocation.outcome(ChecksReport(checks.checks, isFull: checks.isOne))
        }
        let chosen = try invocation.chosenPacks().flatMap(\.regimes)
        let isOpen = invocation.arguments.values(of: Options.only(invocation.help)).isEmpty
        let explanation = try explanation(of: asked, among: chosen, or: isOpen ? invocation.catalogue.regimes : chosen)
        return try invocation.outcome(ExplanationReport(explanation))
    }

    /// What some regimes know by a name, or else what all of them do: only a statute may have something of that name.
    private func explanation(
        of asked: String, among regimes: [Regime], or all: [Regime]
    ) throws(Failure) -> Explanation {
        do {
            return try Explanation(of: asked, among: regimes)
        } catch {
            guard all.count > regimes.count else { throw Failure(error) }
            return try explanation(of: asked, among: all, or: all)
        }
    }

    private func subject(_ help: HelpContext) -> Positional {
        Positional(
            Text(nl: "NAAM", en: "NAME")[help.language], arity: .oneOrMore,
            completion: .words(Topic.shared.map(\.id) + PackChecker.summaries.map(\.code)),
            help: Text(
                nl:
                    "Een id van een bepaling, onderwerp of onduidelijkheid, een naam of afkorting uit de tekst, of een code "
                    + "van check.",
                en:
                    "An id of a provision, topic or ambiguity, a name or abbreviation from the text, or a code of check."
            )[
                help.language])
    }
}
