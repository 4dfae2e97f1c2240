import Foundation
import RulePackKit
import Testing
import VerzuimCommands

/// One way to use the program wrongly, or to feed it something bad, and what it must end with.
struct HostileInput: Sendable, CustomTestStringConvertible {
    /// What is typed, where `@` is a folder of its own.
    let line: [String]
    /// What is in that folder.
    let files: [String: [UInt8]]
    let environment: [String: String]
    let exitCode: ExitCode
    let code: String

    init(
        _ line: String..., files: [String: [UInt8]] = [:], environment: [String: String] = [:], ends exitCode: ExitCode,
        _ code: String
    ) {
        self.init(line, files: files, environment: environment, ends: exitCode, code)
    }

    private init(
        _ line: [String], files: [String: [UInt8]], environment: [String: String] = [:], ends exitCode: ExitCode,
        _ code: String
    ) {
        self.line = line
        self.files = files
        self.environment = environment
        self.exitCode = exitCode
        self.code = code
    }

    /// A pack file with some of its text replaced, read by a command that takes one.
    init(replacing old: String, with new: String, _ code: String) {
        let text = Self.packFile.replacing(old, with: new)
        precondition(text != Self.packFile, old)
        self.init("compare", "@/p.json", files: ["p.json": Array(text.utf8)], ends: .badInput, code)
    }

    /// A file with these bytes, read by a command that takes a pack file.
    init(bytes: [UInt8], _ code: String) {
        self.init("compare", "@/p.json", files: ["p.json": bytes], ends: .badInput, code)
    }

    var testDescription: String { "\(line.joined(separator: " ").prefix(60)) → \(code)" }

    /// The words that may come back in the answer.
    var words: [String] {
        line + environment.values + files.values.map { String(decoding: $0.prefix(10_000), as: UTF8.self) }
    }

    private static let verzuim = Verzuim()

    /// A sound pack file, to break at one point.
    static let packFile = Example.program.run(["export", "eerste"]).content

    /// Runs the line in a folder of its own.
    func run(in language: String = "nl") throws -> Outcome {
        let folder = try TemporaryFolder()
        for (name, bytes) in files { try Data(bytes).write(to: URL(filePath: folder.path(name))) }
        let names = folder.names
        let line = line.map { $0.replacing("@", with: folder.path) }
        let environment = environment.merging(["VERZUIM_LANG": language]) { own, _ in own }
        let outcome = Self.verzuim.run(line, environment: environment)
        // Nothing is left half-written, and nothing that was there is gone.
        #expect(folder.names == names)
        return outcome
    }
}

extension HostileInput {
    static let all: [HostileInput] = commandLines + names + paths + forms + contents + echoes + calendars

    /// Lines that make no sense.
    private static let commandLines = [
        HostileInput(ends: .usage, "missing-command"),
        HostileInput("", ends: .usage, "unknown-command"),
        HostileInput("vergelijk", ends: .usage, "unknown-command"),
        HostileInput("\u{1B}[31m", ends: .usage, "unknown-command"),
        HostileInput(String(repeating: "x", count: 100_000), ends: .usage, "unknown-command"),
        HostileInput("packs", "--nee", ends: .usage, "unknown-option"),
        HostileInput("compare", "--knd", "deadline", ends: .usage, "unknown-option"),
        HostileInput("compare", "-Q", ends: .usage, "unknown-option"),
        HostileInput("compare", "--kind", ends: .usage, "missing-value"),
        HostileInput("packs", "--format", ends: .usage, "missing-value"),
        HostileInput("compare", "--full=ja", ends: .usage, "unexpected-value"),
        HostileInput("compare", "--topic", "", ends: .usage, "empty-value"),
        HostileInput("compare", "--kind=deadline,,tier", ends: .usage, "empty-value"),
        HostileInput("packs", "--format", "html", ends: .usage, "invalid-choice"),
        HostileInput("compare", "--kind", "drempelt", ends: .usage, "invalid-choice"),
        HostileInput("packs", "--output", "@/p.xlsx", ends: .usage, "unknown-ending"),
        HostileInput("search", "„!!!”", ends: .usage, "empty-query"),
        HostileInput("compare", "--sector", "hbo", ends: .usage, "invalid-choice"),
        HostileInput("find", "Tilburg", "--sector", "PO,VO", ends: .usage, "invalid-choice"),
        HostileInput("compare", "Leiden", ends: .noInput, "unknown-pack"),
        HostileInput("packs", "--lang", "fr", ends: .usage, "invalid-choice"),
        HostileInput("packs", "--format", "text", "--format", "json", ends: .usage, "repeated-option"),
        HostileInput("compare", "--on", "2022-01-01", "--on", "2022-01-02", ends: .usage, "repeated-option"),
        HostileInput("diff", "tilburg", ends: .usage, "missing-argument"),
        HostileInput("explain", ends: .usage, "missing-argument"),
        HostileInput("search", ends: .usage, "missing-argument"),
        HostileInput("packs", "tilburg", ends: .usage, "unexpected-argument"),
        HostileInput("diff", "tilburg", "den-haag", "x", ends: .usage, "unexpected-argument"),
        HostileInput("coverage", ends: .usage, "missing-sources"),
        HostileInput("packs", environment: ["VERZUIM_LANG": "\u{1B}[1m"], ends: .usage, "unknown-language"),
        HostileInput("compare", "--on", "2022-02-30", ends: .usage, "impossible-date"),
        HostileInput("show", "tilburg", "--on", "1 mei 2022", ends: .usage, "impossible-date"),
        HostileInput("find", "Tilburg", "--on", "2022-1-1", ends: .usage, "impossible-date"),
        HostileInput("diff", "tilburg", "den-haag", "--on", "0000-00-00", ends: .usage, "impossible-date"),
        HostileInput("search", "te laat", "--on", "９９９９-01-01", ends: .usage, "impossible-date"),
    ]

