import RegimeEngine
import RulePackKit

extension JSONReport {
    /// What an author finds in a text.
    static func outline(_ report: OutlineReport) -> JSONValue {
        let outline = report.outline
        return [
            "schema": schema(.outline),
            "file": .string(report.name),
            "sha256": .string(outline.sha256),
            "lines": .integer(outline.lineCount),
            "filled": .integer(outline.filledCount),
            "left": .integer(outline.items.count { !$0.isDone }),
            "headings": .array(
                outline.headings.map { ["title": .string($0.title), "lines": lines($0.lines)] }),
            "items": .array(outline.items.map(item)),
        ]
    }

    private static func item(_ item: SourceOutline.Item) -> JSONValue {
        [
            "line": .integer(item.line),
            "text": .string(item.text),
            "reasons": .array(
                item.reasons.map { ["sign": .string($0.sign.rawValue), "words": strings($0.words)] }),
            "citedBy": strings(item.citedBy),
            "notRule": .bool(item.isSetAside),
        ]
    }

    private static func lines(_ lines: ClosedRange<Int>) -> JSONValue {
        [.integer(lines.lowerBound), .integer(lines.upperBound)]
    }
}
