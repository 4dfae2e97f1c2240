import Foundation
import RulePackKit
import Testing

@testable import RegimeEngine

/// What a fuzzer found to be worth keeping: inputs that together reach as much of the reader as all that it tried.
struct PackFileCorpusTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fuzzing/PackFile/Corpus")
    private static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

    @Test func `there is a corpus, and it is small`() throws {
        let sizes = try Self.files.map { try Data(contentsOf: Self.folder.appending(path: $0)).count }
        #expect(sizes.count >= 20)
        #expect(sizes.reduce(0, +) < 500_000)
    }

    @Test(arguments: files)
    func `each is read and written as the same, or is a problem with a place`(file: String) throws {
        let bytes = Array(try Data(contentsOf: Self.folder.appending(path: file)))
        do throws(PackFileProblem) {
            let pack = try PackFile.pack(from: bytes)
            let text = try? PackFile.text(of: pack)
            #expect(try PackFile.pack(from: Array((text ?? "").utf8)) == pack)
            _ = PackChecker().findings(in: pack)
        } catch {
            #expect((error.line ?? 0) >= 1 && (error.column ?? 0) >= 1)
        }
    }
}
