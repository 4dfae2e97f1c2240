import RegimeEngine
public import RulePackKit

/// What checks found, as the XML that build servers read: a suite a pack, a case a check.
public enum JUnitRenderer {
    /// The document in a language.
    public static func text(of report: FindingsReport, _ language: Language) -> String {
        let checks = PackChecker.checks
        let errors = report.reports.map { $0.findings.count { $0.severity == .error } }.reduce(0, +)
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            tag(
                "testsuites",
                [
                    ("name", "verzuim check"), ("tests", "\(checks.count * report.reports.count)"),
                    ("failures", "\(errors)"),
                ]),
        ]
        for pack in report.reports { lines += suite(of: pack, checks, language) }
        return (lines + ["</testsuites>"]).joined(separator: "\n") + "\n"
    }

    private static func suite(
        of report: PackReport, _ checks: [CheckDescription], _ language: Language
    ) -> [String] {
        let found = Dictionary(grouping: report.findings, by: \.code)
        let skipped = report.hasSources ? 0 : checks.count(where: \.needsSources)
        let counts = [
            ("tests", checks.count), ("failures", report.findings.count { $0.severity == .error }), ("errors", 0),
            ("skipped", skipped),
        ].map { ($0.0, "\($0.1)") }
        return [indent(1) + tag("testsuite", [("name", report.pack.id)] + counts)]
            + checks.flatMap { check in
                let isSkipped = check.needsSources && !report.hasSources
                return testCase(of: check, in: report.pack.id, found[check.code] ?? [], isSkipped: isSkipped, language)
            } + [indent(1) + "</testsuite>"]
    }

    private static func testCase(
        of check: CheckDescription, in pack: String, _ findings: [Finding], isSkipped: Bool, _ language: Language
    ) -> [String] {
        let place = findings.lazy.compactMap(\.origin).first
        let attributes =
            [("classname", pack), ("name", "\(check.code) \(check.summary[language])")]
            + (place.map { [("file", $0.file), ("line", "\($0.line)")] } ?? [])
        let inner =
            isSkipped
            ? [
                indent(3)
                    + tag(
                        "skipped",
                        [("message", Text(nl: "zonder bronteksten", en: "without the source texts")[language])],
                        isEmpty: true)
            ] : findings.flatMap { result($0, language) }
        guard !inner.isEmpty else { return [indent(2) + tag("testcase", attributes, isEmpty: true)] }
        return [indent(2) + tag("testcase", attributes)] + inner + [indent(2) + "</testcase>"]
    }

    /// A failure, or, for what is no more than a suggestion, something said beside the case.
    private static func result(_ finding: Finding, _ language: Language) -> [String] {
        let (message, remedy) = (finding.message[language], finding.remedy[language])
        let place = finding.place.isEmpty ? "" : "\(finding.place): "
        let body = escaped("\(place)\(finding.subject): \(message); \(remedy)")
        switch finding.severity {
        case .error:
            let start = tag("failure", [("type", finding.code), ("message", "\(finding.subject): \(message)")])
            return ["\(indent(3))\(start)\(body)</failure>"]
        case .suggestion: return ["\(indent(3))<system-out>\(body)</system-out>"]
        }
    }

    private static func tag(_ name: String, _ attributes: [(String, String)], isEmpty: Bool = false) -> String {
        let written = attributes.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined()
        return "<\(name)\(written)\(isEmpty ? "/>" : ">")"
    }

    private static func indent(_ depth: Int) -> String { TextLayout.spaces(2 * depth) }

    /// Text that XML holds and does not obey; characters that XML cannot hold at all are shown by their numbers.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in SafeText.shown(text).unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&apos;".unicodeScalars)
            case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
