import ArgumentKit
import RegimeEngine
import RegimeReports
import RulePackKit

/// `verzuim outline`: what an author finds in the text of a protocol.
struct OutlineCommand: VerzuimCommand {
    func declaration(in help: HelpContext) -> Command {
        let language = help.language
        return Command(
            "outline",
            summary: Text(
                nl: "Maakt van de tekst van een protocol een werklijst: koppen, en regels om na te lopen.",
                en: "Makes a work list of the text of a protocol: headings, and lines to go through.")[language],
            discussion: Text(
                nl:
                    "Op de lijst staat elke regel met een getal, een termijn of grens, een overleg of een rol, met wat haar "
                    + "daar bracht. Er wordt geen bepaling verzonnen. Met --pack vervalt wat dat regelpakket al aanhaalt of "
                    + "als geen bepaling heeft, en loopt de lijst af.",
                en:
                    "Every line with a number, a term or limit, a meeting or a role is on the list, with what put it there. "
                    + "No rule is made up. With --pack what that rule pack cites or lists as no rule drops out, and the "
                    + "list counts down.")[language],
            options: [.value(pack(help)), .flag(all(language)), .flag(swift(language))] + Options.reporting(language),
            positionals: [text(language)],
            examples: [
                Example(
                    "verzuim outline protocol.txt",
                    Text(nl: "De werklijst van een tekst.", en: "The work list of a text.")[language]),
                Example(
                    "verzuim outline protocol.txt --swift",
                    Text(
                        nl: "Dezelfde lijst als begin van een Swift-bestand.",
                        en: "The same list as the start of a Swift file.")[
                            language]),
            ])
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        let language = invocation.language
        // The parser has seen to it that there is one.
        let path = invocation.arguments.value(of: text(language)) ?? ""
        let outline = SourceOutline(of: try SourceText(protocol: path))
        let pack = try invocation.arguments.value(of: pack(invocation.help)).map { id throws(Failure) in
            try invocation.pack(id, isFinished: false)
        }
        if let pack { try requireDocument(outline.sha256, in: pack) }
        let report = OutlineReport(
            pack.map { outline.ticked(by: $0.regimes) } ?? outline, name: path, pack: pack?.name,
            showsDone: invocation.arguments.has(all(language)))
        guard invocation.arguments.has(swift(language)) else { return try invocation.outcome(report) }
        return try invocation.outcome(content: report.swift)
    }

    /// A text that the pack does not know would leave every line to be done, however far it is.
    private func requireDocument(_ sha256: String, in pack: Pack) throws(Failure) {
        guard !pack.regimes.flatMap(\.documents).contains(where: { $0.sha256 == sha256 }) else { return }
        throw Failure(
            .noInput, .unknownSource,
            nl: "\(Wording.dutch.quoted(pack.id)) heeft geen document met deze tekst, waarvan de SHA-256 \(sha256) is. "
                + "Is de tekst veranderd, neem die SHA-256 dan over in het document en loop de vindplaatsen na.",
            en: "\(Wording.english.quoted(pack.id)) has no document with this text, of which the SHA-256 is \(sha256). "
                + "If the text has changed, put that SHA-256 in the document and go through the citations.")
    }

    private func text(_ language: Language) -> Positional {
        Positional(
            Text(nl: "TEKST", en: "TEXT")[language], completion: .files("txt", "md"),
            help: Text(
                nl: "Het protocol als tekst (UTF-8).", en: "The protocol as text (UTF-8).")[language])
    }

    private func pack(_ help: HelpContext) -> ValueOption {
        ValueOption(
            "pack", short: "p", placeholder: Text(nl: "PAKKET", en: "PACK")[help.language],
            completion: .words(help.packIDs, or: .files(extensions: ["json"])),
            help: Text(
                nl: "Streept af wat dit regelpakket (id of pakketbestand) al verwerkt.",
                en: "Ticks off what this rule pack (id or pack file) accounts for already.")[help.language])
    }

    private func all(_ language: Language) -> Flag {
        Flag(
            "all",
            help: Text(nl: "Laat ook zien wat al is verwerkt.", en: "Shows what is accounted for as well.")[language])
    }

    private func swift(_ language: Language) -> Flag {
        Flag(
            "swift",
            help: Text(
                nl: "Geeft een begin in Swift: het document, de koppen en de lijst als commentaar.",
                en: "Gives a start in Swift: the document, the headings and the list as comments.")[language])
    }
}
