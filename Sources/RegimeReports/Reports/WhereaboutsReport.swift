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
        for verdict in Whereabouts.Verdict.allCases {
            guard let heading = verdict.heading else { continue }
            add(verdict, heading, to: &page)
        }
        let isOpen = whereabouts.entries.contains { $0.verdict.heading != nil }
        if !isOpen {
            page.paragraph(
                Text(
                    nl: "Geen van deze regelingen geldt hier\(whereabouts.filter.scope(.nl)).",
                    en: "None of these regimes applies here\(whereabouts.filter.scope(.en))."))
        }
        let others = whereabouts.entries.filter { $0.verdict.heading == nil }
        if !others.isEmpty {
            page.heading(Text(nl: "Niet van toepassing", en: "Does not apply"))
            for entry in others { page.fact(Text(same: entry.regime.id), entry.reason[language]) }
        }
        if whereabouts.filter.day == nil, isOpen {
            page.paragraph(
                Text(
                    nl: "Geef met --on een dag om na te gaan of een regeling dan geldt.",
                    en: "Give a day with --on to see whether a regime is in force then."))
        }
        page.paragraph(ComparisonBanner.noLaw(of: whereabouts.entries.map(\.regime)))
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
            Text(nl: "bron van de gemeente", en: "source of municipality")[language],
        ])
        for entry in whereabouts.entries {
            table.add([
                whereabouts.place.name, whereabouts.place.code, entry.regime.id, entry.regime.title,
                entry.regime.sectors.map { $0.name[language] }.joined(separator: ", "), entry.verdict.name[language],
                entry.reason[language], entry.jurisdiction == nil ? "–" : source(of: entry)[language],
            ])
        }
        return table
    }
}

extension Whereabouts.Verdict {
    /// What stands above the regimes that may apply; nil for the others.
    fileprivate var heading: Text? {
        switch self {
        case .applies: Text(nl: "Van toepassing", en: "Applies")
        case .covers: Text(nl: "Gaat over deze gemeente", en: "Is about this municipality")
        case .assumed:
            Text(
                nl: "Aangenomen: de tekst noemt de gemeente niet",
                en: "Assumed: the text does not name the municipality")
        case .unsettled: Text(nl: "Niet te zeggen", en: "Cannot be said")
        case .otherSector, .notInForce, .elsewhere: nil
        }
    }

    /// Whether a regime applies, as a person reads it.
    fileprivate var name: Text {
        switch self {
        case .applies: Text(nl: "ja", en: "yes")
        case .covers: Text(nl: "gaat over deze gemeente, dag niet nagegaan", en: "is about it, no day looked at")
        case .assumed: Text(nl: "aangenomen", en: "assumed")
        case .unsettled: Text(nl: "niet te zeggen", en: "cannot be said")
        case .otherSector: Text(nl: "nee, andere sector", en: "no, other sector")
        case .notInForce: Text(nl: "nee, niet op deze dag", en: "no, not on this day")
        case .elsewhere: Text(nl: "nee, andere gemeente", en: "no, other municipality")
        }
    }
}
