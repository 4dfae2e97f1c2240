import ArgumentKit
import DenHaag
import HollandRijnland
import Nederland
import RulePackKit
import SHertogenbosch
import Testing
import Tilburg
import VerzuimCommands

struct CommandsReferenceTests {
    @Test func `the page on commands says what the program says of itself`() {
        let program = Verzuim(packs: Self.packs)
        var page = Reference(title: "Opdrachten", summary: "Wat het programma kan, in zijn eigen woorden.")
        page.add("Elke opdracht zegt dit zelf met `--help`, en in het Engels met `--lang en`.")
        page.add(output: program.help())
        for command in program.program(in: .nl).commands {
            page.add(heading: command.name)
            page.add(output: program.help(of: command.name))
        }
        page.expect(in: "Sources/BuiltInPacks/verzuim.docc/Opdrachten.md")
    }

    /// Those that the page was written with: a pack that joins them does not change the page.
    private static let packs = [DenHaag.pack, Tilburg.pack, SHertogenbosch.pack, HollandRijnland.pack, Nederland.pack]
}

extension Verzuim {
    fileprivate func help(of command: String? = nil) -> String {
        run([command, "--help"].compactMap(\.self), environment: ["COLUMNS": "90"]).content
    }
}
