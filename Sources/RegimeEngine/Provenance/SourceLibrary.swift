#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The texts of a folder, found by what they say and not by how they are called.
public struct SourceLibrary: Sendable {
    private let texts: [String: SourceText]
    /// In bytes; what is larger is no text of a protocol, and is not read.
    private static let largestText: UInt64 = 64 * 1_024 * 1_024

    /// Creates a library from texts.
    public init(_ texts: [SourceText]) {
        self.texts = Dictionary(texts.map { ($0.sha256, $0) }) { first, _ in first }
    }

    /// Reads every file that stands directly in a folder.
    ///
    /// - Throws: `FileProblem` when the folder cannot be read.
    public init(folder: String) throws(FileProblem) {
        var texts: [SourceText] = []
        for name in try FileProblem.names(in: folder) where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            guard FileProblem.isOrdinaryFile(path, ofAtMost: SourceLibrary.largestText) else { continue }
            texts.append(SourceText(bytes: try FileProblem.bytes(of: path)))
        }
        self.init(texts)
    }

    /// The text with a SHA-256, if the library has it.
    public func text(sha256: String) -> SourceText? { texts[sha256] }
}
