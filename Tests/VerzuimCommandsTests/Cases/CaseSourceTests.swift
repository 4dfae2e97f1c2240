import Foundation
import RegimeEngine
import RulePackKit
import Testing

@testable import VerzuimCommands

struct CaseSourceTests {
    private let one =
        #"{ "schema": "verzuimkompas/case/1", "pupil": { "sector": "VO" }, "on": "2022-03-15", "absences": [] }"#
    private var other: String { one.replacing("VO", with: "PO") }
    private var bad: String { one.replacing("VO", with: "HBO") }
    private var pretty: String { one.replacing("{ \"schema", with: "{\n\"schema") }

    @Test func `files come in the order in which they are named, each with the name of its file`() throws {
        let folder = try TemporaryFolder()
        try folder.write(one, to: "b.json")
        try folder.write(other, to: "a.json")
        let entries = try read([folder.path("b.json"), folder.path("a.json")])
        #expect(entries == ["b.json: VO", "a.json: PO"])
    }

    @Test func `a case has the name by which its answer is known`() throws {
        let folder = try TemporaryFolder()
        try folder.write("\(one)\n\(one)\n", to: "a.jsonl")
        var names: [String] = []
        try CaseSource(paths: [folder.path("a.jsonl")]).readEach { entry throws(Failure) in
            if case .success(let pupil) = entry.result { names.append(pupil.name) }
        }
        #expect(names == ["a.jsonl:1", "a.jsonl:2"])
    }

