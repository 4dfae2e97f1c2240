public import RegimeEngine
public import RulePackKit

/// Which regimes apply in a municipality, and why the others do not.
public struct WhereaboutsReport: PageReport {
    private let whereabouts: Whereabouts

    /// Creates a report.
    public init(_ whereabouts: Whereabouts) {
        self.whereabouts = whereabouts
    }

    /// The document `places`.
    public var document: JSONValue { JSONReport.whereabouts(whereabouts) }

    func page(_ language: Language) -> Page {
        var page = Page(language)
        let place = whereabouts.place
        page.title(Text(same: "\(place.name) (\(place.code))\(whereabouts.filter.scope(language))"))
        add(.applies, Text(nl: "Van toepassing", en: "Applies"), to: &page)
        add(.unsettled, Text(nl: "Niet te zeggen", en: "Cannot be said"), to: &page)
        if !whereabouts.entries.contains(where: { $0.verdict == .applies }) {
            page.paragraph(
                Text(nl: "Van geen regeling staat vast dat zij hier geldt.", en: "No regime certainly applies here."))
        }
        let others = whereabouts.entries.filter { ![.applies, .unsettled].contains($0.verdict) }
        if !others.isEmpty {
            page.heading(Text(nl: "Niet van toepassing", en: "Does not apply"))
            for entry in others { page.fact(Text(same: entry.regime.id), entry.reason[language]) }
        }
        if whereabouts.filter.day == nil {
            page.paragraph(
                Text(
                    nl: "Zonder --on is niet nagegaan of een regeling op een bepaalde dag geldt.",
                    en: "Without --on it was not checked whether a regime is in force on a given day."))
        }
        page.paragraph(ComparisonBanner.noLaw)
        return page
    }

    private func add(_ verdict: Whereabouts.Verdict, _ heading: Text, to page: inout Page) {
        let entries = whereabouts.entries.filter { $0.verdict == verdict }
        guard !entries.isEmpty else { return }
        page.heading(heading)
        for entry in entries {
            page.entry("\(entry.regime.id): \(entry.regime.title)")
            let sectors = entry.regime.sectors.map { $0.name[page.language] }.joined(separator: ", ")
            page.fact(Text(nl: "sectoren", en: "sectors"), sectors)
            page.fact(Text(nl: "periode", en: "period"), entry.reason[page.language])
            page.fact(Text(nl: "gemeente", en: "municipality"), source(of: entry)[page.language])
        }
    }

    /// Whether the text itself names the municipality, or from where it is known.
    private func source(of entry: Whereabouts.Entry) -> Text {
        entry.jurisdiction?.standing.note ?? Text(nl: "staat in de tekst", en: "is in the text")
    }

    /// A row per regime.
    public func table(_ language: Language) -> Table {
        var table = Table([
            Text(nl: "gemeente", en: "municipality")[language], Text(same: "code")[language],
            Text(nl: "regeling", en: "regime")[language], Text(nl: "titel", en: "title")[language],
            Text(nl: "sectoren", en: "sectors")[language], Text(nl: "van toepassing", en: "applies")[language],
            Text(nl: "waarom", en: "why")[language],
        ])
        for entry in whereabouts.entries {
            table.add([
                whereabouts.place.name, whereabouts.place.code, entry.regime.id, entry.regime.title,
                entry.regime.sectors.map { $0.name[language] }.joined(separator: ", "), entry.verdict.name[language],
                entry.reason[language],
            ])
        }
        return table
    }
}

extension Whereabouts.Verdict {
    /// Whether a regime applies, as a person reads it.
    fileprivate var name: Text {
        switch self {
        case .applies: Text(nl: "ja", en: "yes")
        case .unsettled: Text(nl: "niet te zeggen", en: "cannot be said")
        case .otherSector: Text(nl: "nee, andere sector", en: "no, other sector")
        case .notInForce: Text(nl: "nee, niet op deze dag", en: "no, not on this day")
        case .elsewhere: Text(nl: "nee, andere gemeente", en: "no, other municipality")
        }
    }
}
