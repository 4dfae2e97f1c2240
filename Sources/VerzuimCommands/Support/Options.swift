import ArgumentKit
import RulePackKit

/// The options and arguments that several commands take, with their help in a language.
enum Options {
    static let languageCodes = Language.allCases.map(\.rawValue)

    static func lang(_ language: Language) -> ValueOption {
        ValueOption(
            "lang", placeholder: Text(nl: "TAAL", en: "LANGUAGE")[language], allowed: languageCodes, default: "nl",
            help: Text(
                nl: "Taal van de uitvoer; anders die van VERZUIM_LANG.",
                en: "Language of the output; otherwise that of VERZUIM_LANG.")[language])
    }

    /// How a report can be written.
    enum Format: String, CaseIterable {
        case text
        case markdown
        case csv
        case json

        /// The format that the ending of a file's name asks for, if it is one of ours.
        init?(ending: String) {
            switch ending.lowercased() {
            case "txt": self = .text
            case "md", "markdown": self = .markdown
            case "csv": self = .csv
            case "json": self = .json
            default: return nil
            }
        }

        /// What stands behind the last dot in the name of a file, if there is one within it.
        static func ending(of path: String) -> String? {
            let name = path.split(separator: "/").last ?? ""
            guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
            return String(name[name.index(after: dot)...])
        }
    }

    /// A form that some reports have besides those of every report.
    enum SpecialFormat: String {
        /// For an agenda, where a report has days to put in one.
        case agenda = "ics"
        /// For a build server.
        case junit
        /// For a workflow of GitHub.
        case github

        var words: Text {
            switch self {
            case .agenda: Text(nl: "iCalendar (ics) voor een agenda", en: "iCalendar (ics) for an agenda")
            case .junit: Text(nl: "JUnit voor een bouwserver", en: "JUnit for a build server")
            case .github: Text(nl: "github voor GitHub Actions", en: "github for GitHub Actions")
            }
        }

        /// The ending of a file's name that asks for it, if one does.
        var ending: String? {
            switch self {
            case .agenda: "ics"
            case .junit: "xml"
            case .github: nil
            }
        }
    }

    static func format(_ language: Language, adding special: [SpecialFormat] = []) -> ValueOption {
        let more = Text(
            nl: special.map { ", \($0.words.nl)" }.joined(), en: special.map { ", \($0.words.en)" }.joined())
        return ValueOption(
            "format", short: "f", placeholder: Text(nl: "VORM", en: "FORMAT")[language],
            allowed: Format.allCases.map(\.rawValue) + special.map(\.rawValue),
            help: Text(
                nl:
                    "Tekst of Markdown voor mensen, CSV voor een rekenblad, JSON voor een programma\(more.nl); anders "
                    + "wat bij de naam van --output hoort, of tekst.",
                en:
                    "Text or Markdown for people, CSV for a spreadsheet, JSON for programs\(more.en); otherwise what "
                    + "goes with the name of --output, or text.")[language])
    }

    /// The options that choose provisions.
    static func filtering(_ language: Language) -> [CommandOption] {
        [.value(kind(language)), .value(topic(language)), .value(sector(language)), .value(on(language))]
    }

    /// The options of every command that reports something.
    static func reporting(_ language: Language, adding special: [SpecialFormat] = []) -> [CommandOption] {
        [.value(format(language, adding: special)), .value(output(language))]
    }

    /// The day from which terms are counted.
    static func from(_ language: Language) -> ValueOption {
        ValueOption(
            "from", placeholder: Text(nl: "DATUM", en: "DATE")[language],
            help: Text(
                nl: "De dag waarop het begint (jjjj-mm-dd). Verplicht.",
                en: "The day on which it starts (yyyy-mm-dd). Required.")[
                    language])
    }

    static func sources(_ language: Language) -> ValueOption {
        ValueOption(
            "sources", placeholder: Text(nl: "MAP", en: "FOLDER")[language], completion: .folders,
            help: Text(
                nl: "Map met de bronteksten; zij worden herkend aan hun SHA-256.",
                en: "Folder with the source texts; they are known by their SHA-256.")[language])
    }

    static func packFolders(_ language: Language) -> ValueOption {
        ValueOption(
            "packs", placeholder: Text(nl: "MAP", en: "FOLDER")[language], completion: .folders, repeats: true,
            help: Text(
                nl: "Neemt ook de pakketbestanden (*.pack.json) in deze map mee, naast die van VERZUIM_PACKS.",
                en: "Takes the pack files (*.pack.json) in this folder too, beside those of VERZUIM_PACKS.")[language])
    }

    static func kind(_ language: Language) -> ValueOption {
        ValueOption(
            "kind", short: "k", placeholder: Text(nl: "SOORT", en: "KIND")[language],
            allowed: Kind.allCases.map(\.rawValue), synonyms: kindNames, repeats: true, listSeparator: ",",
            help: Text(nl: "Alleen deze soorten bepalingen.", en: "Only these kinds of provisions.")[language])
    }

    /// What kinds are called on the screen, in either language and number, beside their ids in any case.
    private static let kindNames: [String: String] = {
        var names: [String: String] = [:]
        for kind in Kind.allCases {
            for name in [kind.rawValue, kind.name.nl, kind.plural.nl, kind.name.en, kind.plural.en] {
                names[name.lowercased()] = kind.rawValue
            }
        }
        return names
    }()

