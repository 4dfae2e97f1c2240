import RegimeEngine
import RulePackKit
import Testing

/// A change to the sample case that makes it none: `▸` in what is put in marks where the problem is.
struct CaseFault: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let path: String
    let reason: CaseProblem.Reason

    init(_ old: String, _ new: String, _ path: String, _ reason: CaseProblem.Reason) {
        self.old = old
        self.new = new
        self.path = path
        self.reason = reason
    }

    var testDescription: String { "\(path) \(new)" }

    /// The changed file.
    var text: String { marked.replacing("▸", with: "") }

    /// What reading the changed file should give.
    var problem: CaseProblem {
        let before = marked.prefix { $0 != "▸" }
        let line = before.count { $0 == "\n" } + 1
        let column = before.split(separator: "\n", omittingEmptySubsequences: false).last?.count ?? 0
        return CaseProblem(path: path, line: line, column: column + 1, reason: reason)
    }

    private var marked: String { SampleCase.text.replacing(old, with: new, maxReplacements: 1) }
}
