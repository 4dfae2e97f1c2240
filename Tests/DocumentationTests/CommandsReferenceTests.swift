import ArgumentKit
import RulePackKit
import Testing
import VerzuimCommands

struct CommandsReferenceTests {
    @Test func `the page on commands says what the program says of itself`() {
        let program = Verzuim()
        var page = Reference(title: "Opdrachten", summary: "Wat het programma kan, in zijn eigen woorden.")
        page.add("Elke opdracht zegt dit zelf met `--help`, en in het Engels met `--lang en`.")
        page.add(output: program.help())
        for command in program.program(in: .nl).commands {
            page.add(heading: command.name)
            page.add(output: program.help(of: command.name))
        }
        page.expect(in: "Sources/verzuim/verzuim.docc/Opdrachten.md")
    }
}

extension Verzuim {
    fileprivate func help(of command: String? = nil) -> String {
        run([command, "--help"].compactMap(\.self), environment: ["COLUMNS": "90"]).content
    }
}
