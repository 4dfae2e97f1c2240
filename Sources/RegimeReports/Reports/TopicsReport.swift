public import RegimeEngine
public import RulePackKit

/// Which questions there are, and which regimes answer them.
public struct TopicsReport: PageReport {
    private let comparison: Comparison

    /// Creates a report on the questions of a comparison.
    public init(_ comparison: Comparison) {
        self.comparison = comparison
    }

    /// The document `topics`.
    public var document: JSONValue { JSONReport.topics(comparison) }

    func page(_ language: Language) -> Page {
        var page = Page(language)
        page.title(
            .count(comparison.rows.count, Text(nl: "vraag", en: "question"), Text(nl: "vragen", en: "questions")))
        for kind in Kind.allCases {
            let rows = comparison.rows.filter { $0.topic.kind == kind }
            guard !rows.isEmpty else { continue }
            page.heading(kind.plural)
            for row in rows {
                page.entry(row.topic.id, depth: 1)
                page.paragraph(row.topic.question, depth: 2)
                page.paragraph(answered(row), depth: 2)
            }
        }
        return page
    }

    private func answered(_ row: ComparisonRow) -> Text {
        let regimes = answerers(of: row)
        guard !regimes.isEmpty else {
            return Text(nl: "– door geen regeling beantwoord", en: "– answered by no regime")
        }
        return Text(
            nl: "beantwoord door: \(regimes.map { $0.head(.nl) }.joined(separator: ", "))",
            en: "answered by: \(regimes.map { $0.head(.en) }.joined(separator: ", "))")
    }

    private func answerers(of row: ComparisonRow) -> [Regime] {
        zip(comparison.regimes, row.cells).filter { !$1.items.isEmpty }.map(\.0)
    }

    /// A row per question.
    public func table(_ language: Language) -> Table {
        var table = Table([
            Text(nl: "soort", en: "kind")[language], Text(nl: "groep", en: "group")[language],
            Text(nl: "onderwerp", en: "topic")[language], Text(nl: "vraag", en: "question")[language],
            Text(nl: "kanttekening", en: "caveat")[language], Text(nl: "beantwoord door", en: "answered by")[language],
        ])
        for row in comparison.rows {
            table.add([
                row.topic.kind.name[language], row.topic.group.name[language], row.topic.id,
                row.topic.question[language], row.topic.caveat?[language] ?? "",
                answerers(of: row).map(\.id).joined(separator: ", "),
            ])
        }
        return table
    }
}
