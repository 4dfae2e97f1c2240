package import ArgumentKit
import BuiltInPacks
import RegimeEngine
public import RulePackKit

/// The program: arguments and environment in, an outcome out.
public struct Verzuim: Sendable {
    private static let commands: [any VerzuimCommand] = [
        PacksCommand(), ShowCommand(), CompareCommand(), CheckCommand(), CoverageCommand(), ExportCommand(),
        SchemaCommand(),
    ]
    private static let usualWidth = 100

    private let packs: [Pack]

    /// Creates the program with the packs that ship.
    public init() {
        self.init(packs: BuiltInPacks.all.map { $0.pack })
    }

    /// Creates the program with packs of choice.
    public init(packs: [Pack]) {
        self.packs = packs
    }

    /// Runs one command.
    public func run(_ arguments: [String], environment: [String: String] = [:]) -> Outcome {
        let language = Verzuim.language(arguments, environment)
        let wording: Wording = language == .nl ? .dutch : .english
        let program = program(in: language)
        let width = Verzuim.width(environment)
        if let fault = Verzuim.fault(in: environment) { return Outcome(.usage, notice: fault + "\n") }
        do {
            switch try program.parse(arguments) {
            case .help(let command):
                return Outcome(
                    content: HelpRenderer(program, wording: wording, width: min(width, 100)).help(for: command))
            case .version:
                return Outcome(content: "verzuim 0.1.0\n")
            case .run(let command, let values):
                return run(command, values, language, width)
            }
        } catch {
            return Outcome(.usage, notice: wording.message(for: error, program: program.name) + "\n")
        }
    }

    /// The command line as declared, with its help in a language.
    package func program(in language: Language) -> Program {
        let help = HelpContext(language, packs: packs)
        return Program(
            "verzuim",
            summary: Text(
                nl: "Vergelijkt gemeentelijke protocollen voor schoolverzuim.",
                en: "Compares Dutch municipal protocols for school absence.")[language],
            discussion: Text(
                nl: "De teksten zijn geen wet en deze uitvoer is geen juridisch advies.",
                en: "The texts are not the law and this output is not legal advice.")[language],
            commands: Verzuim.commands.map { $0.declaration(in: help) }, sharedOptions: [.value(Options.lang(language))]
        )
    }

    private func run(_ command: Command, _ values: Arguments, _ language: Language, _ width: Int) -> Outcome {
        let help = HelpContext(language, packs: packs)
        do throws(Failure) {
            guard let action = Verzuim.commands.first(where: { $0.declaration(in: help).name == command.name })
            else {
                throw Failure(
                    .internalFault, nl: "De opdracht \(command.name) doet niets.",
                    en: "The command \(command.name) does nothing.")
            }
            let catalogue = try catalogue()
            return try action.run(
                Invocation(arguments: values, help: help, width: width, catalogue: catalogue))
        } catch {
            return Outcome(error.exitCode, notice: "verzuim: \(error.message[language])\n")
        }
    }

    private func catalogue() throws(Failure) -> Catalogue {
        do {
            return try Catalogue(packs)
        } catch {
            throw Failure(error)
        }
    }

    private static func language(_ arguments: [String], _ environment: [String: String]) -> Language {
        let asked = Options.lang(.nl).peek(in: arguments) ?? environment["VERZUIM_LANG"]
        return asked.flatMap(Language.init(rawValue:)) ?? .nl
    }

    /// What is wrong with the environment, in both languages since it does not settle on one.
    private static func fault(in environment: [String: String]) -> String? {
        guard let asked = environment["VERZUIM_LANG"], Language(rawValue: asked) == nil else { return nil }
        let codes = Options.languageCodes
        return "VERZUIM_LANG=\(Wording.dutch.quoted(asked)): kies \(Wording.dutch.alternatives(codes)). "
            + "Choose \(Wording.english.alternatives(codes))."
    }

    private static func width(_ environment: [String: String]) -> Int {
        environment["COLUMNS"].flatMap(Int.init).map { min(max($0, 40), 400) } ?? usualWidth
    }
}
