import RegimeEngine
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

struct SourceLibraryTests {
    /// Makes a folder, hands it over, and removes it.
    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.path + "/verzuim-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private let text = Array("Te laat\n".utf8)

    @Test func `a text is found by what it says, also through a link, whatever it is called`() throws {
        try withFolder { folder in
            try Data(text).write(to: URL(filePath: folder + "/a.bin"))
            try FileManager.default.createDirectory(atPath: folder + "/map", withIntermediateDirectories: false)
            let linked = Array("Spijbelen\n".utf8)
            try Data(linked).write(to: URL(filePath: folder + "/map/b"))
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/koppeling", withDestinationPath: folder + "/map/b")
            let library = try SourceLibrary(folder: folder)
            #expect(library.text(sha256: SourceText(bytes: text).sha256)?.lines == ["Te laat"])
            #expect(library.text(sha256: SourceText(bytes: linked).sha256) != nil)
            #expect(library.text(sha256: SourceText(bytes: []).sha256) == nil)
        }
    }

    @Test(.timeLimit(.minutes(1))) func `a pipe, a dead link and a hidden file are passed over`() throws {
        try withFolder { folder in
            #expect(mkfifo(folder + "/pijp", 0o600) == 0)
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/dood", withDestinationPath: folder + "/nergens")
            try Data(text).write(to: URL(filePath: folder + "/.verborgen"))
            let library = try SourceLibrary(folder: folder)
            #expect(library.text(sha256: SourceText(bytes: text).sha256) == nil)
        }
    }

    @Test func `a folder that is none is named`() throws {
        try withFolder { folder in
            #expect(throws: FileProblem.missing(folder + "/weg")) { try SourceLibrary(folder: folder + "/weg") }
            try Data(text).write(to: URL(filePath: folder + "/a"))
            #expect(throws: FileProblem.isFile(folder + "/a")) { try SourceLibrary(folder: folder + "/a") }
        }
    }
}
