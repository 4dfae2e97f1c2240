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
        let found = search.regimes.filter { regime in search.hits.contains { $0.regime.id == regime.id } }
        let times = Text.count(search.hits.count, Text(nl: "keer", en: "time"), Text(nl: "keer", en: "times"))
        page.title(
            Text(
                nl: "„\(search.query)”: \(times.nl), in \(found.count) van \(search.regimes.count) regelingen",
                en: "\"\(search.query)\": \(times.en), in \(found.count) of \(search.regimes.count) regimes"))
        for regime in found {
            page.entry("\(regime.id): \(regime.title)")
            for hit in search.hits where hit.regime.id == regime.id { add(hit, to: &page) }
        }
        addTopics(to: &page)
        let silent = search.regimes.filter { !found.contains($0) }.map(\.shortTitle)
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

extension Search.Hit {
    /// The id, or that of the question on which a text is silent.
    var id: String {
        switch subject {
        case .provision(let provision): provision.id
        case .ambiguity(let ambiguity): ambiguity.id
        case .silence(let silence): silence.topic.id
        }
    }

    /// The id as a person reads it.
    var source: Text {
        switch subject {
        case .provision, .ambiguity: Text(same: id)
        case .silence: Text(nl: "onderwerp \(id)", en: "topic \(id)")
        }
    }

    /// The question that it answers or leaves open.
    var topic: String? {
        switch subject {
        case .provision(let provision): provision.topic?.id
        case .ambiguity: nil
        case .silence(let silence): silence.topic.id
        }
    }

    var kind: Text {
        switch subject {
        case .provision(let provision): provision.kind.name
        case .ambiguity: Text(nl: "onduidelijkheid", en: "ambiguity")
        case .silence: Text(nl: "tekst zwijgt", en: "text is silent")
        }
    }

    /// What it says in one line.
    var title: Text {
        switch subject {
        case .provision(let provision):
            if let term = provision.rule as? Term { return Text(same: "\(term.word) = \(term.particulars.title)") }
            return Text(same: provision.title)
        case .ambiguity(let ambiguity): return ambiguity.question
        case .silence(let silence): return silence.note
        }
    }

    var citations: [Citation] {
        switch subject {
        case .provision(let provision): provision.citations
        case .ambiguity(let ambiguity): ambiguity.citations
        case .silence: []
        }
    }
}
