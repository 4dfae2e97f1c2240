public import RegimeEngine
public import RulePackKit

/// Coverage as text.
public struct CoverageText: Sendable {
    private let language: Language
    private static let longestShown = 5

    /// Creates a renderer.
    public init(language: Language) {
        self.language = language
    }

    /// The report on some documents.
    public func render(_ coverages: [Coverage]) -> String {
        coverages.map { lines(of: $0).joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func lines(of coverage: Coverage) -> [String] {
        let accounted = coverage.filled - coverage.left.count
        var lines = [
            "\(coverage.regime): \(coverage.document.title)",
            "  "
                + Text(
                    nl:
                        "\(share(accounted, of: coverage.filled)) verantwoord: \(accounted) van \(coverage.filled) regels, "
                        + "waarvan \(coverage.cited) aangehaald en \(coverage.notRules) geen bepaling",
                    en:
                        "\(share(accounted, of: coverage.filled)) accounted for: \(accounted) of \(coverage.filled) lines, "
                        + "\(coverage.cited) of them cited and \(coverage.notRules) no rule")[language],
        ]
        if !coverage.left.isEmpty {
            lines.append("  " + Text(nl: "Over:", en: "Left:")[language])
            lines += coverage.left.map { "    \($0.number): \(SafeText.shown($0.text, atMost: 100))" }
        }
        lines.append("  " + Text(nl: "Langste vindplaatsen:", en: "Longest citations:")[language])
        lines += coverage.longest.prefix(CoverageText.longestShown).map { use in
            let count = use.citation.lines.span
            let unit = count == 1 ? Text(nl: "regel", en: "line") : Text(nl: "regels", en: "lines")
            return "    \(count) \(unit[language])  \(use.citation.lines.shown)  \(use.id)"
        }
        return lines
    }

    /// A share in whole percents, rounded down, so that 100 % means all.
    private func share(_ part: Int, of whole: Int) -> String {
        "\(whole == 0 ? 100 : part * 100 / whole) %"
    }
}
