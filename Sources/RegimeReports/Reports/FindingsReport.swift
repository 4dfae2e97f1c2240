public import RegimeEngine
public import RulePackKit

/// What checks found in some packs.
public struct FindingsReport: PageReport {
    private let reports: [PackReport]

    /// Creates a report.
    public init(_ reports: [PackReport]) {
        self.reports = reports
    }

    /// The document `check`.
    public var document: JSONValue { JSONReport.findings(reports) }

    func page(_ language: Language) -> Page {
        var page = Page(language)
        for report in reports {
            page.fact(Text(same: report.pack.id), verdict(on: report, language))
            for finding in report.findings {
                page.item(
                    .bullet,
                    "\(finding.code) \(finding.subject): \(finding.message[language]); \(finding.remedy[language])",
                    depth: 1)
            }
        }
        return page
    }

    /// A row per finding, and one per pack in which nothing was found.
    public func table(_ language: Language) -> Table {
        var table = Table([
            Text(nl: "pakket", en: "pack")[language], Text(same: "code")[language],
            Text(nl: "waar", en: "where")[language], Text(nl: "wat", en: "what")[language],
            Text(nl: "wat te doen", en: "what to do")[language],
        ])
        for report in reports {
            if report.findings.isEmpty { table.add([report.pack.id, "", "", verdict(on: report, language), ""]) }
            for finding in report.findings {
                table.add([
                    report.pack.id, finding.code, finding.subject, finding.message[language], finding.remedy[language],
                ])
            }
        }
        return table
    }

    private func verdict(on report: PackReport, _ language: Language) -> String {
        let count = report.findings.count
        let verdict =
            count == 0
            ? Text(nl: "in orde", en: "in order")
            : .count(count, Text(nl: "probleem", en: "problem"), Text(nl: "problemen", en: "problems"))
        let scope =
            report.hasSources ? Text(same: "") : Text(nl: " (zonder bronteksten)", en: " (without the source texts)")
        let provisions = report.pack.regimes.map(\.provisions.count).reduce(0, +)
        return "\(verdict[language])\(scope[language]), \(Text.provisions(provisions)[language])"
    }
}