    @Test(arguments: ["", "/"])
    func `a folder gives its cases in the order of their names, and names the bad one`(slash: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(one, to: "c.json")
        try folder.write(bad, to: "b.json")
        try folder.write("\(one)\n\(other)", to: "a.jsonl")
        try folder.write(other, to: "D.JSON")
        try folder.write("geen casus", to: "lees mij.txt")
        try folder.write("geen casus", to: ".a.json")
        let (entries, exitCode) = try readToEnd([folder.path + slash])
        #expect(
            entries == ["D.JSON: PO", "a.jsonl:1: VO", "a.jsonl:2: PO", "b.json: case-unknown-word 65", "c.json: VO"])
        #expect(exitCode == .badInput)
    }

    @Test func `what is no file in a folder is named, and the rest is read`() throws {
        let folder = try TemporaryFolder()
        try folder.write(one, to: "z.json")
        try folder.write("", to: "leeg.json")
        try folder.write("\n \r\n", to: "leeg.jsonl")
        let manager = FileManager.default
        try manager.createDirectory(atPath: folder.path("map.json"), withIntermediateDirectories: false)
        try manager.createSymbolicLink(atPath: folder.path("lus.json"), withDestinationPath: "lus.json")
        try manager.createSymbolicLink(atPath: folder.path("weg.json"), withDestinationPath: "nergens")
        try manager.createSymbolicLink(atPath: folder.path("link.json"), withDestinationPath: "z.json")
        #expect(mkfifo(folder.path("pijp.json"), 0o600) == 0)
        let (entries, exitCode) = try readToEnd([folder.path])
        #expect(
            entries == [
                "leeg.json: json-syntax 65", "leeg.jsonl: no-cases 65", "link.json: VO", "lus.json: broken-link 65",
                "map.json: is-folder 65", "pijp.json: not-regular 65", "weg.json: broken-link 65", "z.json: VO",
            ])
        #expect(exitCode == .badInput)
    }

    @Test func `what is not there is no input, and the rest is read`() throws {
        let folder = try TemporaryFolder()
        try folder.write(one, to: "a.json")
        try folder.write(bad, to: "b.json")
        let paths = [folder.path("weg.json"), folder.path("a.json"), folder.path("a.json/b"), folder.path("b.json")]
        let (entries, exitCode) = try readToEnd(paths)
        #expect(
            entries == [
                "weg.json: missing-file 66", "a.json: VO", "b: missing-file 66", "b.json: case-unknown-word 65",
            ])
        #expect(exitCode == .noInput)
    }

    @Test func `an empty folder is no input`() throws {
        let folder = try TemporaryFolder()
        let (entries, exitCode) = try readToEnd([folder.path])
        #expect(entries.map { $0.hasSuffix(": no-cases 66") } == [true])
        #expect(exitCode == .noInput)
    }

    @Test func `a link to itself is not readable`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("lus.json")
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "lus.json")
        #expect(try read([path]) == ["lus.json: unreadable 66"])
    }

    @Test(arguments: ["\n", "\r\n"])
    func `a line is a case, blank lines count, and a bad line keeps its number`(end: String) throws {
        let folder = try TemporaryFolder()
        try folder.write([one, "", bad, "{", " ", other].joined(separator: end), to: "a.jsonl")
        let source = CaseSource(paths: [folder.path("a.jsonl")])
        var messages: [String] = []
        try source.readEach { entry throws(Failure) in
            if case .failure(let failure) = entry.result { messages.append(failure.message.nl) }
        }
        #expect(
            try read(source.paths) == [
                "a.jsonl:1: VO", "a.jsonl:3: case-unknown-word 65", "a.jsonl:4: json-syntax 65", "a.jsonl:6: PO",
            ])
        #expect(messages.count == 2)
        #expect(messages.first?.contains("a.jsonl’, regel 3, kolom 58, pupil.sector: ‘HBO’") == true, "\(messages)")
        #expect(messages.last?.contains("a.jsonl’, regel 4, kolom 2: ") == true, "\(messages)")
    }

    @Test func `a line that is too long is named, and those behind it are read`() throws {
        let folder = try TemporaryFolder()
        let long = String(repeating: "x", count: CaseFile.greatestSize + 100_000)
        try folder.write("\(one)\n\(long)\n\(other)\n", to: "a.jsonl")
        let path = folder.path("a.jsonl")
        #expect(try read([path]) == ["a.jsonl:1: VO", "a.jsonl:2: json-limit 65", "a.jsonl:3: PO"])
    }

    @Test func `a line may be as long as a case can be`() throws {
        let folder = try TemporaryFolder()
        let spaces = String(repeating: " ", count: CaseFile.greatestSize - one.utf8.count)
        try folder.write("\(one)\(spaces)\n\(one)\(spaces) \n", to: "a.jsonl")
        #expect(try read([folder.path("a.jsonl")]) == ["a.jsonl:1: VO", "a.jsonl:2: json-limit 65"])
    }

    @Test(arguments: [99, 100])
    func `a file whose first hundred lines are no case is given up`(bad lines: Int) throws {
        let folder = try TemporaryFolder()
        try folder.write(String(repeating: "x\n", count: lines) + one, to: "a.jsonl")
        let entries = try read([folder.path("a.jsonl")])
        #expect(entries.last == (lines == 99 ? "a.jsonl:100: VO" : "a.jsonl: no-cases 65"))
        #expect(entries.count == lines + 1)
    }

    @Test func `after one case, any number of lines can be bad`() throws {
        let folder = try TemporaryFolder()
        try folder.write("\(one)\n" + String(repeating: "x\n", count: 150) + one, to: "a.jsonl")
        #expect(try read([folder.path("a.jsonl")]).last == "a.jsonl:152: VO")
    }

    @Test func `standard input is one case or a case a line`() throws {
        #expect(try read(input: pretty) == ["-: VO"])
        #expect(try read(input: "\n \(pretty)\n") == ["-: VO"])
        #expect(try read(input: one) == ["-:1: VO"])
        #expect(try read(input: "\n\(one)\n\(bad)\n\(other)") == ["-:2: VO", "-:3: case-unknown-word 65", "-:4: PO"])
        #expect(try read(input: "{ \"a\\\"}\": [{}],,}\n\(one)") == ["-:1: json-syntax 65", "-:2: VO"])
        #expect(try read(input: "{ \"a\\\\\": 1 }\n\(one)") == ["-:1: case-missing-key 65", "-:2: VO"])
        #expect(try read(input: "") == ["-: no-cases 65"])
        #expect(try read(input: "kapot") == ["-: json-syntax 65"])
    }

    @Test func `a file with another ending is one case or a case a line`() throws {
        let folder = try TemporaryFolder()
        try folder.write(pretty, to: "a")
        try folder.write("\(one)\n\(other)", to: "b.txt")
        #expect(try read([folder.path("a"), folder.path("b.txt")]) == ["a: VO", "b.txt:1: VO", "b.txt:2: PO"])
    }

    @Test func `a file that never ends is too large`() throws {
        #expect(try read(["/dev/zero"]) == ["zero: json-limit 65"])
    }

    @Test func `what is thrown while a case is handled ends the reading`() throws {
        let folder = try TemporaryFolder()
        try folder.write("\(one)\n\(one)\n", to: "a.jsonl")
        var count = 0
        #expect(throws: Failure.json) {
            try CaseSource(paths: [folder.path("a.jsonl"), folder.path("a.jsonl")]).readEach { _ throws(Failure) in
                count += 1
                throw Failure.json
            }
        }
        #expect(count == 1)
    }

    private func read(_ paths: [String]) throws -> [String] { try readToEnd(paths).entries }

    /// What is read from standard input with some text in it.
    private func read(input text: String) throws -> [String] {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        try pipe.fileHandleForWriting.close()
        return try readToEnd(["-"], input: pipe.fileHandleForReading.fileDescriptor).entries
    }

    /// Each name with the sector of the case, or with the code of the failure and how a run would end.
    private func readToEnd(
        _ paths: [String], input: Int32 = 0
    ) throws -> (entries: [String], exitCode: ExitCode) {
        var entries: [String] = []
        var failures: [Failure] = []
        try CaseSource(paths: paths, input: input).readEach { entry throws(Failure) in
            switch entry.result {
            case .success(let pupil): entries.append("\(entry.name): \(pupil.sector.rawValue)")
            case .failure(let failure):
                entries.append("\(entry.name): \(failure.code.rawValue) \(failure.exitCode.rawValue)")
                failures.append(failure)
            }
        }
        return (entries, CaseSource.exitCode(after: failures))
    }
}
