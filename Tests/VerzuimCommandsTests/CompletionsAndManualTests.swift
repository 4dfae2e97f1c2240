import ArgumentKit
import RulePackKit
import Testing
import VerzuimCommands

struct CompletionsAndManualTests {
    @Test(arguments: ["bash", "zsh", "fish"])
    func `a completion script names every command, the packs at hand, and their regimes`(shell: String) {
        let outcome = Example.program.run(["completions", shell])
        #expect(outcome.exitCode == .done)
        #expect(outcome.notice == "")
        let words = Example.program.program(in: .nl).commands.map(\.name) + ["eerste", "tweede", "eerste/2020", "2020"]
        for word in words + ["truancy", "deadline"] { #expect(outcome.content.contains("'\(word)"), "\(word)") }
    }

    @Test(arguments: ["zsh", "fish"])
    func `a completion script explains in the language of the user`(shell: String) {
        let dutch = Example.program.run(["completions", shell]).content
        let english = Example.program.run(["completions", shell], environment: ["VERZUIM_LANG": "en"]).content
        for (language, script) in [(Language.nl, dutch), (.en, english)] {
            for command in Example.program.program(in: language).commands {
                #expect(script.contains(command.summary), "\(command.name)")
            }
        }
    }

    @Test func `there is no completion for a shell that is not known`() {
        let outcome = Example.program.run(["completions", "zhs"])
        #expect(outcome.exitCode == .usage)
        #expect(outcome.notice.contains("Bedoelde u ‘zsh’?"))
        #expect(Example.program.run(["completions"]).exitCode == .usage)
    }

    @Test func `the manual has every command and option, every exit code and variable, in either language`() {
        for language in Language.allCases {
            let page = Example.program.run(["manual", "--lang", language.rawValue]).content
            let program = Example.program.program(in: language)
            for command in program.commands {
                #expect(page.contains(".SS \"\(command.name.replacing("-", with: "\\-"))\"\n"), "\(command.name)")
                for option in command.options {
                    #expect(
                        page.contains("\\fB\(option.spelling.replacing("-", with: "\\-"))\\fR"), "\(option.spelling)")
                }
            }
            for code in ExitCode.allCases { #expect(page.contains(".TP\n\\fB\(code.rawValue)\\fR\n")) }
            for name in ["VERZUIM_LANG", "VERZUIM_PACKS", "COLUMNS", "NO_COLOR"] {
                #expect(page.contains(".TP\n\\fB\(name)\\fR\n"), "\(name)")
            }
        }
    }
}
