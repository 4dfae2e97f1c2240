import RegimeEngine
public import RulePackKit

/// What checks found, as workflow commands that GitHub shows at the lines that are meant.
public enum GitHubRenderer {
    /// A command a finding, and a line a pack.
    public static func text(of report: FindingsReport, _ language: Language) -> String {
        report.reports.map { pack in
            let commands = pack.findings.map { command($0, language) + "\n" }.joined()
            return "\(commands)verzuim: \(SafeText.shown(pack.pack.id)): \(pack.verdict[language])\n"
        }.joined()
    }

    private static func command(_ finding: Finding, _ language: Language) -> String {
        let name =
            switch finding.severity {
            case .error: "error"
            case .suggestion: "notice"
            }
        let place = finding.origin.map { [("file", $0.file), ("line", "\($0.line)")] } ?? []
        let properties = (place + [("title", finding.code)]).map { "\($0.0)=\(property($0.1))" }.joined(separator: ",")
        let words = "\(finding.subject): \(finding.message[language]); \(finding.remedy[language])"
        return "::\(name) \(properties)::\(data(words))"
    }

    /// Words behind the second pair of colons.
    static func data(_ text: String) -> String { escaped(text, "%\r\n") }

    /// The value of a property, which a comma or a colon would end.
    static func property(_ text: String) -> String { escaped(text, "%\r\n:,") }

    private static func escaped(_ text: String, _ signs: String) -> String {
        let signs = Set(signs.unicodeScalars)
        var result = ""
        for scalar in SafeText.shown(text).unicodeScalars {
            if signs.contains(scalar) {
                let code = String(scalar.value, radix: 16, uppercase: true)
                result += "%" + (code.count < 2 ? "0" : "") + code
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
