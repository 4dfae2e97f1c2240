package import RulePackKit

/// Asks one regime questions.
struct RegimeAnswers {
    let regime: Regime
    let filter: ProvisionFilter
    let isFull: Bool
    /// The questions that the regime answers, in the order in which it first does, and those that it is silent on.
    let topics: [Topic]
    private let provisions: [Topic: [Provision]]
    /// The places of the ambiguities that affect the provision of a name.
    private let ambiguities: [String: [Int]]
    private let exclusion: ProvisionFilter.Exclusion?
    private let phrasing: Phrasing

    init(regime: Regime, filter: ProvisionFilter, isFull: Bool) {
        self.regime = regime
        self.filter = filter
        self.isFull = isFull
        exclusion = filter.exclusion(of: regime)
        phrasing = Phrasing(regime)
        var topics: [Topic] = []
        var provisions: [Topic: [Provision]] = [:]
        for provision in regime.provisions {
            guard let topic = provision.topic else { continue }
            if provisions[topic] == nil { topics.append(topic) }
            provisions[topic, default: []].append(provision)
        }
        self.topics = topics + regime.silences.map(\.topic)
        self.provisions = provisions
        var ambiguities: [String: [Int]] = [:]
        for (index, ambiguity) in regime.ambiguities.enumerated() {
            for name in ambiguity.affects { ambiguities[name, default: []].append(index) }
        }
        self.ambiguities = ambiguities
    }

    func cell(for topic: Topic) -> ComparisonCell {
        if let exclusion { return no(.notInForce, exclusion.summary) }
        guard let all = provisions[topic] else {
            if let sector = topic.sector, !regime.sectors.contains(sector) {
                let exclusion = ProvisionFilter.Exclusion.sector(sector, only: regime.sectors)
                return no(.notInForce, exclusion.summary)
            }
            let note = regime.silences.first { $0.topic == topic }?.note
            return no(.silent, note ?? Text(nl: "de tekst zegt het niet", en: "the text does not say"))
        }
        let applicable = all.filter { filter.exclusion(of: $0) == nil }
        guard !applicable.isEmpty else {
            let reasons = all.compactMap { filter.exclusion(of: $0)?.explanation }
            return no(.notInForce, reasons[0])
        }
        return cell(topic, applicable)
    }

    private func no(_ answer: ComparisonCell.Answer, _ text: Text) -> ComparisonCell {
        ComparisonCell(
            regime: regime.id, isInScope: exclusion == nil, answer: answer, text: text, items: [], shown: [],
            ambiguities: [])
    }

    private func cell(_ topic: Topic, _ provisions: [Provision]) -> ComparisonCell {
        let items = provisions.map { ComparisonCell.Item(provision: $0, phrase: phrasing.answer(of: $0)) }
        let shown = isFull ? items : concise(items)
        let omitted = items.count - shown.count
        var phrases = labelled(shown).uniqued
        if omitted > 0 { phrases.append(Text(nl: "en nog \(omitted)", en: "and \(omitted) more")) }
        let ambiguities = Set(provisions.flatMap { self.ambiguities[$0.name] ?? [] })
        return ComparisonCell(
            regime: regime.id, isInScope: true, answer: answer(of: provisions),
            text: Text(
                nl: phrases.map(\.nl).joined(separator: "; "), en: phrases.map(\.en).joined(separator: "; ")),
            items: items, shown: shown,
            ambiguities: ambiguities.sorted().map { regime.ambiguities[$0] })
    }

    /// How many characters the lesser items of a concise answer may take together.
    private static let conciseLength = 200

    /// The items that make a concise answer: all of those that only answer when they are whole, and of the others as
    /// many as there is room for.
    private func concise(_ items: [ComparisonCell.Item]) -> [ComparisonCell.Item] {
        var room = RegimeAnswers.conciseLength
        return items.enumerated().filter { index, item in
            guard !item.provision.kind.isWholeInBrief else { return true }
            guard room > 0 || index == 0 else { return false }
            room -= item.phrase.nl.count
            return true
        }.map(\.element)
    }

    /// The phrases of items, the thresholds with the part of the text they are from when there is more than one.
    private func labelled(_ items: [ComparisonCell.Item]) -> [Text] {
        let parts = items.map { $0.provision.kind == .threshold ? $0.provision.part : nil }
        guard Set(parts.compactMap(\.self)).count > 1 else { return items.map(\.phrase) }
        return items.indices.map { index in
            let phrase = items[index].phrase
            guard let part = parts[index], index == 0 || parts[index - 1] != part else { return phrase }
            return Text(nl: "\(part): \(phrase.nl)", en: "\(part): \(phrase.en)")
        }
    }

    private func answer(of provisions: [Provision]) -> ComparisonCell.Answer {
        let stances = provisions.map(\.particulars.stance)
        if stances.contains(.stated) { return .stated }
        return stances.contains(.none) ? .none : .notModelled
    }
}

extension [Text] {
    /// Each text once: what is written out for each sector reads the same for all of them.
    fileprivate var uniqued: [Text] {
        var seen: Set<Text> = []
        return filter { seen.insert($0).inserted }
    }
}

extension ProvisionFilter.Exclusion {
    /// The reason without what does apply, for where that is said elsewhere.
    var summary: Text {
        switch self {
        case .sector(let sector, _): Text(nl: "niet voor \(sector.name.nl)", en: "not for \(sector.name.en)")
        case .day(let day, _): Text(nl: "niet van kracht op \(day)", en: "not in force on \(day)")
        }
    }

    /// The reason as a person reads it.
    package var explanation: Text {
        switch self {
        case .sector(let sector, let only):
            let names = only.map(\.name.nl).joined(separator: ", ")
            return Text(
                nl: "niet voor \(sector.name.nl); alleen voor \(names)",
                en: "not for \(sector.name.en); only for \(names)")
        case .day(let day, let validity):
            return Text(
                nl: "niet op \(day): \(validity.note.nl)", en: "not on \(day): \(validity.note.en)")
        }
    }
}