    static func topic(_ language: Language) -> ValueOption {
        ValueOption(
            "topic", short: "t", placeholder: Text(nl: "ONDERWERP", en: "TOPIC")[language],
            completion: .words(Topic.shared.map(\.id)), repeats: true, listSeparator: ",",
            help: Text(
                nl: "Alleen deze onderwerpen, zoals report-response-time.",
                en: "Only these topics, such as report-response-time.")[language])
    }

    static func sector(_ language: Language) -> ValueOption {
        ValueOption(
            "sector", short: "s", placeholder: "SECTOR", allowed: Sector.allCases.map { $0.rawValue.lowercased() },
            synonyms: Dictionary(
                uniqueKeysWithValues: Sector.allCases.map { ($0.rawValue.lowercased(), $0.rawValue.lowercased()) }),
            help: Text(nl: "Alleen wat voor deze sector geldt.", en: "Only what holds for this sector.")[language])
    }

    static func on(
        _ language: Language,
        help: Text = Text(
            nl: "Alleen wat op deze dag geldt (jjjj-mm-dd).", en: "Only what is in force on this day (yyyy-mm-dd).")
    ) -> ValueOption {
        ValueOption("on", placeholder: Text(nl: "DATUM", en: "DATE")[language], help: help[language])
    }

    static func packs(_ help: HelpContext) -> Positional {
        Positional(
            Text(nl: "PAKKET", en: "PACK")[help.language], arity: .zeroOrMore, completion: packsOrFiles(help),
            help: (help.subject == nil
                ? Text(
                    nl: "Een regelpakket, zoals \(help.pack), of een pakketbestand (.json); zonder argument alle.",
                    en: "A rule pack, such as \(help.pack), or a pack file (.json); all of them without an argument.")
                : subjectOrFile(help))[help.language])
    }

    /// The word for all packs of municipalities, such as beside a pack file.
    static let allPacks = "all"

    static func only(_ help: HelpContext) -> ValueOption {
        ValueOption(
            "pack", short: "p", placeholder: Text(nl: "PAKKET", en: "PACK")[help.language],
            completion: packsOrFiles(help), repeats: true, listSeparator: ",",
            help: Text(
                nl:
                    "Alleen deze regelpakketten: een id, zoals \(help.pack), een pakketbestand (.json), of ‘\(allPacks)’ voor "
                    + "alle gemeentelijke.",
                en: "Only these rule packs: an id, such as \(help.pack), a pack file (.json), or ‘\(allPacks)’ for all "
                    + "municipal ones.")[help.language])
    }

    static func full(
        _ language: Language,
        help: Text = Text(
            nl: "Elke bepaling voluit, met vindplaats, aangehaalde woorden en lezing.",
            en: "Every provision whole, with its place, the quoted words and how it was read.")
    ) -> Flag {
        Flag("full", help: help[language])
    }

    static func withStatute(_ language: Language) -> Flag {
        Flag(
            "with-statute",
            help: Text(
                nl: "Zet de landelijke wet naast de regelingen.", en: "Sets the national statute beside the regimes.")[
                    language])
    }

    static func pack(_ help: HelpContext) -> Positional {
        Positional(
            Text(nl: "PAKKET", en: "PACK")[help.language], arity: help.subject == nil ? .one : .optional,
            completion: packsOrFiles(help),
            help: (help.subject == nil ? anyPack(help) : subjectOrFile(help))[help.language])
    }

    private static func anyPack(_ help: HelpContext) -> Text {
        Text(
            nl: "Een regelpakket, zoals \(help.pack), of een pakketbestand (.json).",
            en: "A rule pack, such as \(help.pack), or a pack file (.json).")
    }

    /// What a program about one pack takes where others take any.
    private static func subjectOrFile(_ help: HelpContext) -> Text {
        Text(
            nl: "Een pakketbestand (.json); zonder argument \(help.packName).",
            en: "A pack file (.json); \(help.packName) without an argument.")
    }

    private static func packsOrFiles(_ help: HelpContext) -> Completion {
        .words(help.packIDs, or: .files(extensions: ["json"]))
    }

    static func output(_ language: Language) -> ValueOption {
        ValueOption(
            "output", short: "o", placeholder: Text(nl: "BESTAND", en: "FILE")[language], completion: .files(),
            help: Text(
                nl: "Schrijft naar dit bestand, heel of helemaal niet; anders naar standaarduitvoer.",
                en: "Writes to this file, whole or not at all; otherwise to standard output.")[language])
    }

    static func regimes(
        _ help: HelpContext, name: Text = Text(nl: "REGELING", en: "REGIME"), arity: Positional.Arity = .zeroOrMore
    ) -> Positional {
        let (pack, regime) = (help.pack, "\(help.pack)/\(help.regime)")
        return Positional(
            name[help.language], arity: arity,
            completion: .words(help.packIDs + help.regimeIDs, or: .files(extensions: ["json"])),
            help: (help.subject == nil
                ? Text(
                    nl: "Een regelpakket (\(pack)), één regeling ervan (\(regime)) of een pakketbestand (.json).",
                    en: "A rule pack (\(pack)), one of its regimes (\(regime)) or a pack file (.json).")
                : Text(
                    nl: "Een pakketbestand (.json), of één regeling daarvan: bestand.json/naam.",
                    en: "A pack file (.json), or one of its regimes: file.json/name."))[help.language])
    }
}
