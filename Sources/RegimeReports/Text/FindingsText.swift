import RegimeEngine
public import RulePackKit

/// What checks found, as text.
public struct FindingsText: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) {
        self.language = language
    }

    /// The report on some packs, each with what was found.
    public func render(_ reports: [PackReport]) -> String {
        reports.map { lines(of: $0).joined(separator: "\n") }.joined(separator: "\n") + "\n"
    }

    private func lines(of report: PackReport) -> [String] {
        let count = report.findings.count
        let scope = report.hasSources ? nil : Text(nl: "zonder bronteksten", en: "without the source texts")
        let verdict =
            switch count {
            case 0: Text(nl: "in orde", en: "in order")
            case 1: Text(nl: "1 probleem", en: "1 problem")
            default: Text(nl: "\(count) problemen", en: "\(count) problems")
            }
        let note = scope.map { " (\($0[language]))" } ?? ""
        let provisions = report.pack.regimes.map(\.provisions.count).reduce(0, +)
        let size = Text(nl: "\(provisions) bepalingen", en: "\(provisions) provisions")[language]
        return ["\(report.pack.id): \(verdict[language])\(note), \(size)"]
            + report.findings.map { finding in
                "  \(finding.code) \(SafeText.shown(finding.subject)): \(SafeText.shown(finding.message[language])); "
                    + SafeText.shown(finding.remedy[language])
            }
    }
}
