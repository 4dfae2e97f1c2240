import ArgumentKit
import RulePackKit

/// `verzuim manual`: all help as one page for `man`.
struct ManualCommand: VerzuimCommand {
    let packUse = PackUse.none

    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "manual",
            summary: Text(
                nl: "Schrijft alle uitleg als handleiding voor man.", en: "Writes all help as a page for man.")[
                    language],
            discussion: Text(
                nl: "Lees het bestand met man ./verzuim.1, of zet het in een map share/man/man1.",
                en: "Read the file with man ./verzuim.1, or put it in a folder share/man/man1.")[language],
            options: [.value(Options.output(language))],
            examples: [
                Example(
                    "verzuim manual > verzuim.1",
                    Text(nl: "De handleiding als bestand.", en: "The page as a file.")[language])
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        try invocation.outcome(content: ManualRenderer(invocation.program, wording: invocation.language.wording).page)
    }
}
