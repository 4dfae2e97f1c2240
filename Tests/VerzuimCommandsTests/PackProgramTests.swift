import ArgumentKit
import RulePackKit
import Testing

@testable import VerzuimCommands

/// The program of one pack, as a package of its own offers it.
struct PackProgramTests {
    private static let program = PackProgram(Eerste.self, name: "eerste-pack")

    @Test(arguments: [["check"], ["export"], ["compare"], ["check", "eerste"], ["export", "eerste"]])
    func `the pack needs no naming, and may be named`(line: [String]) {
        let outcome = Self.program.run(line)
        #expect(outcome.exitCode == .done)
        #expect(outcome.notice.isEmpty)
        #expect(outcome == Example.program.run([line[0], "eerste"]))
    }

    @Test func `the pack stands first in a comparison with a file, named or not`() throws {
        try Example.withFolder(["b.pack.json": Example.program.run(["export", "tweede"]).content]) { folder in
            let beside = Self.program.run(["compare", "\(folder)/b.pack.json"])
            #expect(beside.exitCode == .done)
            #expect(beside == Example.program.run(["compare", "eerste", "tweede"]))
            #expect(beside == Self.program.run(["compare", "\(folder)/b.pack.json", "eerste"]))
        }
    }

    @Test func `its version is that of the pack`() {
        #expect(Self.program.run(["--version"]).content == "eerste-pack 1.0.0\n")
    }

    @Test func `coverage and check read the text of the pack`() throws {
        try Example.withFolder(["afspraken.txt": Example.text]) { folder in
            for command in ["coverage", "check"] {
                #expect(Self.program.run([command, "--sources", folder]).exitCode == .done)
            }
        }
    }

    @Test(arguments: [Language.nl, .en])
    func `its declarations have no flaw and its help speaks of no other program`(language: Language) {
        let program = Self.program.verzuim.program(in: language)
        #expect(program.problems() == [])
        #expect(program.commands.map(\.name) == ["check", "coverage", "compare", "export", "explain"])
        for command in [[]] + program.commands.map({ [$0.name] }) {
            let help = Self.program.run(command + ["--help", "--lang", language.rawValue]).content
            #expect(help.contains("eerste-pack"))
            #expect(Self.linesOfVerzuim(in: help) == [])
        }
    }

    @Test(arguments: [
        ["compar"], ["packs"], ["check", "eerst"], ["check", "Eerste"], ["compare", "--topic", "truancyy"],
        ["compare", "--against", "eerste"], ["coverage"], ["compare", "-o", "x.pdf"],
        ["compare", "eerste/2021"], ["check", "--sources", "/no-such-folder"], ["compare", "--with-statute"], [],
        ["explain", "VK099"], ["explain", "iets"], ["explain", "eerste/2020"],
    ])
    func `its failures speak of no other program, and of no command that it lacks`(line: [String]) {
        for language in ["nl", "en"] {
            let outcome = Self.program.run(line + ["--lang", language])
            #expect(outcome.exitCode != .done)
            #expect(Self.linesOfVerzuim(in: outcome.notice) == [])
            let offered = Set(Self.program.verzuim.program(in: .nl).commands.map(\.name) + ["--help", "help"])
            for match in outcome.notice.matches(of: /‘eerste-pack ([a-z-]+)/) {
                #expect(offered.contains(String(match.output.1)), "\(outcome.notice)")
            }
        }
    }

    @Test func `a failure names the way on where the program has that command`() {
        #expect(
            Self.program.run(["check", "eerst"]).notice
                == "eerste-pack: Er is geen regelpakket ‘eerst’. Bedoelde u ‘eerste’? [unknown-pack]\n")
        #expect(
            Example.program.run(["check", "eerst"]).notice
                == "verzuim: Er is geen regelpakket ‘eerst’. Bedoelde u ‘eerste’? Zie ‘verzuim packs’. [unknown-pack]\n"
        )
    }

    /// The lines that speak of the program that has all packs; the word for absence, and a setting, are not that.
    private static func linesOfVerzuim(in text: String) -> [String] {
        text.split(separator: "\n").map(String.init)
            .filter { $0.contains(/(^|[‘`:] ?|^ +)verzuim([ :]|$)/) && !$0.contains("VERZUIM_") }
    }
}

/// The first of the example packs as a type.
private enum Eerste: RulePack {
    static let id = "eerste"
    static let name = "Eerste"
    static let version: PackVersion = "1.0.0"
    static var regimes: [Regime] { Example.packs[0].regimes }
}
