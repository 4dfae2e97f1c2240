import Foundation
import Testing

@testable import VerzuimCommands

/// Answers to several cases, which are written as they come.
struct ManyCasesTests {
    private static let verzuim = Verzuim()
    private let late = WorkedCase.path("s-hertogenbosch/te-laat-08-keer.json")
    private let nine = WorkedCase.path("voorbeelden/negen-keer-te-laat-drie-dagen-ziek.json")

    private func run(_ arguments: String..., into output: Descriptor? = nil) -> VerzuimCommands.Outcome {
        Self.verzuim.run(
            ["assess", "--pack", "tilburg"] + arguments, environment: [:], isTerminal: false, output: output)
    }

    @Test(arguments: Options.Format.allCases)
    func `what goes out as it comes is what is kept otherwise, and what goes into a file`(
        format: Options.Format
    ) throws {
        let folder = try TemporaryFolder()
        for paths in [[late], [late, nine, late]] {
            let line = ["assess", "--format", format.rawValue] + paths
            let kept = Self.verzuim.run(line)
            #expect(!kept.content.isEmpty)
            let file = folder.path("antwoord")
            #expect(FileManager.default.createFile(atPath: file, contents: nil))
            let handle = try #require(FileHandle(forWritingAtPath: file))
            let output = Descriptor(number: handle.fileDescriptor)
            let direct = Self.verzuim.run(line, environment: [:], isTerminal: false, output: output)
            if paths.count > 1 { #expect(direct.content.isEmpty) }
            #expect(output.write(direct.content) == nil)
            try handle.close()
            #expect(try Data(contentsOf: URL(filePath: file)) == Data(kept.content.utf8))
            #expect(Self.verzuim.run(line + ["--output", file]).content.isEmpty)
            #expect(try Data(contentsOf: URL(filePath: file)) == Data(kept.content.utf8))
        }
    }

    @Test func `what may hold many cases and turns out to hold one is one document`() throws {
        let folder = try TemporaryFolder()
        try folder.write(String(contentsOfFile: late, encoding: .utf8), to: "dossier")
        let same = run(folder.path("dossier"), "--format", "json")
        #expect(same.content.contains("\n  "))
        let named = same.content.replacing("\"dossier\"", with: "\"te-laat-08-keer.json\"")
        #expect(named == run(late, "--format", "json").content)
    }

    @Test func `a bad case beside good ones is the failure, and a document a line is kept of the rest`() throws {
        let folder = try TemporaryFolder()
        let line = try String(contentsOfFile: late, encoding: .utf8).split(separator: "\n").joined(separator: " ")
        for lines in ["\(line)\nnee\n", "nee\n\(line)\n"] {
            try folder.write(lines, to: "dossiers.jsonl")
            let outcome = run(folder.path("dossiers.jsonl"), "--format", "json")
            #expect(outcome.exitCode == .badInput)
            #expect(outcome.failure == "json-syntax")
            #expect(outcome.content.split(separator: "\n").count == 1)
        }
    }

    @Test func `a file stays as it was when no case could be assessed`() throws {
        let folder = try TemporaryFolder()
        try folder.write("nee", to: "slecht.json")
        try folder.write("van gisteren", to: "antwoord.csv")
        let outcome = run(folder.path("slecht.json"), "--output", folder.path("antwoord.csv"))
        #expect(outcome.exitCode == .badInput)
        #expect(try String(contentsOfFile: folder.path("antwoord.csv"), encoding: .utf8) == "van gisteren")
        #expect(folder.names == ["antwoord.csv", "slecht.json"])
    }

    @Test func `an output that takes no more ends the run, and a closed pipe without a word`() throws {
        let full = run(late, late, into: Descriptor(number: -1))
        #expect(full.exitCode == .cannotWrite)
        #expect(full.failure == "cannot-write" && !full.notice.isEmpty)
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        signal(SIGPIPE, SIG_IGN)
        let closed = run(late, late, into: Descriptor(number: pipe.fileHandleForWriting.fileDescriptor))
        #expect(closed.exitCode == .cannotWrite)
        #expect(closed.failure == "cannot-write" && closed.notice.isEmpty)
    }
}
