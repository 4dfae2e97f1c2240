public import RegimeEngine
public import RulePackKit

/// Excerpts of regimes, every provision whole.
public struct ProvisionsReport: PageReport {
    private let excerpts: [RegimeExcerpt]

    /// Creates a report on some excerpts.
    public init(_ excerpts: [RegimeExcerpt]) {
        self.excerpts = excerpts
    }

    /// The document `provisions`.
    public var document: JSONValue { JSONReport.provisions(excerpts) }

    /// A row per provision, then the open points, the silences, and why a regime has no rows at all.
    public func table(_ language: Language) -> Table { ProvisionsTable(language).table(of: excerpts) }

    func page(_ language: Language) -> Page {
        var page = Page(language)
        for excerpt in excerpts {
            let regime = excerpt.regime
            page.entry("\(regime.id): \(regime.title)")
            let sectors = regime.sectors.map { $0.name[language] }.joined(separator: ", ")
            let scope = "\(sectors); \(regime.validity.note[language])"
            let authority = regime.authority == .municipal ? "" : "\(regime.authority.name[language]); "
            page.paragraph(authority + scope, depth: 1)
            if let exclusion = excerpt.exclusion {
                page.item(.no, exclusion.explanation[language])
            } else {
                add(excerpt, to: &page)
            }
        }
        return page
    }

    private func add(_ excerpt: RegimeExcerpt, to page: inout Page) {
        let phrasing = Phrasing(excerpt.regime)
        for kind in Kind.allCases {
            let members = excerpt.provisions.filter { $0.kind == kind }
            guard !members.isEmpty else { continue }
            page.heading(Text(nl: "\(kind.plural.nl) (\(members.count))", en: "\(kind.plural.en) (\(members.count))"))
            for provision in members { page.add(provision, phrasing, of: excerpt.regime) }
        }
        page.add(openPoints: excerpt.ambiguities)
        page.add(excerpt.silences)
        if excerpt.isEmpty, excerpt.hidden == 0 { page.paragraph(Text(nl: "Geen bepalingen.", en: "No provisions.")) }
        guard excerpt.hidden > 0 else { return }
        let hidden = Text.provisions(excerpt.hidden)
        page.paragraph(
            Text(
                nl: "Niet getoond, omdat zij niet voor deze sector of op deze dag gelden: \(hidden.nl).",
                en: "Not shown, since they do not hold for this sector or on this day: \(hidden.en)."))
    }
}

extension RegimeExcerpt {
    /// Whether nothing in the regime was asked for.
    fileprivate var isEmpty: Bool { provisions.isEmpty && ambiguities.isEmpty && silences.isEmpty }
}
