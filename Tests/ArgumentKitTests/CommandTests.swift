import ArgumentKit
import Testing

struct CommandTests {
    @Test func `no command is an error`() {
        #expect(Sample.error() == UsageError(.missingCommand))
        #expect(Sample.error("--quiet") == UsageError(.missingCommand))
        #expect(Sample.error("--") == UsageError(.missingCommand))
    }

    @Test(arguments: [
        ("comapre", ["compare"]), ("COMPARE", ["compare"]), ("hlep", ["help"]), ("zzz", []), ("", []), ("-", []),
        ("-3", []), ("pakcs", ["packs"]),
    ])
    func `an unknown command is an error`(name: String, near: [String]) {
        #expect(Sample.error(name) == UsageError(.unknownCommand(name: name, near: near)))
    }

    @Test(arguments: [
        ["--lang", "en", "packs"], ["-len", "packs"], ["packs", "--lang", "en"], ["-q", "--lang=en", "--", "packs"],
    ])
    func `shared options stand before or behind the command`(line: [String]) throws {
        #expect(try Sample.run(line).value(of: Sample.language) == "en")
    }

    @Test func `a shared option given before and behind the command is repeated`() {
        let error = Sample.error("--lang", "en", "packs", "--lang", "nl")
        #expect(error == UsageError(.repeatedOption("--lang"), command: "packs"))
    }

    @Test func `an option of the command may not stand before it`() {
        let error = Sample.error("--full", "compare", "a")
        #expect(error == UsageError(.unknownOption(name: "--full", near: [])))
    }

    @Test func `the command that was meant comes along`() throws {
        let request = try Sample.program.parse(["packs"])
        guard case .run(let command, let arguments) = request else {
            Issue.record("not a run: \(request)")
            return
        }
        #expect(command == Sample.list)
        #expect(arguments.positionals == [])
    }

    @Test func `the name of a command is an ordinary word behind another`() throws {
        #expect(try Sample.run("compare", "packs", "help").positionals == ["packs", "help"])
    }
}
