import Foundation
import RulePackKit
import Testing
import VerzuimCommands

struct OutlineCommandTests {
    private static let text = "Taken\n\nDe school meldt verzuim bij leerplicht.\n\nGetekend\n"

    @Test func `the outline of a text that comes with the tests is what it was`() {
        let path = Repository.path("Tests/EndToEnd/protocol.txt")
        for (options, file) in [
            ([], "outline.txt"), (["--swift"], "outline.swift.txt"), (["--lang", "en"], "outline-en.txt"),
        ] {
            let outcome = Verzuim().run(["outline", path] + options)
            #expect(outcome.exitCode == .done)
            expectSnapshot(outcome.content.replacing(path, with: "protocol.txt"), file)
        }
    }

    @Test func `with a pack the list counts down, and shows what is done when that is asked for`() throws {
        try Example.withFolder(["a.txt": Example.text]) { folder in
            let path = "\(folder)/a.txt"
            let all = Example.program.run(["outline", path])
            #expect(all.content.contains("1 regel om na te lopen"))
            #expect(all.content.contains("[ ] 1 "))
            let left = Example.program.run(["outline", path, "--pack", "eerste"])
            #expect(left.content.contains("nog 0 van 1 voor Eerste"))
            #expect(!left.content.contains("[ ]"))
            let done = Example.program.run(["outline", path, "--pack", "eerste", "--all"])
            #expect(done.content.contains("[x] 1 "))
            #expect(done.content.contains("eerste/2020/school, eerste/2020/melden"))
        }
    }

    @Test func `a pack that knows another text is refused, with the SHA-256 to put in it`() throws {
        try Example.withFolder(["a.txt": Self.text]) { folder in
            let outcome = Example.program.run(["outline", "\(folder)/a.txt", "--pack", "eerste"])
            #expect(outcome.exitCode == .noInput)
            #expect(outcome.failure == "unknown-source")
        }
    }

    @Test(
        arguments: [
            ([], "not-a-text", "staat geen tekst"), (Array(" \n\t\n".utf8), "not-a-text", "staat geen tekst"),
            (Array("%PDF-1.7\n".utf8), "not-a-text", "PDF"),
            ([0x50, 0x4B, 0x03, 0x04, 0], "not-a-text", "tekstverwerker"),
            ([0x61, 0, 0x62], "not-a-text", "is geen tekst"), ([0xFF, 0xFE, 0x61, 0], "not-a-text", "geen UTF-8"),
            ([0x61, 0x0A, 0xE9, 0x0A], "not-a-text", "regel 2: dit is geen UTF-8"),
            (Array("een\rtwee\r".utf8), "not-a-text", "CR alleen"),
            (Array(repeating: 0x61, count: 4 * 1_024 * 1_024 + 1), "text-limit", "groter dan 4 MB"),
        ] as [([UInt8], String, String)])
    func `what is no text is refused with what to do`(bytes: [UInt8], code: String, words: String) throws {
        let folder = try TemporaryFolder()
        try Data(bytes).write(to: URL(filePath: folder.path("a.txt")))
        let outcome = Example.program.run(["outline", folder.path("a.txt")])
        #expect(outcome.exitCode == .badInput)
        #expect(outcome.failure == code)
        #expect(outcome.notice.contains(words), "\(outcome.notice)")
        #expect(outcome.content.isEmpty)
    }

    @Test func `a file that is not there, a folder and a device are refused`() throws {
        let folder = try TemporaryFolder()
        for (path, code) in [
            (folder.path("a.txt"), "missing-file"), (folder.path, "is-folder"), ("/dev/zero", "not-regular"),
        ] {
            let outcome = Example.program.run(["outline", path])
            #expect(outcome.exitCode == .noInput)
            #expect(outcome.failure == code)
        }
    }

    @Test(arguments: ["text", "markdown", "csv", "json"])
    func `a text with a very long line is listed in every format, and obeyed in none`(format: String) throws {
        let line = "De mentor belt \u{1B}[31m =1+1 | <b> „binnen” 5 dagen `*_\n"
        try Example.withFolder([
            "a.txt": String(repeating: line, count: 500) + (0..<20_000).map { "\($0)x" }.joined(separator: " ")
        ]) {
            let outcome = Example.program.run(["outline", "\($0)/a.txt", "--format", format])
            #expect(outcome.exitCode == .done)
            #expect(!outcome.content.contains("\u{1B}"))
        }
    }

    @Test func `a start in Swift quotes what a title may hold`() throws {
        try Example.withFolder(["a b\"c.txt": "De \"rode\" \\knop\n\nDe mentor belt binnen 5 dagen.\n"]) { folder in
            let swift = Example.program.run(["outline", "\(folder)/a b\"c.txt", "--swift"]).content
            #expect(swift.contains("\"a-b-c\", title: \"De \\\"rode\\\" \\\\knop\""))
            #expect(swift.contains("NotRule(1, .heading)"))
            #expect(swift.contains("// KIJK 3: De mentor belt binnen 5 dagen."))
        }
    }
}

/// Files of this package.
private enum Repository {
    static func path(_ path: String, from here: String = #filePath) -> String {
        "/" + here.split(separator: "/").dropLast(3).joined(separator: "/") + "/" + path
    }
}