    /// Names that nothing has.
    private static let names = [
        HostileInput("show", "tilbrug", ends: .noInput, "unknown-pack"),
        HostileInput("compare", "den-haag", "utrecht", ends: .noInput, "unknown-pack"),
        HostileInput("diff", "tilburg", "\u{202E}\u{1B}[2J", ends: .noInput, "unknown-pack"),
        HostileInput("export", "den-haag/2018", ends: .noInput, "unknown-pack"),
        HostileInput("search", "x", "--pack", "haag", ends: .noInput, "unknown-pack"),
        HostileInput("compare", "den-haag/2019", ends: .noInput, "unknown-regime"),
        HostileInput("compare", "den-haag/", ends: .noInput, "unknown-regime"),
        HostileInput("show", "tilburg", "--regime", "2018", ends: .noInput, "unknown-regime"),
        HostileInput("compare", "--topic", "response-time", ends: .noInput, "unknown-topic"),
        HostileInput("diff", "tilburg", "den-haag", "--topic", "\u{0}", ends: .noInput, "unknown-topic"),
        HostileInput("explain", "den-haag/2018/niets", ends: .noInput, "unknown-name"),
        HostileInput("explain", String(repeating: "a", count: 100_000), ends: .noInput, "unknown-name"),
        HostileInput("explain", "den-haag", ends: .noInput, "not-explained"),
        HostileInput("find", "Utrecht", ends: .noInput, "unknown-municipality"),
        HostileInput("find", "\u{0301}\u{7}", ends: .noInput, "unknown-municipality"),
        HostileInput("find", "Holland Rijnland", ends: .noInput, "not-a-municipality"),
    ]

    /// Paths that cannot be read or made.
    private static let paths = [
        HostileInput("compare", "@/weg.json", ends: .noInput, "missing-file"),
        HostileInput("diff", "tilburg", "./weg.json", ends: .noInput, "missing-file"),
        HostileInput("compare", "@", ends: .noInput, "is-folder"),
        HostileInput("check", "--sources", "@/weg", ends: .noInput, "missing-file"),
        HostileInput("check", "--sources", "@/f", files: ["f": [65]], ends: .noInput, "is-file"),
        HostileInput("coverage", "tilburg", "--sources", "@", ends: .noInput, "unknown-source"),
        HostileInput("compare", "/proc/self/mem", ends: .noInput, "unreadable"),
        HostileInput("compare", "/dev/zero", ends: .badInput, "not-regular"),
        HostileInput("compare", "/dev/null", ends: .badInput, "not-regular"),
        HostileInput("packs", "--packs", "@/weg", ends: .noInput, "missing-file"),
        HostileInput("packs", "--packs", "@/f", files: ["f": [65]], ends: .noInput, "is-file"),
        HostileInput("find", "Tilburg", "--packs", "@", files: ["p.pack.json": [65]], ends: .badInput, "json-syntax"),
        HostileInput(
            "packs", environment: ["VERZUIM_PACKS": "/\u{1B}[2J:/\u{202E}"], ends: .noInput, "missing-file"),
        HostileInput("packs", "--output", "@/geen/p.txt", ends: .cannotCreate, "missing-folder"),
        HostileInput("packs", "--output", "@/f/p.txt", files: ["f": [65]], ends: .cannotCreate, "missing-folder"),
        HostileInput("compare", "--output", "@", ends: .cannotCreate, "is-folder"),
        HostileInput("compare", "--output", "@/nieuw/", ends: .cannotCreate, "is-folder"),
        HostileInput("packs", "--output", "/dev/null", ends: .cannotCreate, "not-regular"),
        HostileInput("packs", "--output", "/dev/full", ends: .cannotCreate, "not-regular"),
        HostileInput("packs", "--output", "/proc/verzuim", ends: .cannotCreate, "missing-folder"),
        HostileInput(
            "packs", "--output", "@/" + String(repeating: "n", count: 300), ends: .cannotCreate, "cannot-create"),
    ]

