import ArgumentKit

/// A program with every kind of declaration, for the tests of this target.
enum Sample {
    static let language = ValueOption(
        "lang", short: "l", placeholder: "TAAL", allowed: ["nl", "en"], default: "nl", help: "Taal van de uitvoer.")
    static let quiet = Flag("quiet", short: "q", help: "Zeg alleen het nodige.")
    static let full = Flag("full", short: "a", help: "Toon ook wat gelijk is.")
    static let format = ValueOption(
        "format", short: "f", placeholder: "VORM", allowed: ["text", "json"], default: "text",
        help: "Vorm van de uitvoer.")
    static let topics = ValueOption(
        "topic", short: "t", placeholder: "ONDERWERP", repeats: true, listSeparator: ",",
        help: "Vergelijk alleen deze onderwerpen.")
    static let output = ValueOption("output", short: "o", placeholder: "BESTAND", help: "Schrijf naar een bestand")
    static let labels = ValueOption("labels", placeholder: "WOORDEN", listSeparator: ",", help: "Kopjes van kolommen.")
    static let packs = Positional("PAKKET", arity: .oneOrMore, help: "Naam van een regelpakket.")
    static let shell = Positional("SCHIL", allowed: ["bash", "zsh"], help: "De schil.")
    static let place = Positional("PLAATS", arity: .optional, help: "Waar het heen gaat.")
    static let words = Positional("WOORD", arity: .zeroOrMore, help: "Wat gezocht wordt.")

    static let compare = Command(
        "compare", summary: "Zet regelpakketten naast elkaar.",
        discussion: """
            Alleen verschillen worden getoond, tenzij u om alles vraagt; wat een pakket niet regelt, telt als een verschil.

            De volgorde is die van de opdracht.
            """,
        options: [.flag(full), .value(format), .value(topics), .value(output), .value(labels)],
        positionals: [packs],
        examples: [
            Example("verzuim compare den-haag tilburg", "Zet Den Haag naast Tilburg."),
            Example("verzuim compare --format=json den-haag tilburg > verschil.json", "Hetzelfde, voor een programma."),
        ])
    static let list = Command(
        "packs", summary: "Noem alle regelpakketten.", examples: [Example("verzuim packs", "Noemt ze alle.")])
    static let completions = Command(
        "completions", summary: "Schrijf aanvullingen voor een schil.", positionals: [shell, place],
        examples: [Example("verzuim completions zsh", "Voor zsh.")])
    static let search = Command(
        "search", summary: "Zoek in alle regelpakketten.", positionals: [words],
        examples: [Example("verzuim search 'zestien uur'", "Zoekt de grens van zestien uur.")])

    static let program = Program(
        "verzuim", summary: "Vergelijk het verzuimbeleid van gemeenten.",
        commands: [list, compare, completions, search], sharedOptions: [.value(language), .flag(quiet)],
        examples: [Example("verzuim --lang en packs", "Noemt alle regelpakketten, in het Engels.")])

    static func error(_ arguments: String...) -> UsageError? { error(arguments) }

    static func error(_ arguments: [String]) -> UsageError? {
        do {
            _ = try program.parse(arguments)
            return nil
        } catch {
            return error
        }
    }

    static func run(_ arguments: String...) throws -> Arguments { try run(arguments) }

    static func run(_ arguments: [String]) throws -> Arguments {
        guard case .run(_, let result) = try program.parse(arguments) else { throw NotRun() }
        return result
    }

    /// The request was for help or the version.
    struct NotRun: Error {}
}
