import RegimeEngine
import RulePackKit
import Testing
import VerzuimCommands

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What can be wrong with a folder of packs and with what stands in it.
struct PackFolderFaultsTests {
    @Test(arguments: ["weg", "weg/", "weg/nog"])
    func `a folder that does not exist is no input`(name: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.path(name)
        let outcome = Example.program.run(["packs", "--packs", path])
        #expect(outcome.exitCode == .noInput)
        #expect(outcome.notice == "verzuim: ‘\(path)’ bestaat niet. [missing-file]\n")
        let ofEnvironment = Example.program.run(["packs"], environment: ["VERZUIM_PACKS": path])
        #expect(
            ofEnvironment.notice
                == "verzuim: ‘\(path)’ bestaat niet. De map is genoemd in VERZUIM_PACKS. [missing-file]\n")
    }

    @Test func `a file is no folder`() throws {
        let folder = try TemporaryFolder()
        try folder.write("{}", to: "p.pack.json")
        let outcome = Example.program.run(["packs", "--packs", folder.path("p.pack.json")])
        #expect(outcome.exitCode == .noInput)
        #expect(outcome.notice.hasSuffix("is een bestand; geef een map. [is-file]\n"))
    }

    @Test(
        arguments: [
            ("{\n  \"schema\": }", ", regel 2, kolom 13: hier hoort een waarde, geen ‘}’. [json-syntax]"),
            ("{}", ", regel 1, kolom 1: de sleutel ‘schema’ ontbreekt. Voeg die toe. [pack-key]"),
            ("", ", regel 1, kolom 1: de tekst houdt op voordat hij af is. Is het bestand heel? [json-syntax]"),
            ("{ \"schema\": \"verzuimkompas/case/1\" }", "niet ‘verzuimkompas/pack/1’. [pack-schema]"),
        ])
    func `a file that is no pack is named, with line and column`(text: String, words: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(PackFoldersTests.file("derde", "Derde"), to: "a.pack.json")
        try folder.write(text, to: "b.pack.json")
        let outcome = Example.program.run(["find", "Eerste", "--packs", folder.path])
        #expect(outcome.exitCode == .badInput)
        #expect(outcome.content == "")
        #expect(outcome.notice.hasPrefix("verzuim: ‘\(folder.path)/b.pack.json’, regel "))
        #expect(outcome.notice.hasSuffix("\(words)\n"))
    }

    @Test func `a pack in a folder is finished`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Verzuim(packs: [Example.broken]).run(["export", "kapot"]).content, to: "k.pack.json")
        #expect(Example.program.run(["check", "--packs", folder.path]).failure == "pack-reference")
    }

    @Test(
        arguments: [
            ("/dev/zero", "not-regular"), ("/proc/self/mem", "unreadable"), ("/", "is-folder"), ("weg", "broken-link"),
            ("p.pack.json", "broken-link"),
        ])
    func `a link to what is no file is refused without reading it`(target: String, code: String) throws {
        let folder = try TemporaryFolder()
        let link = folder.path("p.pack.json")
        try FileManager.default.createSymbolicLink(
            atPath: link, withDestinationPath: target.hasPrefix("/") ? target : folder.path(target))
        let inFolder = Example.program.run(["packs", "--packs", folder.path])
        #expect(inFolder.failure == code)
        // The folder that was named is there: what stands in it is bad input.
        #expect(inFolder.exitCode == .badInput)
        #expect(inFolder.notice.contains("‘\(link)’"))
        #expect(Example.program.run(["compare", link]).failure == code)
    }

    @Test func `nobody waits for a pipe to which nothing is written`() throws {
        let folder = try TemporaryFolder()
        #expect(mkfifo(folder.path("p.pack.json"), 0o600) == 0)
        let outcome = Example.program.run(["packs", "--packs", folder.path])
        #expect(outcome.exitCode == .badInput)
        #expect(outcome.failure == "not-regular")
        #expect(Example.program.run(["compare", folder.path("p.pack.json")]).failure == "not-regular")
    }

    @Test func `a link to a pack file is that file`() throws {
        let folder = try TemporaryFolder()
        try folder.write(PackFoldersTests.file("derde", "Derde"), to: "d.json")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("d.pack.json"), withDestinationPath: folder.path("d.json"))
        #expect(Example.program.run(["show", "derde", "--packs", folder.path]).exitCode == .done)
    }

    @Test func `a file that is too large is refused before it is read`() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "p.pack.json")
        // No byte of it takes place on the disk.
        #expect(truncate(folder.path("p.pack.json"), 1 << 40) == 0)
        for line in [["packs", "--packs", folder.path], ["compare", folder.path("p.pack.json")]] {
            let outcome = Example.program.run(line)
            #expect(outcome.exitCode == .badInput)
            #expect(
                outcome.notice.hasSuffix("het bestand is groter dan 33554432 bytes. [json-limit]\n"),
                "\(outcome.notice)")
        }
    }

    @Test func `a folder holds as many files as are read, and no more`() throws {
        let folder = try TemporaryFolder()
        for id in ["derde", "vierde"] { try folder.write(PackFoldersTests.file(id, id), to: "\(id).pack.json") }
        func read(atMost limit: Int) throws(PackReadingProblem) -> [CataloguedPack] {
            try PackFolder.packs(in: folder.path, hashing: false, mostFiles: limit, mostBytes: .max)
        }
        #expect(try read(atMost: 2).map(\.pack.id) == ["derde", "vierde"])
        #expect(throws: PackReadingProblem.tooManyFiles(folder.path, count: 2, limit: 1)) { try read(atMost: 1) }
    }

    @Test func `a folder holds as many bytes as are read, and no more`() throws {
        let folder = try TemporaryFolder()
        let files = ["derde", "vierde"].map { ($0, PackFoldersTests.file($0, $0)) }
        for (id, text) in files { try folder.write(text, to: "\(id).pack.json") }
        let size = files.reduce(0) { $0 + $1.1.utf8.count }
        func read(atMost limit: Int) throws(PackReadingProblem) -> [CataloguedPack] {
            try PackFolder.packs(in: folder.path, hashing: false, mostFiles: .max, mostBytes: limit)
        }
        #expect(try read(atMost: size).count == 2)
        let last = "\(folder.path)/vierde.pack.json"
        #expect(throws: PackReadingProblem.tooManyBytes(folder.path, limit: size - 1, at: last)) {
            try read(atMost: size - 1)
        }
    }

    @Test func `a folder with too much in it is told of in words`() throws {
        let folder = try TemporaryFolder()
        for number in 0...PackFolder.mostFiles { try folder.write("{}", to: "\(number).pack.json") }
        let outcome = Example.program.run(["packs", "--packs", folder.path])
        #expect(outcome.exitCode == .badInput)
        #expect(
            outcome.notice
                == "verzuim: In ‘\(folder.path)’ staan 1001 pakketbestanden; er worden er niet meer dan 1000 "
                + "gelezen. Haal weg wat niet nodig is. [pack-limit]\n")
    }
}