    /// Files that are no pack file.
    private static let forms = [
        HostileInput(bytes: [], "json-syntax"),
        HostileInput(bytes: Array("dit is geen JSON".utf8), "json-syntax"),
        HostileInput(bytes: Array("{\"schema\": \"verzuimkompas/pack/1\"".utf8), "json-syntax"),
        HostileInput(bytes: [0xFF, 0xFE, 0x00], "json-syntax"),
        HostileInput(bytes: Array("{\"a\": 1, \"a\": 2}".utf8), "json-syntax"),
        HostileInput(bytes: Array("{} {}".utf8), "json-syntax"),
        HostileInput(bytes: Array("[1e999]".utf8), "json-syntax"),
        HostileInput(bytes: Array(String(repeating: "[", count: 100_000).utf8), "json-limit"),
        HostileInput(bytes: Array("[\"\(String(repeating: "a", count: 100_000))\"]".utf8), "json-limit"),
        HostileInput(bytes: Array("[]".utf8), "pack-value"),
        HostileInput(bytes: Array("{}".utf8), "pack-key"),
        HostileInput(bytes: Array("null".utf8), "pack-value"),
        HostileInput(replacing: "kompas/pack/1", with: "kompas/pack/2", "pack-schema"),
        HostileInput(replacing: "kompas/pack/1", with: "kompas/case/1", "pack-schema"),
        HostileInput(replacing: "\"name\": \"Eerste\",\n  \"ver", with: "\"ver", "pack-key"),
        HostileInput(replacing: "\"title\": \"Wie meldt\"", with: "\"titel\": \"Wie meldt\"", "pack-key"),
        HostileInput(replacing: "\"title\": \"Wie meldt\"", with: "\"title\": 3", "pack-value"),
    ]

    /// Pack files whose own words come back in the answer.
    private static let echoes = [
        echo("compare", "@/p.json/2021", of: "eerste", ends: "unknown-regime"),
        echo("compare", "@/p.json/20200", of: "/2020", ends: "unknown-regime"),
        echo("coverage", "@/p.json", "--sources", "@", of: "Afspraken", ends: "unknown-source"),
        echo("coverage", "@/p.json", "--sources", "@", of: Example.sha256, ends: "unknown-source"),
        echo("find", "x/y", "--pack", "@/p.json", of: "Eerste", ends: "unknown-municipality"),
        HostileInput(
            "find", "eerste", "--pack", "@/p.json",
            files: [
                "p.json": Array(
                    packFile.replacing("\"name\": \"Eerste\",\n      ", with: "\"name\": \"\(obeyed)\",\n      ").utf8)
            ], ends: .noInput, "not-a-municipality"),
    ]

    /// As JSON has it: escapes, directions, and more than anyone reads.
    private static let obeyed = "\\u001b[2J\\u202e\\u0007\\u009b\\r\\n\\u2028" + String(repeating: "a", count: 9_000)

    /// A pack file with something behind each of some words that a terminal would obey.
    private static func echo(_ line: String..., of word: String, ends code: String) -> HostileInput {
        let text = packFile.replacing(word, with: word + obeyed)
        precondition(text != packFile, word)
        return HostileInput(line, files: ["p.json": Array(text.utf8)], ends: .noInput, code)
    }

    /// Pack files that say what cannot be.
    private static let contents = [
        HostileInput(replacing: "\"kind\": \"task\"", with: "\"kind\": \"taak\"", "pack-value"),
        HostileInput(replacing: "\"kind\": \"task\"", with: "\"kind\": \"meeting\"", "pack-key"),
        HostileInput(replacing: "\"report-channel\"", with: "\"report-chanel\"", "pack-value"),
        HostileInput(replacing: "\"PO\"", with: "\"HBO\"", "pack-value"),
        HostileInput(replacing: "2020-01-01", with: "2020-02-30", "pack-value"),
        HostileInput(replacing: "\"duty\"", with: "\"must\"", "pack-value"),
        HostileInput(replacing: "eerste/2020/melden", with: "eerste/2020/school", "pack-id"),
        HostileInput(replacing: "eerste/2020/melden", with: "tweede/2020/melden", "pack-id"),
        HostileInput(replacing: "\"id\": \"eerste/2020/melden\"", with: "\"id\": \"\"", "pack-id"),
        HostileInput(
            replacing: "\"by\": [\"eerste/2020/school\"]", with: "\"by\": [\"eerste/2020/schol\"]", "pack-reference"),
        HostileInput(
            replacing: "\"by\": [\"eerste/2020/school\"]", with: "\"by\": [\"eerste/2020/melden\"]", "pack-reference"),
        HostileInput(replacing: "\"document\": \"afspraken\"", with: "\"document\": \"ander\"", "pack-reference"),
        HostileInput(replacing: "[\"GM9999\"]", with: "[\"GM0000\"]", "pack-value"),
    ]
}
