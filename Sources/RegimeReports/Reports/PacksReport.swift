public import RegimeEngine
public import RulePackKit

/// The packs at hand, each with its regimes.
public struct PacksReport: PageReport {
    private let listings: [PackListing]

    /// Creates a report on some packs.
    ///
    /// - Throws: `JSONWritingError`, which no pack gives.
    public init(_ packs: [CataloguedPack]) throws(JSONWritingError) {
        var listings: [PackListing] = []
        for pack in packs { listings.append(try PackListing(pack)) }
        self.listings = listings
    }

    /// The document `packs`.
    public var document: JSONValue { JSONReport.packs(listings) }

    func page(_ language: Language) -> Page {
        var page = Page(language)
        for authority in Authority.allCases {
            let members = listings.filter { $0.pack.authority == authority }
            guard !members.isEmpty else { continue }
            if let heading = authority.heading { page.heading(heading) }
            for listing in members { add(listing, to: &page) }
        }
        return page
    }

    private func add(_ listing: PackListing, to page: inout Page) {
        page.entry("\(listing.pack.id): \(listing.pack.name)")
        for (label, fact) in zip(PacksReport.packLabels, cells(of: listing, page.language)) { page.fact(label, fact) }
        for regime in listing.pack.regimes {
            page.entry("\(regime.id): \(regime.title)", depth: 1)
            let facts = zip(PacksReport.regimeLabels, cells(of: regime, page.language)).dropFirst(4)
            for (label, fact) in facts { page.fact(label, fact, depth: 1) }
        }
    }

    /// A row per regime.
    public func table(_ language: Language) -> Table {
        var table = Table((PacksReport.regimeLabels + PacksReport.packLabels).map { $0[language] })
        for listing in listings {
            for regime in listing.pack.regimes {
                table.add(cells(of: regime, language) + cells(of: listing, language))
            }
        }
        return table
    }

    private static let packLabels = [
        Text(nl: "herkomst", en: "origin"), Text(nl: "versie", en: "version"), Text(same: "SHA-256"),
    ]

    private func cells(of listing: PackListing, _ language: Language) -> [String] {
        [listing.origin.words[language], listing.pack.version.description, listing.sha256]
    }

    private static let regimeLabels = [
        Text(nl: "pakket", en: "pack"), Text(nl: "regeling", en: "regime"), Text(nl: "titel", en: "title"),
        Text(nl: "gezag", en: "authority"),
        Text(nl: "periode", en: "period"), Text(nl: "sectoren", en: "sectors"),
        Text(nl: "gemeenten", en: "municipalities"), Text(nl: "bepalingen", en: "provisions"),
    ]

    private func cells(of regime: Regime, _ language: Language) -> [String] {
        [
            regime.packID, regime.id, regime.title, regime.authority.name[language], regime.validity.note[language],
            regime.sectors.map { $0.name[language] }.joined(separator: ", "), jurisdictions(regime, language),
            counts(regime, language),
        ]
    }

    private func jurisdictions(_ regime: Regime, _ language: Language) -> String {
        guard regime.authority == .municipal else { return Text(nl: "alle", en: "all of them")[language] }
        guard !regime.jurisdictions.isEmpty else { return Text(nl: "geen genoemd", en: "none named")[language] }
        let assumed = Standing.assumed(Text(same: "")).name[language]
        return regime.jurisdictions.map { place in
            place.standing.note == nil ? "\(place.name) (\(place.code))" : "\(place.name) (\(place.code), \(assumed))"
        }.joined(separator: ", ")
    }

    private func counts(_ regime: Regime, _ language: Language) -> String {
        let byKind = regime.kindCounts.map { kind, count in
            Text.count(count, kind.name, kind.plural)[language]
        }
        let open = Text.count(
            regime.ambiguities.count, Text(nl: "onduidelijkheid", en: "ambiguity"),
            Text(nl: "onduidelijkheden", en: "ambiguities"))[language]
        let kinds = byKind.isEmpty ? "" : ": \(byKind.joined(separator: ", "))"
        return "\(regime.provisions.count)\(kinds); \(open)"
    }
}

extension Authority {
    /// What stands above the packs of an authority other than the usual one.
    fileprivate var heading: Text? {
        switch self {
        case .municipal: nil
        case .national: Text(nl: "Landelijke wet", en: "National statute")
        }
    }
}
