public import RegimeEngine
public import RulePackKit

/// What checks found in some packs.
public struct FindingsReport: PageReport {
    let reports: [PackReport]

    /// Creates a report.
    public init(_ reports: [PackReport]) {
        self.reports = reports
    }

    /// The document `check`.
    public var document: JSONValue { JSONReport.findings(reports) }

    func page(_ language: Language) -> Page {
        var page = Page(language)
        for report in reports {
            page.fact(Text(same: report.pack.id), report.verdict[language])
            for finding in report.findings {
                page.item(finding.severity == .error ? .bullet : .open, line(on: finding, language), depth: 1)
            }
        }
        return page
    }

    private func line(on finding: Finding, _ language: Language) -> String {
        let place = finding.place.isEmpty ? "" : "\(finding.place): "
        return "\(place)\(finding.code) \(finding.subject): \(finding.message[language]); \(finding.remedy[language])"
    }

    /// A row per finding, and one per pack in which nothing was found.
    public func table(_ language: Language) -> Table {
        var table = Table([
            Text(nl: "pakket", en: "pack")[language], Text(same: "code")[language],
            Text(nl: "ernst", en: "severity")[language], Text(nl: "bestand", en: "file")[language],
            Text(nl: "waar", en: "where")[language], Text(nl: "wat", en: "what")[language],
            Text(nl: "wat te doen", en: "what to do")[language],
        ])
        for report in reports {
            if report.findings.isEmpty { table.add([report.pack.id, "", "", "", "", report.verdict[language], ""]) }
            for finding in report.findings {
                table.add([
                    report.pack.id, finding.code, finding.severity.name[language], finding.place, finding.subject,
                    finding.message[language], finding.remedy[language],
                ])
            }
        }
        return table
    }
}
