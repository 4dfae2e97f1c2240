public import RegimeEngine
public import RulePackKit

/// Excerpts of regimes as text, each whole.
public struct ProvisionsText: Sendable {
    private let language: Language
    private let width: Int

    /// Creates a renderer for a width in characters.
    public init(language: Language, width: Int) {
        self.language = language
        self.width = max(40, width)
    }

    /// The excerpts, each by kind.
    public func render(_ excerpts: [RegimeExcerpt]) -> String {
        var text = PlainText(language: language, width: width)
        for excerpt in excerpts {
            text.blank()
            head(of: excerpt.regime, to: &text)
            if let exclusion = excerpt.exclusion {
                text.blank()
                text.add("– \(exclusion.explanation[language])", indent: 2)
            } else {
                provisions(of: excerpt, to: &text)
            }
        }
        return text.text
    }

    private func head(of regime: Regime, to text: inout PlainText) {
        text.add("\(regime.id): \(regime.title)")
        let sectors = regime.sectors.map { $0.name[language] }.joined(separator: ", ")
        text.add("\(sectors); \(regime.validity.note[language])", indent: 2)
    }

    private func provisions(of excerpt: RegimeExcerpt, to text: inout PlainText) {
        let phrasing = Phrasing(excerpt.regime)
        for kind in Kind.allCases {
            let members = excerpt.provisions.filter { $0.kind == kind }
            guard !members.isEmpty else { continue }
            text.heading(Text(nl: "\(kind.plural.nl) (\(members.count))", en: "\(kind.plural.en) (\(members.count))"))
            for provision in members {
                text.blank()
                add(provision, phrasing, excerpt.regime, to: &text)
            }
        }
        readings(of: excerpt.ambiguities, to: &text)
        silences(excerpt.silences, to: &text)
        if excerpt.provisions.isEmpty, excerpt.hidden == 0 {
            text.blank()
            text.add(Text(nl: "Geen bepalingen.", en: "No provisions."), indent: 2)
        }
        guard excerpt.hidden > 0 else { return }
        text.blank()
        text.add(
            Text(
                nl:
                    "Niet getoond, omdat zij niet voor deze sector of op deze dag gelden: \(excerpt.hidden) bepalingen.",
                en: "Not shown, since they do not hold for this sector or on this day: \(excerpt.hidden) provisions."))
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

    private func readings(of met: [Ambiguity], to text: inout PlainText) {
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

    private func silences(_ met: [Silence], to text: inout PlainText) {
        guard !met.isEmpty else { return }
        text.heading(Text(nl: "Waar de tekst zwijgt (\(met.count))", en: "Where the text is silent (\(met.count))"))
        for silence in met { text.add("\(silence.topic.question[language]) – \(silence.note[language])", indent: 2) }
    }
}
