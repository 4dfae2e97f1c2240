package import ArgumentKit
import RegimeEngine
public import RulePackKit

/// The program: arguments and environment in, an outcome out.
public struct Verzuim: Sendable {
    private static let usualWidth = 100

    private let packs: [Pack]
    private let offer: Offer

    /// Creates the program with packs, in the order in which tables show them.
    public init(packs: [Pack]) {
        self.init(packs: packs, offering: .everything)
    }

    /// Creates a program that offers some of the commands.
    init(packs: [Pack], offering offer: Offer) {
        self.packs = packs
        self.offer = offer
    }

    /// Runs one command; colours are for a terminal alone, and only when the environment does not forbid them.
    public func run(
        _ arguments: [String], environment: [String: String] = [:], isTerminal: Bool = false
    ) -> Outcome {
        run(arguments, environment: environment, isTerminal: isTerminal, output: nil)
    }

    /// Runs one command; answers that come one after the other go to the output at once, and the rest is in the outcome.
    func run(
        _ arguments: [String], environment: [String: String], isTerminal: Bool, output: Descriptor?
    ) -> Outcome {
        let language = Verzuim.language(arguments, environment)
        let wording = language.wording
        let program = program(in: language)
        let width = Verzuim.width(environment)
        if let fault = Verzuim.fault(in: environment, arguments) {
            return Outcome(.usage, code: .unknownLanguage, message: fault)
        }
        do {
            switch try program.parse(arguments) {
            case .help(let command):
                return Outcome(
                    content: HelpRenderer(program, wording: wording, width: min(width, 100)).help(for: command))
            case .version:
                return Outcome(content: "\(program.name) \(program.version)\n")
            case .run(let command, let values):
                let isColourful = isTerminal && Verzuim.allowsColour(environment)
                return run(
                    command, of: program,
                    Setting(
                        arguments: values, language: language, environment: environment, width: width,
                        isColourful: isColourful, output: output))
            }
        } catch {
            return Outcome(
                .usage, code: FailureCode(error.problem), message: wording.message(for: error, program: program.name))
        }
    }

    /// The command line as declared, with its help in a language.
    package func program(in language: Language) -> Program {
        program(in: HelpContext(language, packs: packs, offer: offer))
    }

    private func program(in help: HelpContext) -> Program {
        let language = help.language
        return Program(
            offer.name, version: offer.version, summary: offer.summary[language],
            discussion: Text(
                nl: "De teksten zijn geen wet en deze uitvoer is geen juridisch advies.",
                en: "The texts are not the law and this output is not legal advice.")[language],
            commands: offer.commands.map { $0.wholeDeclaration(in: help) },
            sharedOptions: [.value(Options.lang(language))],
            environment: Surroundings.environment(language), exitStatuses: Surroundings.exitStatuses(language))
    }

    /// What a command runs with, besides the packs.
    private struct Setting {
        let arguments: Arguments
        let language: Language
        let environment: [String: String]
        let width: Int
        let isColourful: Bool
        let output: Descriptor?
    }

    private func run(_ command: Command, of program: Program, _ setting: Setting) -> Outcome {
        do throws(Failure) {
            // A program declares its commands in the order of this list.
            guard let index = program.commands.firstIndex(of: command) else {
                throw Failure(
                    .internalFault, .internalFault, nl: "De opdracht \(command.name) doet niets.",
                    en: "The command \(command.name) does nothing.")
            }
            let command = offer.commands[index]
            let catalogue = try catalogue(for: command.packUse, setting)
            let help = HelpContext(setting.language, packs: catalogue.packs, offer: offer)
            // Packs of folders are offered to complete like any other.
            let isWider = catalogue.packs.count > packs.count
            return try command.run(
                Invocation(
                    arguments: setting.arguments, program: isWider ? self.program(in: help) : program, help: help,
                    width: setting.width, isColourful: setting.isColourful, output: setting.output, catalogue: catalogue
                ))
        } catch {
            return Outcome(error, in: program, setting.language)
        }
    }

    /// The packs of the program, and those of folders where the command does something with packs.
    private func catalogue(for use: PackUse, _ setting: Setting) throws(Failure) -> Catalogue {
        let folders =
            use == .none
            ? PackFolders() : PackFolders(setting.arguments, setting.language, environment: setting.environment)
        return try folders.catalogue(behind: packs, hashing: use == .lists)
    }

    /// That standard output did not take what there was to say.
    func unwritten(why: SystemError, _ arguments: [String], _ environment: [String: String]) -> Outcome {
        let language = Verzuim.language(arguments, environment)
        return Outcome(Failure(.output(why: why)), in: program(in: language), language)
    }

    private static func language(_ arguments: [String], _ environment: [String: String]) -> Language {
        asked(in: arguments) ?? environment["VERZUIM_LANG"].flatMap(Language.init(rawValue:)) ?? .nl
    }

    /// The language that an option asks for.
    private static func asked(in arguments: [String]) -> Language? {
        Options.lang(.nl).peek(in: arguments).flatMap(Language.init(rawValue:))
    }

    /// What is wrong with the environment, in both languages since it does not settle on one. What is empty counts as not
    /// set, and what an option overrules does no harm.
    private static func fault(in environment: [String: String], _ arguments: [String]) -> String? {
        let asked = environment["VERZUIM_LANG", default: ""]
        guard !asked.isEmpty, Language(rawValue: asked) == nil, self.asked(in: arguments) == nil else { return nil }
        let codes = Options.languageCodes
        return "VERZUIM_LANG=\(Wording.dutch.quoted(asked)): kies \(Wording.dutch.alternatives(codes)). "
            + "Choose \(Wording.english.alternatives(codes))."
    }

    /// Whether nothing in the environment asks for plain text, as https://no-color.org has it.
    private static func allowsColour(_ environment: [String: String]) -> Bool {
        environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    private static func width(_ environment: [String: String]) -> Int {
        environment["COLUMNS"].flatMap(Int.init).map { min(max($0, 40), 400) } ?? usualWidth
    }
}
