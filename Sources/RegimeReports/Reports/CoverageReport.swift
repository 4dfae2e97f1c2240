public import RegimeEngine
public import RulePackKit

/// How much of their documents regimes account for.
public struct CoverageReport: PageReport {
    private let coverages: [Coverage]
    private static let longestShown = 5

    /// Creates a report.
    public init(_ coverages: [Coverage]) {
        self.coverages = coverages
    }

    /// The document `coverage`.
    public var document: JSONValue { JSONReport.coverage(coverages) }

    func page(_ language: Language) -> Page {
        var page = Page(language)
        for coverage in coverages {
            page.entry("\(coverage.regime): \(coverage.document.title)")
            page.paragraph(summary(of: coverage), depth: 1)
            if !coverage.left.isEmpty {
                page.paragraph(Text(nl: "Over:", en: "Left:"), depth: 1)
                for line in coverage.left {
                    page.fact(Text(same: "\(line.number)"), SafeText.shown(line.text, atMost: 100), depth: 1)
                }
            }
            page.paragraph(Text(nl: "Langste vindplaatsen:", en: "Longest citations:"), depth: 1)
            for use in coverage.longest.prefix(CoverageReport.longestShown) {
                page.fact(length(of: use), "\(use.citation.lines.shown)  \(use.id)", depth: 1)
            }
        }
        return page
    }

    /// A row per document, and one per line that is left.
    public func table(_ language: Language) -> Table {
        var table = Table([
            Text(nl: "regeling", en: "regime")[language], Text(same: "document")[language],
            Text(nl: "regels", en: "lines")[language], Text(nl: "aangehaald", en: "cited")[language],
            Text(nl: "geen bepaling", en: "no rule")[language], Text(nl: "over", en: "left")[language],
            Text(nl: "regel", en: "line")[language], Text(nl: "tekst", en: "text")[language],
        ])
        for coverage in coverages {
            let names = [coverage.regime, coverage.document.title]
            table.add(
                names + [coverage.filled, coverage.cited, coverage.notRules, coverage.left.count].map(String.init))
            for line in coverage.left { table.add(names + ["", "", "", "", "\(line.number)", line.text]) }
        }
        return table
    }

    private func summary(of coverage: Coverage) -> Text {
        let accounted = coverage.filled - coverage.left.count
        let share = share(accounted, of: coverage.filled)
        return Text(
            nl: "\(share) verantwoord: \(accounted) van \(coverage.filled) regels, waarvan \(coverage.cited) "
                + "aangehaald en \(coverage.notRules) geen bepaling",
            en: "\(share) accounted for: \(accounted) of \(coverage.filled) lines, \(coverage.cited) of them cited "
                + "and \(coverage.notRules) no rule")
    }

    private func length(of use: Coverage.Use) -> Text {
        .count(use.citation.lines.span, Text(nl: "regel", en: "line"), Text(nl: "regels", en: "lines"))
    }

    /// A share in whole percents, rounded down, so that 100 % means all.
    private func share(_ part: Int, of whole: Int) -> String {
        "\(whole == 0 ? 100 : part * 100 / whole) %"
    }
}
