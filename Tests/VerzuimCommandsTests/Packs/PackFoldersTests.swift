import Testing
import VerzuimCommands

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

struct PackFoldersTests {
    private static let derde = file("derde", "Derde")
    private static let vierde = file("vierde", "Vierde")

    @Test(
        arguments: [
            ["packs"], ["find", "Derde"], ["compare"], ["compare", "eerste", "derde"], ["compare", "derde/2020"],
            ["show", "derde"], ["search", "meldt", "--pack", "derde"], ["explain", "derde/2020/melden"],
            ["check"], ["completions", "bash"], ["diff", "eerste", "derde", "--full"],
        ])
    func `the packs of a folder take part in whatever is asked`(line: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.derde, to: "derde.pack.json")
        for (options, environment) in [(["--packs", folder.path], [:]), ([], ["VERZUIM_PACKS": folder.path])] {
            let outcome = Example.program.run(line + options, environment: environment)
            #expect(outcome.exitCode == .done)
            #expect(outcome.content.lowercased().contains("derde"), "\(line)")
        }
        #expect(!Example.program.run(line).content.lowercased().contains("derde"))
    }

    @Test func `folders are read in their order and files by their names, those of the environment first`() throws {
        let one = try TemporaryFolder()
        let other = try TemporaryFolder()
        try one.write(Self.vierde, to: "b.pack.json")
        try one.write(Self.file("vijfde", "Vijfde"), to: "a.pack.json")
        try other.write(Self.derde, to: "a.pack.json")
        let outcome = Example.program.run(
            ["packs", "--packs", one.path, "--format", "json"], environment: ["VERZUIM_PACKS": other.path])
        #expect(try ids(outcome) == ["eerste", "tweede", "derde", "vijfde", "vierde"])
        let both = ["VERZUIM_PACKS": ":\(one.path)::\(other.path):"]
        let order = try ids(Example.program.run(["packs", "--format", "json"], environment: both))
        #expect(order == ["eerste", "tweede", "vijfde", "vierde", "derde"])
        let repeated = ["packs", "--packs", other.path, "--packs", one.path, "--format", "json"]
        #expect(try ids(Example.program.run(repeated)) == ["eerste", "tweede", "derde", "vijfde", "vierde"])
    }

    @Test func `a folder that is named twice is read once, however it is spelled`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.derde, to: "derde.pack.json")
        let line = ["packs", "--packs", folder.path, "--packs", folder.path + "/.", "--format", "json"]
        let outcome = Example.program.run(line, environment: ["VERZUIM_PACKS": folder.path + "/"])
        #expect(try ids(outcome) == ["eerste", "tweede", "derde"])
    }

    @Test func `what is not called a pack file is left alone, and so is a folder within the folder`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.derde, to: "derde.pack.json")
        for name in ["oud.json", "lees-mij.txt", "._derde.pack.json", ".pack.json", "derde.pack.json~", "X.PACK.JSON"] {
            try folder.write("geen pakket", to: name)
        }
        try FileManager.default.createDirectory(atPath: folder.path("diep"), withIntermediateDirectories: false)
        try folder.write(Self.vierde, to: "diep/vierde.pack.json")
        let outcome = Example.program.run(["packs", "--packs", folder.path, "--format", "json"])
        #expect(try ids(outcome) == ["eerste", "tweede", "derde"])
    }

    @Test func `an empty folder adds nothing, and an empty variable names none`() throws {
        let folder = try TemporaryFolder()
        let usual = Example.program.run(["packs"])
        #expect(Example.program.run(["packs", "--packs", folder.path]) == usual)
        for value in ["", ":", "::", folder.path] {
            #expect(Example.program.run(["packs"], environment: ["VERZUIM_PACKS": value]) == usual)
        }
    }

    @Test(
        arguments: [
            ["--help"], ["compare", "--help"], ["--version"], ["schema", "pack"], ["manual"],
            ["calendar", "--from", "2022-01-01", "--through", "2022-01-31"],
        ])
    func `what asks packs nothing does not look at the folders`(line: [String]) {
        let outcome = Example.program.run(line, environment: ["VERZUIM_PACKS": "/no-such-folder"])
        #expect(outcome == Example.program.run(line))
        #expect(outcome.exitCode == .done)
    }

    @Test func `a command that asks packs nothing has no option for folders`() {
        #expect(Example.program.run(["schema", "pack", "--packs", "."]).failure == "unknown-option")
    }

    @Test func `a pack that is built in too is refused, and both places are named`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.file("eerste", "Eerste"), to: "e.pack.json")
        let outcome = Example.program.run(["find", "Eerste", "--packs", folder.path])
        #expect(outcome.exitCode == .badInput)
        #expect(
            outcome.notice
                == "verzuim: Er zijn twee regelpakketten met het id ‘eerste’: het ene is ingebouwd, het andere "
                + "staat in ‘\(folder.path)/e.pack.json’. Haal er een weg, of geef het een eigen id. [repeated-pack]\n")
    }

    @Test func `one id in two files is refused, and both files are named`() throws {
        let folder = try TemporaryFolder()
        for name in ["a", "b"] { try folder.write(Self.derde, to: "\(name).pack.json") }
        let outcome = Example.program.run(["packs", "--lang", "en"], environment: ["VERZUIM_PACKS": folder.path])
        #expect(outcome.exitCode == .badInput)
        #expect(
            outcome.notice
                == "verzuim: Two rule packs have the id ‘derde’: one is in ‘\(folder.path)/a.pack.json’, the "
                + "other is in ‘\(folder.path)/b.pack.json’. Remove one of them, or give it an id of its own. "
                + "The folder is named in VERZUIM_PACKS. [repeated-pack]\n")
    }

    static func file(_ id: String, _ name: String) -> String {
        Verzuim(packs: [Example.pack(id, name)]).run(["export", id]).content
    }

    private func ids(_ outcome: VerzuimCommands.Outcome) throws -> [String] {
        try ListedPack.all(in: outcome).compactMap(\.id)
    }
}
