public import RegimeEngine
public import RulePackKit

/// What there is to tell about something that has a name.
public struct ExplanationReport: PageReport {
    private let explanation: Explanation

    /// Creates a report.
    public init(_ explanation: Explanation) {
        self.explanation = explanation
    }

    /// The document `explanation`.
    public var document: JSONValue { JSONReport.explanation(explanation) }

    func page(_ language: Language) -> Page {
        var page = Page(language)
        for subject in explanation.subjects {
            switch subject {
            case .provision(let provision): ProvisionPage(provision).add(to: &page)
            case .ambiguity(let ambiguity): add(ambiguity, to: &page)
            case .topic(let row): add(row, to: &page)
            case .name(let name): NamePage(name).add(to: &page)
            }
        }
        return page
    }

    /// A row per line of the explanation, with the headings above it.
    public func table(_ language: Language) -> Table { page(language).outline }

    private func add(_ explained: ExplainedAmbiguity, to page: inout Page) {
        let ambiguity = explained.ambiguity
        page.title(Text(same: ambiguity.id))
        page.fact(Text(nl: "regeling", en: "regime"), explained.regime.title)
        page.fact(Text(nl: "soort", en: "kind"), ambiguity.cause.name[page.language])
        page.fact(Text(nl: "vraag", en: "question"), ambiguity.question[page.language])
        page.heading(Text(nl: "Lezingen", en: "Readings"))
        page.add(readingsOf: ambiguity)
        guard !explained.affected.isEmpty else { return }
        page.heading(Text(nl: "Wat hieraan vasthangt", en: "What hangs on this"))
        for answered in explained.affected { page.item(.bullet, answered.provision.named(page.language)) }
    }

    private func add(_ row: ComparisonRow, to page: inout Page) {
        let language = page.language
        page.title(row.topic.question)
        page.fact(Text(nl: "onderwerp", en: "topic"), row.topic.id)
        page.fact(Text(nl: "soort", en: "kind"), row.topic.kind.name[language])
        page.fact(Text(nl: "groep", en: "group"), row.topic.group.name[language])
        if let caveat = row.topic.caveat { page.fact(Text(nl: "kanttekening", en: "caveat"), caveat[language]) }
        page.heading(Text(nl: "Wat de regelingen antwoorden", en: "What the regimes answer"))
        var marks = AmbiguityMarks()
        page.add(answers: row, of: explanation.regimes, &marks)
        page.add(marks)
    }
}
