import Foundation

/// The source files of the vocabulary, so that a list can be set beside what is declared.
enum SourceFiles {
    /// The text of every Swift file in a folder of the vocabulary, one after the other.
    static func text(of folder: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "Sources/RulePackKit/\(folder)")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        return try names.sorted().map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
            .joined(separator: "\n")
    }

    /// The first strings of the constants `static let … = Type("…"` in a folder.
    static func constants(of type: String, in folder: String) throws -> [String] {
        let pattern = try Regex("static let \\w+ = \(type)\\(\\s*\"([^\"]*)\"", as: (Substring, Substring).self)
        return try text(of: folder).matches(of: pattern).map { String($0.output.1) }
    }
}
