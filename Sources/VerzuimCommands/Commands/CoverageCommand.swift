import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

/// `verzuim coverage`: is every line of the sources accounted for?
struct CoverageCommand: VerzuimCommand {
    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "coverage",
            summary: Text(
                nl: "Laat zien welke regels van de bron nergens zijn verwerkt.",
                en: "Shows which lines of the source nothing accounts for.")[language],
            discussion: Text(
                nl: "Eindigt met 1 als er een regel over is.", en: "Ends with 1 if a line is left.")[language],
            options: [.value(Options.sources(language))] + Options.reporting(language),
            positionals: [Options.packs(help)],
            examples: [
                Example(
                    "\(help.program) coverage\(help.packArgument) --sources ../shared/sources",
                    Text(
                        nl: "\(help.packName), regel voor regel.", en: "\(help.packName), line by line."
                    )[
                        language])
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        let packs = try invocation.packs(Options.packs(invocation.help))
        guard let sources = try invocation.sources() else {
            throw Failure(
                .usage, .missingSources, nl: "Geef met --sources de map met bronteksten.",
                en: "Give the folder with the source texts with --sources.")
        }
        var coverages: [Coverage] = []
        for regime in packs.flatMap(\.regimes) {
            for document in regime.documents {
                guard let text = sources.text(sha256: document.sha256) else {
                    throw Failure(unknown: document)
                }
                coverages.append(Coverage(of: regime, document: document, text: text))
            }
        }
        let exitCode: ExitCode = coverages.allSatisfy(\.isComplete) ? .done : .found
        return try invocation.outcome(CoverageReport(coverages), exitCode: exitCode)
    }
}

extension Failure {
    /// Words for a document whose text is not there; the SHA-256 is one only if it is as long as one.
    fileprivate init(unknown document: SourceDocument) {
        let (dutch, english) = (Wording.dutch, Wording.english)
        let sha256 = document.sha256
        self.init(
            .noInput, .unknownSource,
            nl: "Geen bestand in de map heeft de SHA-256 van \(dutch.quoted(document.title)): \(sha256.prefix(64)).",
            en: "No file in the folder has the SHA-256 of \(english.quoted(document.title)): \(sha256.prefix(64)).")
    }
}

extension Invocation {
    /// The source texts, when the arguments name a folder with them.
    func sources() throws(Failure) -> SourceLibrary? {
        guard let folder = arguments.value(of: Options.sources(language)) else { return nil }
        do {
            return try SourceLibrary(folder: folder)
        } catch {
            throw Failure(error)
        }
    }
}
