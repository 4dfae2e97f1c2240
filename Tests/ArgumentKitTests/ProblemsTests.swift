import Testing

@testable import ArgumentKit

struct ProblemsTests {
    @Test func `a sound program has no problems`() {
        #expect(Sample.program.problems() == [])
    }

    @Test func `a program must have a summary and no command twice`() {
        let command = Self.command()
        let program = Program("p", summary: " ", commands: [command, command])
        #expect(program.problems() == ["command x is declared twice", "program p has no summary"])
    }

    @Test func `the name help is taken`() {
        let help = Command("help", summary: "s", examples: [Example("p --help help", "e")])
        #expect(
            Program("p", summary: "s", commands: [help]).problems() == [
                "command help is declared twice", "help: example ‘p --help help’ does not run help",
            ])
    }

    @Test(arguments: [
        (command(summary: ""), "x: no summary"),
        (Command("x", summary: "s"), "x: no example"),
        (command(options: [flag("a", help: " ")]), "x: --a has no help"),
        (command(options: [flag("a"), flag("a")]), "x: option --a is declared twice"),
        (command(options: [flag("a", "s"), flag("b", "s")]), "x: option -s is declared twice"),
        (command(options: [flag("shared")]), "x: option --shared is declared twice"),
        (command(options: [flag("help")]), "x: option --help is declared twice"),
        (command(options: [flag("hours", "h")]), "x: option -h is declared twice"),
        (command(options: [flag("version")]), "x: option --version is declared twice"),
        (command(options: [flag("Ab")]), "x: option name Ab is not lower case with hyphens"),
        (command(options: [flag("a=b")]), "x: option name a=b is not lower case with hyphens"),
        (command(options: [flag("")]), "x: option name  is not lower case with hyphens"),
        (command(options: [flag("a", "5")]), "x: short name 5 of --a is not a letter"),
        (command(options: [flag("a", "-")]), "x: short name - of --a is not a letter"),
        (
            command(options: [.value(ValueOption("a", placeholder: "", help: "h"))]),
            "x: --a has no placeholder"
        ),
        (
            command(options: [.value(ValueOption("a", placeholder: "A", allowed: ["b"], default: "c", help: "h"))]),
            "x: default c of --a is not allowed"
        ),
        (
            command(options: [.value(ValueOption("a", placeholder: "A", allowed: ["b", "b"], help: "h"))]),
            "x: --a allows b twice"
        ),
        (
            command(positionals: [Positional("A", arity: .zeroOrMore, help: "h"), optional("B")]),
            "x: argument B follows A, which takes all the rest"
        ),
        (command(positionals: [optional("A"), optional("A")]), "x: argument A is declared twice"),
        (command(positionals: [optional("")]), "x: an argument has no name"),
        (command(positionals: [Positional("A", arity: .optional, help: "")]), "x: argument A has no help"),
        (
            command(options: [
                .value(ValueOption("a", placeholder: "A", allowed: ["b"], completion: .folders, help: "h"))
            ]), "x: --a has both allowed values and a completion"
        ),
        (
            command(
                positionals: [Positional("A", arity: .optional, allowed: ["b"], completion: .files("c"), help: "h")]),
            "x: argument A has both allowed values and a completion"
        ),
        (
            command(positionals: [Positional("A", arity: .optional, completion: .files("c", "d)"), help: "h")]),
            "x: argument A has an extension with symbols, d)"
        ),
        (command(example: "q x"), "x: example ‘q x’ does not start with p"),
        (command(example: "p y"), "x: example ‘p y’ does not run x"),
        (command(example: "p --version"), "x: example ‘p --version’ does not run x"),
        (command(example: "p x z"), "x: example ‘p x z’ is refused: Unexpected argument ‘z’."),
    ])
    func `a flaw in a command is named`(command: Command, problem: String) {
        #expect(Self.program(command).problems() == [problem])
    }

    @Test func `a required argument may not follow an optional one`() {
        let command = Self.command(positionals: [Self.optional("A"), Positional("B", help: "h")], example: "p x 1 2")
        #expect(Self.program(command).problems() == ["x: required argument B follows optional A"])
    }

    @Test func `what surrounds a program is declared once, and explained`() {
        let program = Program(
            "p", summary: "s", commands: [],
            environment: [EnvironmentVariable("A", help: "h"), EnvironmentVariable("A", help: "")],
            exitStatuses: [ExitStatus(1, help: " "), ExitStatus(1, help: "h")])
        #expect(
            program.problems() == [
                "variable A is declared twice", "variable A has no help", "exit status 1 is declared twice",
                "exit status 1 has no help",
            ])
    }

    @Test func `an example needs an explanation`() {
        let command = Command("x", summary: "s", examples: [Example("p x", "")])
        #expect(Self.program(command).problems() == ["x: example ‘p x’ has no explanation"])
    }

    @Test(arguments: [
        ("p x", ["p", "x"]), ("  p   x ", ["p", "x"]), ("p 'a b' \"c d\"", ["p", "a b", "c d"]), ("p ''", ["p", ""]),
        ("p a'b'c", ["p", "abc"]), ("p x > y", ["p", "x"]), ("p x|less", ["p", "x"]), ("p 'a>b'", ["p", "a>b"]),
        ("", []),
    ])
    func `an example is read as a shell reads it`(line: String, words: [String]) {
        #expect(ShellWords.split(line) == words)
    }

    // MARK: - Declarations

    private static func program(_ command: Command) -> Program {
        let other = Command("y", summary: "s", examples: [Example("p help y", "e")])
        return Program("p", summary: "s", commands: [command, other], sharedOptions: [flag("shared")])
    }

    private static func command(
        summary: String = "s", options: [CommandOption] = [], positionals: [Positional] = [], example: String = "p x"
    ) -> Command {
        Command(
            "x", summary: summary, options: options, positionals: positionals, examples: [Example(example, "e")])
    }

    private static func flag(_ name: String, _ short: Character? = nil, help: String = "h") -> CommandOption {
        .flag(Flag(name, short: short, help: help))
    }

    private static func optional(_ name: String) -> Positional { Positional(name, arity: .optional, help: "h") }
}
