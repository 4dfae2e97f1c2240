import RegimeEngine
import Testing

/// A change to the small pack file that makes it none: `▸` in what is put in marks where the problem is.
struct PackFileFault: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let path: String
    let reason: PackFileProblem.Reason
    /// A second change elsewhere.
    let other: (old: String, new: String)?

    init(
        _ old: String, _ new: String, _ path: String, _ reason: PackFileProblem.Reason,
        and other: (old: String, new: String)? = nil
    ) {
        self.old = old
        self.new = new
        self.path = path
        self.reason = reason
        self.other = other
    }

    var testDescription: String { "\(path) \(new)" }

    /// The changed file.
    var text: String { marked.replacing("▸", with: "") }

    /// What reading the changed file should give.
    var problem: PackFileProblem {
        let before = marked.prefix { $0 != "▸" }
        let line = before.count { $0 == "\n" } + 1
        let column = before.split(separator: "\n", omittingEmptySubsequences: false).last?.count ?? 0
        return PackFileProblem(path: path, line: line, column: column + 1, reason: reason)
    }

    private var marked: String {
        let text = SmallPackFile.text.replacing(old, with: new, maxReplacements: 1)
        return other.map { text.replacing($0.old, with: $0.new, maxReplacements: 1) } ?? text
    }
}
