public import RegimeEngine
public import RulePackKit

/// What some checks look for, why, and how to mend what they find.
public struct ChecksReport: PageReport {
    private let checks: [CheckDescription]
    /// Whether each is told in full, with its examples.
    private let isFull: Bool

    /// Creates a report; a list of many gives a line of each.
    public init(_ checks: [CheckDescription], isFull: Bool) {
        self.checks = checks
        self.isFull = isFull
    }

    /// The document `checks`.
    public var document: JSONValue { JSONReport.checks(checks) }

    func page(_ language: Language) -> Page {
        var page = Page(language)
        guard isFull else {
            page.title(.count(checks.count, Text(nl: "controle", en: "check"), Text(nl: "controles", en: "checks")))
            for check in checks { page.fact(Text(same: check.code), check.summary[language], depth: 0) }
            return page
        }
        for check in checks { add(check, to: &page) }
        return page
    }

    private func add(_ check: CheckDescription, to page: inout Page) {
        let (language, explanation) = (page.language, check.explanation)
        page.title(Text(nl: "\(check.code): \(check.summary.nl)", en: "\(check.code): \(check.summary.en)"))
        page.fact(Text(nl: "waarom", en: "why"), explanation.why[language])
        page.fact(Text(nl: "herstel", en: "remedy"), explanation.mending[language])
        page.fact(Text(nl: "ernst", en: "severity"), check.severity.name[language])
        let part = explanation.part.name
        page.heading(Text(nl: "Zo niet, \(part.nl)", en: "Not like this, \(part.en)"))
        page.code(explanation.wrong)
        page.heading(Text(nl: "Zo wel", en: "But like this"))
        page.code(explanation.right)
    }

    /// A row per check.
    public func table(_ language: Language) -> Table {
        var table = Table([
            Text(same: "code")[language], Text(nl: "ernst", en: "severity")[language],
            Text(nl: "wat", en: "what")[language], Text(nl: "waarom", en: "why")[language],
            Text(nl: "herstel", en: "remedy")[language],
        ])
        for check in checks {
            table.add([
                check.code, check.severity.name[language], check.summary[language], check.explanation.why[language],
                check.explanation.mending[language],
            ])
        }
        return table
    }
}
