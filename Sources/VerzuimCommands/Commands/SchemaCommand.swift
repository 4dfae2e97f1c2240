import ArgumentKit
import RegimeReports
import RulePackKit

/// `verzuim schema`: what a kind of JSON document can hold, for programs that read or write it.
struct SchemaCommand: VerzuimCommand {
    let packUse = PackUse.none

    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "schema",
            summary: Text(
                nl: "Geeft het JSON Schema van een soort document.", en: "Gives the JSON Schema of a kind of document.")[
                    language],
            discussion: Text(
                nl:
                    "JSON Schema 2020-12. Het hoort bij de sleutel schema van het document: verzuimkompas/pack/1 is pack.",
                en: "JSON Schema 2020-12. The key schema of a document tells which: verzuimkompas/pack/1 is pack.")[
                    language],
            options: [.value(Options.output(language))],
            positionals: [document(language)],
            examples: [
                Example(
                    "verzuim schema pack", Text(nl: "Dat van een pakketbestand.", en: "That of a pack file.")[language]),
                Example(
                    "verzuim schema comparison",
                    Text(nl: "Dat van een vergelijking.", en: "That of a comparison.")[language]),
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        // The parser has seen to it that there is one, and that it is one of ours.
        let name = invocation.arguments.value(of: document(invocation.language)) ?? ""
        let schema = (JSONDocument(rawValue: name) ?? .pack).schema
        return try invocation.outcome(content: try invocation.json(schema))
    }

    private func document(_ language: Language) -> Positional {
        Positional(
            Text(nl: "WAT", en: "WHAT")[language], allowed: JSONDocument.allCases.map(\.rawValue),
            help: Text(nl: "De soort document.", en: "The kind of document.")[language])
    }
}
