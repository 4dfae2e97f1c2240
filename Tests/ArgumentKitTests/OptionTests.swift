import ArgumentKit
import Testing

struct OptionTests {
    @Test(arguments: [
        ["--format", "json"], ["--format=json"], ["-f", "json"], ["-fjson"], ["-f=json"], ["-af", "json"], ["-afjson"],
        ["-af=json"],
    ])
    func `every spelling of a value means the same`(spelling: [String]) throws {
        let arguments = try Sample.run(["compare"] + spelling + ["tilburg"])
        #expect(arguments.value(of: Sample.format) == "json")
        #expect(arguments.positionals == ["tilburg"])
    }

    @Test func `options stand before, between, and behind positionals`() throws {
        let arguments = try Sample.run("compare", "--full", "a", "-f", "json", "b", "--output=c")
        #expect(arguments.has(Sample.full))
        #expect(arguments.value(of: Sample.format) == "json")
        #expect(arguments.value(of: Sample.output) == "c")
        #expect(arguments.positionals == ["a", "b"])
    }

    @Test func `flags can be bundled`() throws {
        let arguments = try Sample.run("compare", "-aq", "a")
        #expect(arguments.has(Sample.full))
        #expect(arguments.has(Sample.quiet))
    }

    @Test func `a flag given twice counts once`() throws {
        #expect(try Sample.run("compare", "--full", "-a", "a").has(Sample.full))
    }

    @Test func `what is not given is absent or its default`() throws {
        let arguments = try Sample.run("compare", "a")
        #expect(!arguments.has(Sample.full))
        #expect(!arguments.has(Sample.format))
        #expect(arguments.value(of: Sample.format) == "text")
        #expect(arguments.values(of: Sample.format) == ["text"])
        #expect(arguments.value(of: Sample.output) == nil)
        #expect(arguments.values(of: Sample.topics) == [])
    }

    @Test func `a given value replaces the default`() throws {
        let arguments = try Sample.run("compare", "a", "-fjson")
        #expect(arguments.has(Sample.format))
        #expect(arguments.values(of: Sample.format) == ["json"])
    }

    @Test func `a declaration in another language finds the same value`() throws {
        let english = ValueOption("format", placeholder: "FORMAT", help: "Format of the output.")
        #expect(try Sample.run("compare", "a", "-fjson").value(of: english) == "json")
        #expect(try Sample.run("compare", "a", "-a").has(Flag("full", help: "Show all.")))
    }

    @Test func `repeated values and lists add up in order`() throws {
        let arguments = try Sample.run("compare", "a", "-t", "b,c", "--topic=d", "-te, f")
        #expect(arguments.values(of: Sample.topics) == ["b", "c", "d", "e", "f"])
        #expect(arguments.value(of: Sample.topics) == "f")
    }

    @Test func `a list may be given once where repeating is not allowed`() throws {
        #expect(try Sample.run("compare", "a", "--labels", "x,y").values(of: Sample.labels) == ["x", "y"])
        let error = Sample.error("compare", "a", "--labels", "x", "--labels", "y")
        #expect(error == UsageError(.repeatedOption("--labels"), command: "compare"))
    }

    @Test func `a comma means nothing without a list separator`() throws {
        #expect(try Sample.run("compare", "a", "-o", "b,c").values(of: Sample.output) == ["b,c"])
    }

