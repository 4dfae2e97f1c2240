import ArgumentKit
import Testing

struct HelpRequestTests {
    @Test(arguments: [
        ["--help"], ["-h"], ["help"], ["-qh"], ["--lang", "en", "--help"], ["--help", "help"], ["help", "--help"],
        ["help", "help"], ["--lang", "en", "help"], ["help", "--lang=en"], ["--help", "--", "packs"],
        ["--help", "--version"], ["--nonsense", "--help"], ["--nonsense", "value", "--help"], ["--lang", "-h"],
        ["--lang", "--help"], ["--lang", "xx", "--help"],
    ])
    func `help without a command explains the program`(line: [String]) throws {
        #expect(try Sample.program.parse(line) == .help(nil))
    }

    @Test(arguments: [
        ["compare", "--help"], ["compare", "-h"], ["--help", "compare"], ["-h", "compare", "x"], ["help", "compare"],
        ["help", "compare", "--help"], ["compare", "-ah"], ["compare", "--format", "--help"], ["compare", "-f", "-h"],
        ["compare", "--format=xml", "--nonsense", "--help"], ["compare", "--full=x", "", "-h"],
        ["--lang", "en", "compare", "--help"], ["--lnag", "en", "compare", "--help"],
        ["compare", "packs", "--help"], ["compare", "--help", "--", "x"], ["help", "--lang", "en", "compare"],
    ])
    func `help explains the command, even when the rest is wrong`(line: [String]) throws {
        #expect(try Sample.program.parse(line) == .help(Sample.compare))
    }

    @Test(arguments: [
        ["comapre", "--help"], ["--help", "comapre"], ["help", "comapre"], ["comapre", "packs", "-h"],
    ])
    func `help on an unknown command is an error`(line: [String]) {
        #expect(Sample.error(line) == UsageError(.unknownCommand(name: "comapre", near: ["compare"])))
    }

    @Test func `help takes one command`() {
        #expect(Sample.error("help", "packs", "x") == UsageError(.unexpectedArgument("x")))
    }

    @Test func `help behind the terminator is an argument`() throws {
        #expect(try Sample.run("compare", "--", "--help").positionals == ["--help"])
        #expect(try Sample.run("compare", "--", "-h").positionals == ["-h"])
    }

    @Test func `a letter h in an attached value asks for nothing`() throws {
        #expect(try Sample.run("compare", "-oh", "a").value(of: Sample.output) == "h")
        #expect(try Sample.run("compare", "-aoh", "a").value(of: Sample.output) == "h")
    }

    @Test func `help given a value is an error`() {
        let problem = UsageError.Problem.unexpectedValue(option: "--help", value: "x")
        #expect(Sample.error("packs", "--help=x") == UsageError(problem, command: "packs"))
        #expect(Sample.error("packs", "-h=x") == UsageError(problem, command: "packs"))
    }

    @Test(arguments: [
        ["--version"], ["packs", "--version"], ["compare", "--version"], ["--version", "nonsense"],
    ])
    func `the version can be asked anywhere`(line: [String]) throws {
        #expect(try Sample.program.parse(line) == .version)
    }

    @Test func `the version does not excuse an unknown option`() {
        let error = Sample.error("--version", "--nonsense")
        #expect(error == UsageError(.unknownOption(name: "--nonsense", near: [])))
    }

    @Test func `the word version is not a command`() {
        #expect(Sample.error("version") == UsageError(.unknownCommand(name: "version", near: [])))
    }
}
