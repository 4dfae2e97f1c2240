import RegimeEngine
import Testing
import VerzuimCommands

/// What `packs` says of where a pack came from.
struct PackOriginsTests {
    @Test func `of a pack that is built in it shows the version and the hash of the file that export writes`() throws {
        let exported = Example.program.run(["export", "eerste"]).content
        let pack = try #require(try ListedPack.all(in: Example.program.run(["packs", "--format", "json"])).first)
        #expect(pack.version == "1.0.0")
        #expect(pack.origin == "builtIn")
        #expect(pack.file == nil)
        #expect(pack.sha256 == SHA256.hexDigest(of: exported.utf8))
    }

    @Test func `of a pack of a folder it shows the file, its version and the hash of its very bytes`() throws {
        let folder = try TemporaryFolder()
        let text =
            PackFoldersTests.file("derde", "Derde")
            .replacing("\"version\": \"1.0.0\"", with: "\"version\": \"2.3.0\"") + "\n\n"
        try folder.write(text, to: "derde.pack.json")
        let line = ["packs", "--packs", folder.path]
        let pack = try #require(try ListedPack.all(in: Example.program.run(line + ["--format", "json"])).last)
        let (path, hash) = ("\(folder.path)/derde.pack.json", SHA256.hexDigest(of: text.utf8))
        #expect(pack.version == "2.3.0")
        #expect(pack.origin == "file")
        #expect(pack.file == path)
        #expect(pack.sha256 == hash)
        for format in ["text", "csv"] {
            let content = Example.program.run(line + ["--format", format], environment: ["COLUMNS": "400"]).content
            for word in [path, "2.3.0", hash, "ingebouwd"] { #expect(content.contains(word), "\(format): \(word)") }
        }
    }
}