    @Test(arguments: [["-f", "json", "-f", "json"], ["--format=json", "-ftext"]])
    func `repeating an option is an error`(options: [String]) {
        #expect(
            Sample.error(["compare", "a"] + options) == UsageError(.repeatedOption("--format"), command: "compare"))
    }

    @Test(arguments: ["-", "-5", "-0,5", "--=", "=", "a=b", " ", "é", "日本"])
    func `a value keeps its exact text`(value: String) throws {
        #expect(try Sample.run("compare", "a", "--output=\(value)").value(of: Sample.output) == value)
    }

    @Test(arguments: ["-", "-5", "-0,5", "=", "a=b"])
    func `a lone dash and a negative number need no equals sign`(value: String) throws {
        #expect(try Sample.run("compare", "a", "-o", value).value(of: Sample.output) == value)
    }

    @Test(arguments: ["-x", "--full", "-x=3", "--y=z"])
    func `a value that begins with a dash needs the equals sign`(value: String) throws {
        let problem = UsageError.Problem.missingValue(
            option: "--output", placeholder: "BESTAND", allowed: [], next: value)
        #expect(Sample.error("compare", "a", "-o", value) == UsageError(problem, command: "compare"))
        #expect(try Sample.run("compare", "a", "-o=\(value)").value(of: Sample.output) == value)
        #expect(try Sample.run("compare", "a", "--output=\(value)").value(of: Sample.output) == value)
    }

    @Test(arguments: [["--format"], ["-f"], ["-af"], ["--format", "--"], ["-f", "--", "json"]])
    func `a value that is not there is missed`(options: [String]) {
        let problem = UsageError.Problem.missingValue(
            option: "--format", placeholder: "VORM", allowed: ["text", "json"], next: nil)
        #expect(Sample.error(["compare", "a"] + options) == UsageError(problem, command: "compare"))
    }

    @Test(arguments: [["--full=x"], ["-a=x"]])
    func `a flag takes no value`(options: [String]) {
        let problem = UsageError.Problem.unexpectedValue(option: "--full", value: "x")
        #expect(Sample.error(["compare", "a"] + options) == UsageError(problem, command: "compare"))
    }

    @Test(arguments: [["--topic="], ["--topic", ""], ["-t="], ["-t", ""], ["-ta,,b"], ["-ta,"], ["-t", " , "]])
    func `an empty value is an error, also in a list`(options: [String]) {
        let error = Sample.error(["compare", "a"] + options)
        #expect(error == UsageError(.emptyValue(subject: "--topic"), command: "compare"))
    }

    @Test(arguments: [("jsno", ["json"]), ("JSON", ["json"]), ("xml", []), (" json", ["json"])])
    func `a value outside the choice is an error`(value: String, near: [String]) {
        let problem = UsageError.Problem.invalidChoice(
            subject: "--format", value: value, allowed: ["text", "json"], near: near)
        #expect(Sample.error("compare", "a", "-f", value) == UsageError(problem, command: "compare"))
    }

    @Test(arguments: [
        ("--formt", "--formt", ["--format"]),
        ("--Format", "--Format", ["--format"]),
        ("--form=json", "--form", ["--format"]),
        ("--language", "--language", ["--lang"]),
        ("--verison", "--verison", ["--version"]),
        ("-x", "-x", []),
        ("-ax", "-x", []),
        ("-xyz", "-xyz", []),
        ("-quite", "-u", []),
        ("-version", "-version", ["--version"]),
        ("-version=2", "-version", ["--version"]),
        ("--=x", "--=x", []),
        ("-=x", "-=x", []),
        ("---", "---", []),
        ("-é", "-é", []),
    ])
    func `an unknown option is named with what is near`(argument: String, name: String, near: [String]) {
        let problem = UsageError.Problem.unknownOption(name: name, near: near)
        #expect(Sample.error("compare", "a", argument) == UsageError(problem, command: "compare"))
    }

    @Test func `an option of another command is unknown`() {
        let problem = UsageError.Problem.unknownOption(name: "--format", near: [])
        #expect(Sample.error("packs", "--format", "json") == UsageError(problem, command: "packs"))
    }

    @Test func `what else may be typed for a value stands for it, in any case`() throws {
        let option = ValueOption(
            "kind", placeholder: "KIND", allowed: ["deadline", "tier"], synonyms: ["termijn": "deadline"],
            listSeparator: ",", help: "Which.")
        let command = Command("go", summary: "Goes.", options: [.value(option)], examples: [Example("p go", "Goes.")])
        let program = Program("p", summary: "Is.", commands: [command])
        guard case .run(_, let arguments) = try program.parse(["go", "--kind", "Termijn,tier"]) else {
            Issue.record("not run")
            return
        }
        #expect(arguments.values(of: option) == ["deadline", "tier"])
        #expect(program.problems().isEmpty)
        let wrong = ValueOption(
            "kind", placeholder: "KIND", allowed: ["tier"], synonyms: ["termijn": "deadline"], help: "Which.")
        let other = Command("go", summary: "Goes.", options: [.value(wrong)], examples: [Example("p go", "Goes.")])
        #expect(Program("p", summary: "Is.", commands: [other]).problems().count == 1)
    }
}
