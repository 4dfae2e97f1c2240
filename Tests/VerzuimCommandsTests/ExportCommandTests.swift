import RegimeEngine
import RulePackKit
import Testing

@testable import VerzuimCommands

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

struct ExportCommandTests {
    let verzuim = Verzuim()

    @Test(arguments: Shipped.all.map { $0.id })
    func `a pack that ships is read back as it was`(id: String) throws {
        let pack = try #require(Shipped.all.first { $0.id == id }).pack
        let outcome = verzuim.run(["export", pack.id])
        #expect(outcome.exitCode == .done)
        #expect(outcome.notice.isEmpty)
        #expect(try PackFile.pack(from: Array(outcome.content.utf8)) == pack)
        #expect(outcome == verzuim.run(["export", pack.id], environment: ["VERZUIM_LANG": "en"]))
    }

    @Test func `a pack is written to a file, and nothing is printed`() throws {
        let folder = try TemporaryFolder()
        let outcome = verzuim.run(["export", "den-haag", "--output", folder.path("den-haag.json")])
        #expect(outcome == Outcome())
        #expect(folder.text("den-haag.json") == verzuim.run(["export", "den-haag"]).content)
        #expect(folder.names == ["den-haag.json"])
    }

    @Test func `a file that is there is replaced and keeps its permissions`() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "p.json")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path("p.json"))
        #expect(verzuim.run(["export", "den-haag", "-o", folder.path("p.json")]).exitCode == .done)
        #expect(folder.text("p.json")?.hasPrefix("{") == true)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("p.json"))
        #expect(attributes[.posixPermissions] as? Int == 0o640)
    }

    @Test func `the file behind a link is replaced, not the link`() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "real.json")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link.json"), withDestinationPath: folder.path("real.json"))
        #expect(verzuim.run(["export", "den-haag", "-o", folder.path("link.json")]).exitCode == .done)
        #expect(folder.text("real.json")?.hasPrefix("{") == true)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("link.json"))
        #expect(attributes[.type] as? FileAttributeType == .typeSymbolicLink)
    }

    @Test func `a link to nothing is not replaced by a file`() throws {
        let folder = try TemporaryFolder()
        let link = folder.path("link.json")
        try FileManager.default.createSymbolicLink(
            atPath: link, withDestinationPath: folder.path("gone.json"))
        let outcome = verzuim.run(["export", "den-haag", "-o", link])
        #expect(outcome.exitCode == .cannotCreate)
        #expect(
            outcome.notice.hasSuffix("is een link naar iets dat er niet is. Geef het bestand zelf. [broken-link]\n"))
        #expect(folder.names == ["link.json"])
        let attributes = try FileManager.default.attributesOfItem(atPath: link)
        #expect(attributes[.type] as? FileAttributeType == .typeSymbolicLink)
    }

    @Test func `a file that nobody may write is not replaced, whoever asks`() throws {
        let folder = try TemporaryFolder()
        try folder.write("kept", to: "p.json")
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.path("p.json"))
        let outcome = verzuim.run(["export", "den-haag", "-o", folder.path("p.json")])
        #expect(outcome.exitCode == .cannotWrite)
        #expect(outcome.notice.contains("kan niet worden geschreven: de rechten ontbreken. Verander de rechten"))
        #expect(folder.text("p.json") == "kept")
        #expect(folder.names == ["p.json"])
    }

    @Test func `a file is write-protected when its permissions let nobody write`() {
        for mode: mode_t in [0o444, 0o400, 0o555, 0o000] { #expect(WholeFile.isWriteProtected(S_IFREG | mode)) }
        for mode: mode_t in [0o644, 0o600, 0o200, 0o420, 0o402] { #expect(!WholeFile.isWriteProtected(mode)) }
    }

    @Test func `a file of the name under which it is first written is left alone`() throws {
        let folder = try TemporaryFolder()
        let name = ".verzuim-\(ProcessInfo.processInfo.processIdentifier)-0.tmp"
        try folder.write("kept", to: name)
        #expect(verzuim.run(["export", "den-haag", "-o", folder.path("p.json")]).exitCode == .done)
        #expect(folder.text(name) == "kept")
        #expect(folder.names == [name, "p.json"])
    }

    @Test func `a folder that does not exist is not made`() {
        let outcome = verzuim.run(["export", "den-haag", "--output", "/no-such-folder/p.json"])
        #expect(outcome.exitCode == .cannotCreate)
        #expect(
            outcome.notice == "verzuim: ‘/no-such-folder/p.json’ kan niet worden gemaakt: de map bestaat niet. "
                + "Maak die eerst. [missing-folder]\n")
    }

    @Test func `a folder is not overwritten`() throws {
        let folder = try TemporaryFolder()
        try folder.write("kept", to: "kept.txt")
        for path in [folder.path, folder.path + "/", folder.path("new/")] {
            let outcome = verzuim.run(["export", "den-haag", "--output", path, "--lang", "en"])
            #expect(outcome.exitCode == .cannotCreate)
            #expect(outcome.content.isEmpty)
            #expect(outcome.notice.hasSuffix("is a folder; give a file. [is-folder]\n"))
        }
        #expect(folder.names == ["kept.txt"])
    }

    @Test func `a device is not replaced by a file`() throws {
        let outcome = verzuim.run(["export", "den-haag", "--output", "/dev/null"])
        #expect(outcome.exitCode == .cannotCreate)
        #expect(outcome.notice.contains("geen gewoon bestand"))
        let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
        #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
    }

    @Test(arguments: ["den-hag", "den-haag/2018"])
    func `what is no pack is not exported`(name: String) {
        let outcome = verzuim.run(["export", name])
        #expect(outcome.exitCode == .noInput)
        #expect(outcome.notice.hasPrefix("verzuim: Er is geen regelpakket ‘\(name)’. Bedoelde u ‘den-haag’?"))
    }

    @Test func `an export names one pack`() {
        #expect(verzuim.run(["export"]).exitCode == .usage)
        #expect(verzuim.run(["export", "den-haag", "tilburg"]).exitCode == .usage)
    }
}
