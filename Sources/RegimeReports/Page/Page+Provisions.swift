import RegimeEngine
import RulePackKit

extension Page {
    /// One provision with its fields, its places, and how it was read.
    mutating func add(_ provision: Provision, _ phrasing: Phrasing, of regime: Regime) {
        entry("\(provision.name): \(provision.title)", depth: 1)
        let facts = provision.facts(phrasing, language)
        if !facts.isEmpty { paragraph(facts.joined(separator: " · "), depth: 2) }
        switch provision.particulars.stance {
        case .stated: break
        case .none: paragraph(provision.particulars.stance.name, depth: 2)
        case .notModelled(let why): paragraph(why, depth: 2)
        }
        if let note = provision.particulars.standing.note { item(.note, note[language], depth: 1) }
        for ambiguity in regime.ambiguities(of: provision) { item(.open, ambiguity.question[language], depth: 1) }
        for citation in provision.citations {
            paragraph(Places.full(citation, language: language), depth: 2)
        }
    }

    /// Open points, each with its readings, the one that is followed marked.
    mutating func add(openPoints ambiguities: [Ambiguity]) {
        guard !ambiguities.isEmpty else { return }
        heading(
            Text(nl: "Onduidelijkheden (\(ambiguities.count))", en: "Ambiguities (\(ambiguities.count))"))
        for ambiguity in ambiguities {
            entry("\(ambiguity.name) (\(ambiguity.cause.name[language])): \(ambiguity.question[language])", depth: 1)
            add(readingsOf: ambiguity)
        }
    }

    /// The readings of an open point, why one is followed, and where the trouble is.
    mutating func add(readingsOf ambiguity: Ambiguity) {
        for reading in ambiguity.readings {
            let mark: Mark = reading.id == ambiguity.defaultReading ? .chosen : .other
            item(mark, "\(reading.id): \(reading.text[language])", depth: 1)
        }
        let why = Text(nl: "Waarom deze: \(ambiguity.why.nl)", en: "Why this one: \(ambiguity.why.en)")
        paragraph(why, depth: 2)
        for citation in ambiguity.citations { paragraph(Places.full(citation, language: language), depth: 2) }
    }

    /// Questions on which a text is silent.
    mutating func add(_ silences: [Silence]) {
        guard !silences.isEmpty else { return }
        heading(
            Text(nl: "Waar de tekst zwijgt (\(silences.count))", en: "Where the text is silent (\(silences.count))"))
        for silence in silences { item(.no, "\(silence.topic.question[language]) \(silence.note[language])") }
    }
}

extension Provision {
    /// Its fields in words, and what else sets it apart.
    func facts(_ phrasing: Phrasing, _ language: Language) -> [String] {
        var facts = phrasing.fields(of: rule).map { "\($0.label[language]): \($0.words[language])" }
        if let conditions { facts.append("\(kind.conditionsLabel[language]): \(conditions[language])") }
        if !particulars.sectors.isEmpty {
            facts.append(particulars.sectors.map { $0.name[language] }.joined(separator: ", "))
        }
        if particulars.modality != kind.usualModality { facts.append(particulars.modality.name[language]) }
        if let validity = particulars.validity { facts.append(validity.note[language]) }
        return facts
    }
}
