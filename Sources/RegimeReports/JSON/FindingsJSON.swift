import RegimeEngine
import RulePackKit

extension JSONReport {
    /// What checks found in some packs.
    static func findings(_ reports: [PackReport]) -> JSONValue {
        [
            "schema": schema(.check),
            "packs": .array(
                reports.map { report in
                    [
                        "id": .string(report.pack.id),
                        "sourcesChecked": .bool(report.hasSources),
                        "findings": .array(report.findings.map(finding)),
                    ]
                }),
        ]
    }

    private static func finding(_ finding: Finding) -> JSONValue {
        [
            "code": .string(finding.code), "severity": .string(finding.severity.rawValue),
            "subject": .string(finding.subject),
            "origin": finding.origin.map { ["file": .string($0.file), "line": .integer($0.line)] } ?? .null,
            "message": text(finding.message), "remedy": text(finding.remedy),
        ]
    }
}
