public import RegimeEngine
public import RulePackKit

/// The provisions of regimes as text, each whole.
public struct ProvisionsText: Sendable {
    private let language: Language
    private let width: Int

    /// Creates a renderer for a width in characters.
    public init(language: Language, width: Int) {
        self.language = language
        self.width = max(40, width)
    }

    /// The provisions that a filter lets through, by regime and by kind.
    public func render(_ regimes: [Regime], filter: ProvisionFilter) -> String {
        var text = PlainText(language: language, width: width)
        for regime in regimes {
            text.blank()
            head(of: regime, to: &text)
            if let exclusion = filter.exclusion(of: regime) {
                text.blank()
                text.add("– \(exclusion.explanation[language])", indent: 2)
                continue
            }
            provisions(of: regime, filter, to: &text)
        }
        return text.text
    }

    private func head(of regime: Regime, to text: inout PlainText) {
        text.add("\(regime.id): \(regime.title)")
        let sectors = regime.sectors.map { $0.name[language] }.joined(separator: ", ")
        text.add("\(sectors); \(regime.validity.note[language])", indent: 2)
    }

    private func provisions(of regime: Regime, _ filter: ProvisionFilter, to text: inout PlainText) {
        let asked = regime.provisions.filter(filter.includes)
        let shown = asked.filter { filter.exclusion(of: $0) == nil }
        let phrasing = Phrasing(regime)
        for kind in Kind.allCases {
            let members = shown.filter { $0.kind == kind }
            guard !members.isEmpty else { continue }
            text.heading(Text(nl: "\(kind.plural.nl) (\(members.count))", en: "\(kind.plural.en) (\(members.count))"))
            for provision in members {
                text.blank()
                add(provision, phrasing, regime, to: &text)
            }
        }
        readings(of: shown, regime, to: &text)
        silences(of: regime, filter, to: &text)
        if shown.count < asked.count {
            text.blank()
            let hidden = asked.count - shown.count
            text.add(
                Text(
                    nl: "Niet getoond: \(hidden) bepalingen die niet voor deze sector of op deze dag gelden.",
                    en: "Not shown: \(hidden) provisions that do not hold for this sector or on this day."))
        }
        if asked.isEmpty { text.add(Text(nl: "Geen bepalingen.", en: "No provisions."), indent: 2) }
    }

    private func add(_ provision: Provision, _ phrasing: Phrasing, _ regime: Regime, to text: inout PlainText) {
        text.add("\(provision.name): \(provision.title)", indent: 2)
        var facts = phrasing.fields(of: provision.rule).map { "\($0.label[language]): \($0.words[language])" }
        let particulars = provision.particulars
        if !particulars.sectors.isEmpty {
            facts.append(particulars.sectors.map { $0.name[language] }.joined(separator: ", "))
        }
        if particulars.modality != provision.kind.usualModality { facts.append(particulars.modality.name[language]) }
        if let validity = particulars.validity { facts.append(validity.note[language]) }
        if !facts.isEmpty { text.add(facts.joined(separator: " · "), indent: 4) }
        notes(on: provision, regime, to: &text)
        for citation in provision.citations { text.add(Places.full(citation, language: language), indent: 4) }
    }

    private func notes(on provision: Provision, _ regime: Regime, to text: inout PlainText) {
        switch provision.particulars.stance {
        case .stated: break
        case .none:
            text.add(Text(nl: "de tekst zegt dat er geen is", en: "the text says that there is none"), indent: 4)
        case .notModelled(let why): text.add(why, indent: 4)
        }
        if let note = provision.particulars.standing.note { text.add("* \(note[language])", indent: 4) }
        for ambiguity in regime.ambiguities(of: provision) { text.add("? \(ambiguity.question[language])", indent: 4) }
    }

    private func readings(of provisions: [Provision], _ regime: Regime, to text: inout PlainText) {
        let names = Set(provisions.map(\.name))
        let met = regime.ambiguities.filter { !names.isDisjoint(with: $0.affects) }
        guard !met.isEmpty else { return }
        text.heading(Text(nl: "Onduidelijkheden (\(met.count))", en: "Ambiguities (\(met.count))"))
        for ambiguity in met {
            text.blank()
            text.add(
                "\(ambiguity.name) (\(ambiguity.cause.name[language])): \(ambiguity.question[language])", indent: 2)
            for reading in ambiguity.readings {
                let mark = reading.id == ambiguity.defaultReading ? "▸" : "·"
                text.add("\(reading.id): \(reading.text[language])", label: mark, margin: 4, indent: 6)
            }
            text.add("▸ \(ambiguity.why[language])", indent: 4)
            for citation in ambiguity.citations { text.add(Places.full(citation, language: language), indent: 4) }
        }
    }

    private func silences(of regime: Regime, _ filter: ProvisionFilter, to text: inout PlainText) {
        let met = regime.silences.filter { filter.includes($0.topic) }
        guard !met.isEmpty else { return }
        text.heading(Text(nl: "Waar de tekst zwijgt (\(met.count))", en: "Where the text is silent (\(met.count))"))
        for silence in met { text.add("\(silence.topic.question[language]) – \(silence.note[language])", indent: 2) }
    }
}
