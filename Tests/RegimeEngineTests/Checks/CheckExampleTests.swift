import Foundation
import RegimeEngine
import RulePackKit
import Testing

/// Every check says why it is there and shows what passes and what does not; the examples are compiled as they stand.
struct CheckExampleTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/CheckExamples.swift")

    /// A file that is out of date is written anew with `RECORD_SNAPSHOTS=1`.
    @Test func `the compiled examples are those that the checks show`() throws {
        let text = Self.text(of: PackChecker.checks)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(text.utf8).write(to: Self.file)
            Issue.record("written; compile and run again")
        } else {
            #expect(try String(contentsOf: Self.file, encoding: .utf8) == text)
        }
    }

    @Test(arguments: CheckExample.compiled)
    func `the wrong example of a check is found by it alone, and nothing is wrong with the right one`(
        example: CheckExample
    ) {
        let checker = PackChecker(sources: Sample.library, beside: [Sample.neighbour])
        // The sample itself could be better in some ways.
        let found = Set(checker.findings(in: example.pack)).subtracting(checker.findings(in: Sample.pack()))
        let errors = Set(found.filter { $0.severity == .error }.map(\.code))
        #expect(found.contains { $0.code == example.code } == !example.isRight)
        #expect(errors.isSubset(of: example.isRight ? [] : [example.code]))
    }

    @Test(arguments: PackChecker.checks)
    func `a check says in both languages why it is there and how to mend what it finds`(check: CheckDescription) {
        let explanation = check.explanation
        for text in [explanation.why, explanation.mending] {
            for words in [text.nl, text.en] { #expect(words.count > 40 && words.hasSuffix(".")) }
            #expect(text.nl != text.en)
        }
        #expect(explanation.wrong != explanation.right)
        let lines = (explanation.wrong + "\n" + explanation.right).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 110 })
    }

    private static func text(of checks: [CheckDescription]) -> String {
        let examples = checks.flatMap { check in
            [(check, check.explanation.wrong, false), (check, check.explanation.right, true)].map {
                check, code, isRight in
                let lines = code.split(separator: "\n").map { "            \($0)\n" }.joined()
                return
                    "        .\(check.explanation.part)(\"\(check.code)\", isRight: \(isRight)) {\n\(lines)        },\n"
            }
        }
        return """
            // Written by CheckExampleTests from what the checks show.
            // swift-format-ignore-file
            import RulePackKit

            extension CheckExample {
                static let compiled: [CheckExample] = [
            \(examples.joined())    ]
            }

            """
    }
}
