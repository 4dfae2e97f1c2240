import RegimeEngine
import RulePackKit

/// One provision whole, as part of a page.
struct ProvisionPage {
    private let explained: ExplainedProvision
    private var provision: Provision { explained.provision }

    init(_ explained: ExplainedProvision) {
        self.explained = explained
    }

    func add(to page: inout Page) {
        page.title(Text(same: provision.id))
        addText(to: &page)
        for citation in provision.citations {
            page.fact(Text(nl: "vindplaats", en: "place"), Places.full(citation, language: page.language))
        }
        addOpenPoints(to: &page)
        addLinks(to: &page)
        guard let elsewhere = explained.elsewhere else { return }
        page.heading(Text(nl: "Wat de andere regelingen antwoorden", en: "What the other regimes answer"))
        page.paragraph(elsewhere.topic.question, depth: 1)
        if let caveat = elsewhere.topic.caveat { page.paragraph(caveat, depth: 1) }
        var marks = AmbiguityMarks()
        page.add(answers: elsewhere, of: explained.others, &marks)
        page.add(marks)
    }

    private func addText(to page: inout Page) {
        let language = page.language
        let particulars = provision.particulars
        let phrasing = Phrasing(explained.regime)
        page.fact(Text(nl: "zegt", en: "says"), provision.title)
        let answer = phrasing.answer(of: provision)[language]
        if answer != provision.title { page.fact(Text(nl: "kort", en: "in brief"), answer) }
        for field in phrasing.fields(of: provision.rule) { page.fact(field.label, field.words[language]) }
        if let conditions = provision.conditions { page.fact(provision.kind.conditionsLabel, conditions[language]) }
        page.fact(Text(nl: "soort", en: "kind"), provision.kind.name[language])
        page.fact(Text(nl: "regeling", en: "regime"), explained.regime.title)
        page.fact(Text(nl: "vraag", en: "question"), question(language))
        let sectors = particulars.sectors.isEmpty ? explained.regime.sectors : particulars.sectors
        page.fact(Text(nl: "sectoren", en: "sectors"), sectors.map { $0.name[language] }.joined(separator: ", "))
        let force = particulars.modality.name(under: explained.regime.authority)
        page.fact(Text(nl: "kracht", en: "force"), force[language])
        page.fact(
            Text(nl: "status", en: "standing"),
            particulars.standing.name[language] + (particulars.standing.note.map { ": \($0[language])" } ?? ""))
        if particulars.stance != .stated {
            page.fact(Text(nl: "strekking", en: "stance"), particulars.stance.whole(language))
        }
        let validity = particulars.validity ?? explained.regime.validity
        page.fact(Text(nl: "periode", en: "period"), validity.note[language])
    }

    private func question(_ language: Language) -> String {
        switch provision.particulars.answers {
        case .topic(let topic): "\(topic.question[language]) (\(topic.id))"
        case .localOnly(let why):
            Text(nl: "geen gedeelde vraag: \(why.nl)", en: "no shared question: \(why.en)")[language]
        }
    }

    private func addOpenPoints(to page: inout Page) {
        guard !explained.ambiguities.isEmpty else { return }
        page.heading(AmbiguityMarks.heading)
        for ambiguity in explained.ambiguities {
            let cause = ambiguity.cause.name[page.language]
            page.entry("\(ambiguity.id) (\(cause)): \(ambiguity.question[page.language])", depth: 1)
            page.add(readingsOf: ambiguity)
        }
    }

    private func addLinks(to page: inout Page) {
        guard !explained.refersTo.isEmpty || !explained.referredToBy.isEmpty else { return }
        page.heading(Text(nl: "Wat hieraan vasthangt", en: "What hangs on this"))
        for link in explained.refersTo {
            page.fact(link.field.label, link.provision.provision.named(page.language))
        }
        for link in explained.referredToBy {
            let role = Text(nl: "is „\(link.field.label.nl)” bij", en: "is \"\(link.field.label.en)\" of")
            page.item(.bullet, "\(role[page.language]) \(link.provision.provision.named(page.language))")
        }
    }
}

extension Stance {
    /// The stance, and why where it has a reason.
    fileprivate func whole(_ language: Language) -> String {
        guard case .notModelled(let why) = self else { return name[language] }
        return "\(name[language]): \(why[language])"
    }
}

extension Provision {
    /// Its kind, its words and its id.
    func named(_ language: Language) -> String { "\(kind.name[language]): \(title) (\(id))" }
}

extension Page {
    /// What regimes answer to one question, with the places.
    mutating func add(answers row: ComparisonRow, of regimes: [Regime], _ marks: inout AmbiguityMarks) {
        for (regime, cell) in zip(regimes, row.cells) {
            let places = Places.merged(cell.shown.flatMap(\.provision.citations)).joined(separator: "; ")
            // Why a text is silent, where something is known of that.
            let words = cell.items.isEmpty ? "– \(cell.text[language])" : cell.words(language, &marks)
            fact(Text(same: regime.head(language)), places.isEmpty ? words : "\(words) – \(places)")
        }
    }
}
