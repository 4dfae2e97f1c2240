public import RegimeEngine
public import RulePackKit

/// Where regimes speak of something.
public struct SearchReport: PageReport {
    private let search: Search
    private let near: [String]

    /// Creates a report; where nothing was found, words that may have been meant come along.
    public init(_ search: Search, near: [String] = []) {
        self.search = search
        self.near = near
    }

    /// The document `search`.
    public var document: JSONValue { JSONReport.search(search) }

    func page(_ language: Language) -> Page {
        var page = Page(language)
        let hits = Dictionary(grouping: search.hits, by: \.regime.id)
        page.title(title)
        for regime in search.regimes {
            guard let hits = hits[regime.id] else { continue }
            page.entry("\(regime.id): \(regime.title)")
            for hit in hits { add(hit, to: &page) }
        }
        addTopics(to: &page)
        let silent = search.regimes.filter { hits[$0.id] == nil }.map { $0.head(language) }
        if !silent.isEmpty {
            let names = silent.joined(separator: ", ")
            page.paragraph(Text(nl: "Niets gevonden in: \(names).", en: "Nothing found in: \(names)."))
        }
        if search.hits.isEmpty, !near.isEmpty {
            let words = near.map { "‘\($0)’" }.joined(separator: ", ")
            page.paragraph(Text(nl: "Lijkt op: \(words).", en: "Resembles: \(words)."))
        }
        page.paragraph(
            Text(
                nl:
                    "Gezocht is in de bepalingen en onduidelijkheden en in de woorden die zij aanhalen, niet in de hele "
                    + "brontekst.",
                en: "What was searched is the provisions and ambiguities and the words that they quote, not the whole "
                    + "source text."))
        return page
    }

    /// How often it is spoken of; a remark that a text is silent on it does not count.
    private var title: Text {
        let spoken = search.hits.filter(\.isSpoken)
        let regimes = Set(spoken.map(\.regime.id)).count
        let silences = search.hits.count - spoken.count
        let (count, all) = (spoken.count, search.regimes.count)
        return Text(
            nl: "„\(search.query)”: \(count == 1 ? "1 plek" : "\(count) plekken"), in \(regimes) van \(all) regelingen"
                + (silences == 0
                    ? ""
                    : silences == 1
                        ? "; 1 opmerking dat een tekst erover zwijgt"
                        : "; \(silences) opmerkingen dat een tekst erover zwijgt"),
            en: "\"\(search.query)\": \(count == 1 ? "1 place" : "\(count) places"), in \(regimes) of \(all) regimes"
                + (silences == 0
                    ? ""
                    : silences == 1
                        ? "; 1 remark that a text is silent on it"
                        : "; \(silences) remarks that a text is silent on it"))
    }

    private func add(_ hit: Search.Hit, to page: inout Page) {
        let language = page.language
        page.item(.bullet, "\(hit.kind[language]): \(hit.title[language])")
        if hit.fit != .words, hit.text != hit.title {
            page.paragraph("\(hit.field.label[language]): \(hit.text[language])", depth: 2)
        }
        let places = Places.merged(hit.citations).joined(separator: "; ")
        page.paragraph([hit.source[language], places].filter { !$0.isEmpty }.joined(separator: " · "), depth: 2)
    }

    private func addTopics(to page: inout Page) {
        guard !search.topics.isEmpty else { return }
        page.heading(Text(nl: "Vragen hierover", en: "Questions about this"))
        for topic in search.topics { page.item(.bullet, "\(topic.question[page.language]) (\(topic.id))") }
        let ids = search.topics.prefix(5).map(\.id).joined(separator: ",")
        page.paragraph(
            Text(
                nl: "Vergelijk met: verzuim compare --topic \(ids)", en: "Compare with: verzuim compare --topic \(ids)")
        )
    }

    /// A row per place.
    public func table(_ language: Language) -> Table {
        var table = Table([
            Text(nl: "regeling", en: "regime")[language], Text(nl: "soort", en: "kind")[language],
            Text(same: "id")[language], Text(nl: "onderwerp", en: "topic")[language],
            Text(nl: "tekst", en: "text")[language], Text(nl: "gevonden in", en: "found in")[language],
            Text(nl: "woorden", en: "words")[language], Text(nl: "vindplaats", en: "place")[language],
        ])
        for hit in search.hits {
            table.add([
                hit.regime.id, hit.kind[language], hit.id, hit.topic ?? "", hit.title[language],
                hit.field.label[language], hit.text[language], Places.merged(hit.citations).joined(separator: "; "),
            ])
        }
        return table
    }
}
