import Foundation
import RulePackKit
import Testing
import VerzuimCommands

struct NewPackCommandTests {
    private static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    @Test func `a package is written whole, into a folder that is new or empty`() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("leeg"), withIntermediateDirectories: false)
        for name in ["nieuw", "leeg"] {
            let outcome = Example.program.run(
                ["new-pack", "'t Voorbeeld", "--directory", folder.path(name), "--dependency", Self.root])
            #expect(outcome.exitCode == .done, "\(outcome.notice)")
            let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path(name))
            for file in [
                "Package.swift", "README.md", ".gitignore", "Sources/TVoorbeeld/TVoorbeeld.swift",
                "Sources/t-voorbeeld-pack/main.swift", "Tests/TVoorbeeldTests/TVoorbeeldTests.swift",
                "Tests/voorbeeldtekst.txt",
            ] {
                #expect(files.contains(file))
                #expect(outcome.content.contains("  \(file)\n"))
            }
        }
        #expect(folder.text("nieuw/Package.swift") == folder.text("leeg/Package.swift"))
    }

    @Test func `the way to this package is relative, and it is known by the name of its folder`() throws {
        let folder = try TemporaryFolder()
        try folder.write("let package = Package(\n    name: \"Verzuimkompas\")", to: "Package.swift")
        _ = Example.program.run(["new-pack", "Ede", "-d", folder.path("ede"), "--dependency", folder.path + "/"])
        let written = folder.text("ede/Package.swift")
        let manifest = try #require(written)
        let last = folder.path.split(separator: "/").last
        let name = try #require(last)
        #expect(manifest.contains(".package(path: \"..\")"))
        #expect(manifest.contains("package: \"\(name)\""))
    }

    @Test(arguments: [
        ("https://voorbeeld.nl/a/verzuimkompas.git", "verzuimkompas"), ("https://voorbeeld.nl/kompas", "kompas"),
        ("git@voorbeeld.nl:a/kompas.git", "kompas"), ("https://voorbeeld.nl/kompas/", "kompas"),
    ])
    func `an address is known by its last part`(url: String, identity: String) throws {
        let folder = try TemporaryFolder()
        let outcome = Example.program.run(
            ["new-pack", "Ede", "-d", folder.path("ede"), "--dependency", url, "--minimum-version", "1.2.0"])
        #expect(outcome.exitCode == .done)
        let written = folder.text("ede/Package.swift")
        let manifest = try #require(written)
        #expect(manifest.contains(".package(url: \"\(url)\", from: \"1.2.0\")"))
        #expect(manifest.contains("package: \"\(identity)\""))
    }

    @Test(arguments: [
        (["new-pack"], "missing-argument"), (["new-pack", "Ede"], "missing-option"),
        (["new-pack", "../x", "-d", "@/ede", "--dependency", "ROOT"], "unusable-name"),
        (["new-pack", "Self", "-d", "@/ede", "--dependency", "ROOT"], "unusable-name"),
        (["new-pack", "Ede", "-d", "@", "--dependency", "ROOT"], "folder-not-empty"),
        (["new-pack", "Ede", "-d", "@/file.txt", "--dependency", "ROOT"], "name-taken"),
        (["new-pack", "Ede", "-d", "@/file.txt/ede", "--dependency", "ROOT"], "missing-folder"),
        (["new-pack", "Ede", "-d", "@/weg/ede", "--dependency", "ROOT"], "missing-folder"),
        (["new-pack", "Ede", "-d", "@/ede", "--dependency", "@"], "bad-dependency"),
        (["new-pack", "Ede", "-d", "@/ede", "--dependency", "a\"b"], "bad-dependency"),
        (["new-pack", "Ede", "-d", "@/ede", "--dependency", "https://a.nl/b"], "missing-option"),
        (
            ["new-pack", "Ede", "-d", "@/ede", "--dependency", "https://a.nl/b", "--minimum-version", "1.x"],
            "bad-dependency"
        ),
        (["new-pack", "Ede", "-d", "@/ede", "--dependency", "ROOT", "--minimum-version", "1.0.0"], "unexpected-value"),
        (["new-pack", "Ede", "-d", "@/ede", "--dependency", "ROOT", "--from", "eerst"], "unknown-pack"),
    ])
    func `what cannot be is refused, and nothing is written`(line: [String], code: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("kept", to: "file.txt")
        let line = line.map { $0.replacing("@", with: folder.path).replacing("ROOT", with: Self.root) }
        for language in ["nl", "en"] {
            let outcome = Example.program.run(line + ["--lang", language])
            #expect(outcome.failure == code, "\(outcome.notice)")
            #expect(outcome.content.isEmpty)
            #expect(folder.names == ["file.txt"])
        }
    }

    @Test func `a package can start with the questions that another pack answers`() throws {
        let folder = try TemporaryFolder()
        let outcome = Example.program.run(
            ["new-pack", "Ede", "-d", folder.path("ede"), "--dependency", Self.root, "--from", "eerste"])
        #expect(outcome.exitCode == .done)
        let written = folder.text("ede/Sources/Ede/Tasks.swift")
        let tasks = try #require(written)
        #expect(tasks.contains("// VRAAG: ") && tasks.contains("(.reportChannel)"))
        #expect(!tasks.contains("Task("))
    }
}
