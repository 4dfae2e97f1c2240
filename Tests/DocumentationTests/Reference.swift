import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A page of the documentation that the code writes about itself.
///
/// The test of a page compares it with the file; with `RECORD_SNAPSHOTS=1` in the environment it writes the file instead, and
/// fails, so that a recording never passes for a test.
struct Reference {
    private var lines: [String]

    init(title: String, summary: String) {
        lines = ["# \(title)", "", summary]
    }

    mutating func add(_ paragraph: String) { lines += ["", paragraph] }

    mutating func add(heading: String, level: Int = 2) {
        lines += ["", "\(String(repeating: "#", count: level)) \(heading)"]
    }

    mutating func add(table head: [String], _ rows: [[String]]) {
        let cells = [head, head.map { _ in "---" }] + rows
        lines += [""] + cells.map { "| \($0.joined(separator: " | ")) |" }
    }

    mutating func add(output: String) { lines += ["", "```text", output.trimmed, "```"] }

    mutating func add(code: String) { lines += ["", "```swift", code.trimmed, "```"] }

    /// Compares the page with the file of it, given by its path in the package.
    func expect(in file: String, sourceLocation: SourceLocation = #_sourceLocation, path: String = #filePath) {
        let text = lines.joined(separator: "\n") + "\n"
        let full = "/" + path.split(separator: "/").dropLast(3).joined(separator: "/") + "/" + file
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            do {
                try text.write(toFile: full, atomically: true, encoding: .utf8)
            } catch {
                Issue.record("cannot write \(full): \(error)", sourceLocation: sourceLocation)
            }
            Issue.record("recorded \(file)", sourceLocation: sourceLocation)
            return
        }
        let was = FileManager.default.contents(atPath: full).map { String(decoding: $0, as: UTF8.self) } ?? ""
        guard text != was else { return }
        let (new, old) = (text.split(separator: "\n"), was.split(separator: "\n"))
        let same = zip(new, old).prefix { $0 == $1 }.count
        Issue.record(
            """
            \(file) is not what the code says; record it with RECORD_SNAPSHOTS=1
             was: \(same < old.count ? old[same] : "(end)")
             now: \(same < new.count ? new[same] : "(end)")
            """, sourceLocation: sourceLocation)
    }
}

extension String {
    fileprivate var trimmed: String {
        split(separator: "\n", omittingEmptySubsequences: false).reversed().drop(while: \.isEmpty).reversed()
            .joined(separator: "\n")
    }

    /// The name in Swift of a word with this id, which is hyphenated.
    var swiftName: String {
        let parts = split(separator: "-")
        return parts.prefix(1).joined() + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
