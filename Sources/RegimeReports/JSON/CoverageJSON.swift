import RegimeEngine
import RulePackKit

extension JSONReport {
    /// Coverage of some documents.
    static func coverage(_ coverages: [Coverage]) -> JSONValue {
        ["schema": schema(.coverage), "documents": .array(coverages.map(document))]
    }

    private static func document(_ coverage: Coverage) -> JSONValue {
        [
            "regime": .string(coverage.regime),
            "document": .string(coverage.document.id),
            "sha256": .string(coverage.document.sha256),
            "lines": .integer(coverage.filled),
            "cited": .integer(coverage.cited),
            "notRules": .integer(coverage.notRules),
            "complete": .bool(coverage.isComplete),
            "left": .array(
                coverage.left.map { ["line": .integer($0.number), "text": .string($0.text)] }),
            "longest": .array(
                coverage.longest.prefix(10).map { use in
                    [
                        "id": .string(use.id),
                        "lines": [.integer(use.citation.lines.lowerBound), .integer(use.citation.lines.upperBound)],
                    ]
                }),
        ]
    }
}
