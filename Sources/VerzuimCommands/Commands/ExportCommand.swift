import ArgumentKit
import RegimeEngine
import RulePackKit

/// `verzuim export`: a pack as a file, for programs and for packs that are kept outside Swift.
struct ExportCommand: VerzuimCommand {
    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "export",
            summary: Text(
                nl: "Schrijft een regelpakket als pakketbestand (JSON).",
                en: "Writes a rule pack as a pack file (JSON)."
            )[language],
            discussion: Text(
                nl: "Elke opdracht die een regelpakket vraagt, neemt ook zo'n bestand.",
                en: "Every command that takes a rule pack takes such a file too.")[language],
            options: [.value(Options.output(language))],
            positionals: [Options.pack(help)],
            examples: [
                Example(
                    "\(help.program) export\(help.packArgument)",
                    Text(nl: "\(help.packName), naar standaarduitvoer.", en: "\(help.packName), to standard output.")[
                        language])
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        // The parser has seen to it that there is one, unless the program is about one.
        let id = invocation.arguments.value(of: Options.pack(invocation.help)) ?? invocation.help.subject ?? ""
        // A file that is not finished is written as it is.
        return try invocation.outcome(content: try text(of: try invocation.pack(id, isFinished: false)))
    }

    private func text(of pack: Pack) throws(Failure) -> String {
        do {
            return try PackFile.text(of: pack)
        } catch {
            throw Failure.json
        }
    }
}
