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
                    + "onderaan. \(compared(help).nl) Met --against staat achter elk antwoord of het de wet aanvult, "
                    + "herhaalt, ervan afwijkt of zwijgt.",
                en: "Behind an answer stands * when it was read so, and ?n when the text leaves it open; the readings "
                    + "stand at the end. \(compared(help).en) With --against every answer says whether it adds to the "
                    + "statute, repeats it, differs from it or is silent.")[language],
            options: Options.filtering(language) + choosing(help) + Options.reporting(language),
            positionals: [Options.regimes(help)],
            examples: help.subject == nil ? examples(help) : examplesBesideFiles(help))
    }

    /// What is compared when the arguments name little or nothing.
    private func compared(_ help: HelpContext) -> Text {
        help.subject == nil
            ? Text(
                nl: "Zonder argument worden alle gemeentelijke regelingen vergeleken; een wet komt erbij met "
                    + "--with-statute.",
                en: "All municipal regimes are compared without an argument; a statute joins them with --with-statute.")
            : Text(
                nl: "\(help.packName) staat altijd vooraan, ook zonder te worden genoemd.",
                en: "\(help.packName) always stands first, also without being named.")
    }

    private func choosing(_ help: HelpContext) -> [CommandOption] {
        let language = help.language
        // A program about one pack holds no statute to set beside it; it can be given one in a file.
        let withStatute: [CommandOption] = help.subject == nil ? [.flag(Options.withStatute(language))] : []
        return [.flag(onlyDifferences(language))] + withStatute + [
            .value(against(help)), .flag(Options.full(language)),
        ]
    }

    private func examplesBesideFiles(_ help: HelpContext) -> [Example] {
        let (language, line) = (help.language, "\(help.program) compare")
        let file = "ander.pack.json"
        return [
            Example(
                "\(line) \(file)",
                Text(nl: "Naast een ander regelpakket, alle vragen.", en: "Beside another rule pack, all questions.")[
                    language]),
            Example(
                "\(line) \(file) --only-differences --kind deadline,threshold",
                Text(
                    nl: "Waarin hun termijnen en drempels verschillen.",
                    en: "Where their deadlines and thresholds differ.")[language]),
        ]
    }

    private func examples(_ help: HelpContext) -> [Example] {
        let language = help.language
        return [
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
        ]
            + help.statuteIDs.prefix(1).map { statute in
                Example(
                    "verzuim compare \(help.pack) --against \(statute) --only-differences",
                    Text(
                        nl: "Waarin \(help.packName) de wet aanvult, ervan afwijkt of zwijgt.",
                        en: "Where \(help.packName) adds to the statute, differs from it or is silent.")[language])
            }
    }

    func run(_ invocation: Invocation) throws(Failure) -> Outcome {
        let language = invocation.language
        let isFull = invocation.arguments.has(Options.full(language))
        let statute = try statute(of: invocation)
        let regimes = try regimes(of: invocation, beside: statute)
        var comparison = Comparison(
            of: regimes, filter: try invocation.filter(of: regimes), isFull: isFull,
            knowing: invocation.catalogue.regimes.flatMap(\.topics))
        if let statute = statute?.pack.regimes.first { comparison = comparison.against(statute) }
        if invocation.arguments.has(onlyDifferences(language)) { comparison = comparison.onlyDifferences }
        return try invocation.outcome(ComparisonReport(comparison, isFull: isFull))
    }

    /// The regimes that are asked for, and behind them the statutes that are to stand beside them.
    private func regimes(of invocation: Invocation, beside statute: CataloguedPack?) throws(Failure) -> [Regime] {
        var regimes = try invocation.regimes(Options.regimes(invocation.help))
        try regimes.appendOnly(try invocation.statutes())
        if let statute { try regimes.appendOnly(statute) }
        return regimes.elements
    }

    /// The pack with just the statute that the regimes are to be held beside, if there is one.
    private func statute(of invocation: Invocation) throws(Failure) -> CataloguedPack? {
        guard let name = invocation.arguments.value(of: against(invocation.help)) else { return nil }
        let entry = try invocation.selected(name)
        let regimes = entry.pack.regimes
        if regimes.count == 1, entry.pack.authority == .national { return entry }
        let ids = invocation.help.statuteIDs
        let known = ids.isEmpty ? "" : Wording.dutch.alternatives(ids)
        let example =
            ids.isEmpty ? Text(same: "") : Text(nl: ", zoals \(known)", en: ", such as \(known)")
        let isStatute = regimes.allSatisfy { $0.authority == .national }
        throw isStatute
            ? Failure(
                .usage, .notAStatute,
                nl: "\(Wording.dutch.quoted(name)) heeft meer dan één regeling; noem er een bij --against.",
                en: "\(Wording.english.quoted(name)) has more than one regime; name one of them with --against.")
            : Failure(
                .usage, .notAStatute,
                nl: "\(Wording.dutch.quoted(name)) is geen landelijke wet; --against vraagt er een\(example.nl).",
                en: "\(Wording.english.quoted(name)) is no national statute; --against takes one\(example.en).")
    }

    private func against(_ help: HelpContext) -> ValueOption {
        ValueOption(
            "against", placeholder: Text(nl: "WET", en: "STATUTE")[help.language],
            completion: .words(help.statuteIDs, or: .files(extensions: ["json"])),
            help: Text(
                nl: "Zegt van elk antwoord hoe het staat tot deze wet: een regelpakket of pakketbestand.",
                en: "Says of every answer how it stands to this statute: a rule pack or a pack file.")[help.language])
    }

    private func onlyDifferences(_ language: Language) -> Flag {
        Flag(
            "only-differences",
            help: Text(
                nl: "Alleen vragen waarop de teksten niet hetzelfde antwoorden.",
                en: "Only questions to which the texts do not answer the same.")[language])
    }
}
