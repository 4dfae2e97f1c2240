import ArgumentKit
import RulePackKit
import Testing
import VerzuimCommands

struct HelpTests {
    private static let shipped = Verzuim()
    private static let dutch = shipped.program(in: .nl)
    private static let english = shipped.program(in: .en)

    @Test(arguments: [Language.nl, .en])
    func `the declarations have no flaw, with the packs that ship, with others, and with none`(language: Language) {
        #expect(Self.shipped.program(in: language).problems() == [])
        #expect(Example.program.program(in: language).problems() == [])
        #expect(Verzuim(packs: []).program(in: language).problems() == [])
    }

    @Test(arguments: english.commands.map(\.name))
    func `every command explains itself in both languages, before and after its name`(command: String) {
        let dutch = Self.shipped.run([command, "--help"])
        let english = Self.shipped.run(["help", command, "--lang", "en"])
        #expect(dutch.exitCode == .done && english.exitCode == .done)
        #expect(dutch.content.contains("verzuim \(command)") && english.content.contains("verzuim \(command)"))
        #expect(dutch.content.contains("VOORBEELDEN") && english.content.contains("EXAMPLES"))
        #expect(dutch.content != english.content)
    }

    @Test func `the help of the program lists every command with its summary`() {
        for (language, program) in [(Language.nl, Self.dutch), (.en, Self.english)] {
            let help = Self.shipped.run(["--help", "--lang", language.rawValue]).content
            let words = help.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for command in program.commands {
                #expect(words.contains("\(command.name) \(command.summary)"), "\(command.name) in \(language)")
            }
        }
    }

    @Test func `the program says the same in both languages, and everything differently`() {
        #expect(Self.dutch.summary != Self.english.summary)
        #expect(Self.dutch.discussion != Self.english.discussion)
        expectTranslated(Self.dutch.sharedOptions, Self.english.sharedOptions, in: "verzuim")
        #expect(Self.dutch.commands.map(\.name) == Self.english.commands.map(\.name))
    }

    @Test(arguments: zip(dutch.commands, english.commands))
    func `a command takes the same in both languages, and explains everything differently`(
        dutch: Command, english: Command
    ) {
        #expect(dutch.summary != english.summary)
        #expect(dutch.discussion != english.discussion || dutch.discussion.isEmpty)
        expectTranslated(dutch.options, english.options, in: dutch.name)
        #expect(dutch.positionals.map(\.arity) == english.positionals.map(\.arity))
        for (one, other) in zip(dutch.positionals, english.positionals) { #expect(one.help != other.help) }
        #expect(dutch.examples.map(\.line) == english.examples.map(\.line))
        for (one, other) in zip(dutch.examples, english.examples) { #expect(one.explanation != other.explanation) }
    }

    @Test(arguments: [[]] + english.commands.map { [$0.name] })
    func `no Dutch stands in the English help, and no English in the Dutch`(command: [String]) {
        let english = Self.words(Self.shipped.run(command + ["--help", "--lang", "en"]).content)
        let dutch = Self.words(Self.shipped.run(command + ["--help"]).content)
        #expect(
            english.intersection(["de", "het", "een", "van", "voor", "zonder", "alle", "wordt", "geen", "bij"]) == [])
        #expect(
            dutch.intersection(["the", "and", "with", "without", "for", "which", "each", "that", "all", "from"]) == [])
    }

    @Test func `the examples speak of the packs at hand`() {
        let help = Example.program.program(in: .nl).commands
        let lines = help.flatMap(\.examples).map(\.line)
        #expect(lines.contains { $0.contains(" eerste") })
        #expect(lines.contains { $0.contains("eerste/2020 tweede") })
        let known = Set(Shipped.all.map { $0.pack.id })
        for line in lines {
            #expect(known.isDisjoint(with: line.split { " /".contains($0) }.map(String.init)), "\(line)")
        }
    }

    @Test(arguments: ["40", "60", "100", "300"])
    func `help keeps to the width of the terminal, examples to copy apart`(columns: String) throws {
        let width = try #require(Int(columns))
        for command in Self.dutch.commands {
            let help = Self.shipped.run([command.name, "--help"], environment: ["COLUMNS": columns]).content
            for line in help.split(separator: "\n") where !line.hasPrefix("  verzuim ") {
                #expect(line.count <= min(width, 100), "\(command.name): \(line)")
            }
        }
    }

    private func expectTranslated(_ dutch: [CommandOption], _ english: [CommandOption], in place: String) {
        #expect(dutch.map(\.spelling) == english.map(\.spelling))
        #expect(dutch.map(\.short) == english.map(\.short))
        for (one, other) in zip(dutch, english) {
            #expect(one.help != other.help, "\(place) \(one.spelling)")
        }
    }

    /// The words of a text, without the names of options and the word for all packs, between quotes: both are the same
    /// in either language.
    private static func words(_ text: String) -> Set<String> {
        let spoken = text.lowercased().replacing(/--[a-z-]+|‘all’/, with: " ")
        return Set(spoken.split { !$0.isLetter }.map(String.init))
    }
}
