import ArgumentKit
import Testing

struct PositionalTests {
    @Test func `a lone dash is a positional`() throws {
        #expect(try Sample.run("compare", "-", "a", "-").positionals == ["-", "a", "-"])
    }

    @Test func `a negative number is a positional`() throws {
        #expect(try Sample.run("compare", "-5").positionals == ["-5"])
    }

    @Test func `behind the terminator options are positionals`() throws {
        let arguments = try Sample.run("compare", "--full", "--", "--help", "-f", "--")
        #expect(arguments.positionals == ["--help", "-f", "--"])
        #expect(arguments.has(Sample.full))
        #expect(!arguments.has(Sample.format))
    }

    @Test func `positionals are found by declaration`() throws {
        let arguments = try Sample.run("completions", "zsh", "hier")
        #expect(arguments.value(of: Sample.shell) == "zsh")
        #expect(arguments.value(of: Sample.place) == "hier")
        #expect(arguments.values(of: Sample.place) == ["hier"])
        #expect(arguments.positionals == ["zsh", "hier"])
    }

    @Test func `an optional positional may be absent`() throws {
        let arguments = try Sample.run("completions", "zsh")
        #expect(arguments.value(of: Sample.place) == nil)
        #expect(arguments.values(of: Sample.place) == [])
    }

    @Test(arguments: [0, 1, 3])
    func `any number includes none`(count: Int) throws {
        let words = Array(repeating: "w", count: count)
        #expect(try Sample.run(["search"] + words).values(of: Sample.words) == words)
    }

    @Test func `at least one means one or more`() throws {
        #expect(Sample.error("compare") == UsageError(.missingPositional("PAKKET"), command: "compare"))
        #expect(try Sample.run("compare", "a").values(of: Sample.packs) == ["a"])
        #expect(try Sample.run("compare", "a", "b").values(of: Sample.packs) == ["a", "b"])
    }

    @Test func `exactly one is missed when absent`() {
        #expect(Sample.error("completions") == UsageError(.missingPositional("SCHIL"), command: "completions"))
    }

    @Test func `one argument too many is an error`() {
        #expect(Sample.error("packs", "x") == UsageError(.unexpectedArgument("x"), command: "packs"))
        let error = Sample.error("completions", "zsh", "a", "b")
        #expect(error == UsageError(.unexpectedArgument("b"), command: "completions"))
    }

    @Test func `a positional can be a choice`() {
        let problem = UsageError.Problem.invalidChoice(
            subject: "SCHIL", value: "bsh", allowed: ["bash", "zsh"], near: ["bash", "zsh"])
        #expect(Sample.error("completions", "bsh") == UsageError(problem, command: "completions"))
    }

    @Test func `an empty positional is an error`() {
        #expect(Sample.error("compare", "") == UsageError(.emptyValue(subject: "PAKKET"), command: "compare"))
    }

    @Test func `a required positional behind a repeating one is still missed`() {
        let rest = Positional("A", arity: .zeroOrMore, help: "a")
        let command = Command("x", summary: "s", positionals: [rest, Positional("B", help: "b")])
        let program = Program("p", summary: "s", commands: [command])
        #expect(throws: UsageError(.missingPositional("B"), command: "x")) { try program.parse(["x", "1", "2"]) }
    }
}
