import RegimeEngine
import RulePackKit

extension JSONReport {
    /// What some checks look for.
    static func checks(_ checks: [CheckDescription]) -> JSONValue {
        [
            "schema": schema(.checks),
            "checks": .array(
                checks.map { check in
                    [
                        "code": .string(check.code), "severity": .string(check.severity.rawValue),
                        "needsSources": .bool(check.needsSources), "summary": text(check.summary),
                        "why": text(check.explanation.why), "remedy": text(check.explanation.mending),
                        "part": .string(check.explanation.part.rawValue), "wrong": .string(check.explanation.wrong),
                        "right": .string(check.explanation.right),
                    ]
                }),
        ]
    }
}
