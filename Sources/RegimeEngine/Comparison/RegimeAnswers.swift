package import RulePackKit

/// Asks one regime questions.
struct RegimeAnswers {
    let regime: Regime
    let filter: ProvisionFilter
    let isFull: Bool
    private let provisions: [Topic: [Provision]]
    private let exclusion: ProvisionFilter.Exclusion?
    private let phrasing: Phrasing

    init(regime: Regime, filter: ProvisionFilter, isFull: Bool) {
        self.regime = regime
        self.filter = filter
        self.isFull = isFull
        exclusion = filter.exclusion(of: regime)
        phrasing = Phrasing(regime)
        var provisions: [Topic: [Provision]] = [:]
        for provision in regime.provisions {
            if let topic = provision.topic { provisions[topic, default: []].append(provision) }
        }
        self.provisions = provisions
    }

    func cell(for topic: Topic) -> ComparisonCell {
        if let exclusion { return no(.notInForce, exclusion.explanation) }
        guard let all = provisions[topic] else {
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
        ComparisonCell(regime: regime.id, answer: answer, text: text, items: [], omitted: 0, ambiguities: [])
    }

    private func cell(_ topic: Topic, _ provisions: [Provision]) -> ComparisonCell {
        let items = provisions.map { ComparisonCell.Item(provision: $0, phrase: phrasing.answer(of: $0)) }
        let shown = isFull || topic.kind.isWholeInBrief ? items : Array(items.prefix(RegimeAnswers.fewItems))
        let omitted = items.count - shown.count
        var phrases = shown.map(\.phrase)
        if omitted > 0 { phrases.append(Text(nl: "en nog \(omitted)", en: "and \(omitted) more")) }
        let names = Set(provisions.map(\.name))
        return ComparisonCell(
            regime: regime.id, answer: answer(of: provisions),
            text: Text(
                nl: phrases.map(\.nl).joined(separator: "; "), en: phrases.map(\.en).joined(separator: "; ")),
            items: items, omitted: omitted,
            ambiguities: regime.ambiguities.filter { !names.isDisjoint(with: $0.affects) })
    }

    private static let fewItems = 4

    private func answer(of provisions: [Provision]) -> ComparisonCell.Answer {
        let stances = provisions.map(\.particulars.stance)
        if stances.contains(.stated) { return .stated }
        return stances.contains(.none) ? .none : .notModelled
    }
}

extension Kind {
    /// Whether an answer of this kind is only an answer when it is whole.
    fileprivate var isWholeInBrief: Bool {
        switch self {
        case .threshold, .deadline, .reportElement, .contact, .meeting, .tier, .mandate, .consent: true
        default: false
        }
    }
}

extension ProvisionFilter.Exclusion {
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
