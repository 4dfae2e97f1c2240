import RulePackKit

/// Holds one regime beside a statute, question by question.
struct StatuteReader {
    private let statute: [Topic: [Counterparts.Side]]
    private let regime: [Topic: [Counterparts.Side]]

    init(_ statute: Regime, beside regime: Regime, filter: ProvisionFilter) {
        let scope = filter.sector.map { [$0] } ?? regime.sectors
        self.statute = SectorlessSides(AspectReader(statute), for: scope, filter).byTopic
        self.regime = SectorlessSides(AspectReader(regime), for: scope, filter).byTopic
    }

    /// How the answers to one question stand to each other.
    func relation(on topic: Topic, of theirs: ComparisonCell, to mine: ComparisonCell) -> StatuteRelation {
        if [mine, theirs].contains(where: { $0.answer == .notInForce }) { return StatuteRelation(.notCompared) }
        return switch (mine.items.isEmpty, theirs.items.isEmpty) {
        case (true, true): StatuteRelation(.bothSilent)
        case (true, false): StatuteRelation(.adds)
        case (false, true): StatuteRelation(.silent)
        case (false, false): relation(on: topic)
        }
    }

    private func relation(on topic: Topic) -> StatuteRelation {
        // What the statute answers for other sectors alone does not concern the regime.
        guard let mine = statute[topic], let theirs = regime[topic] else { return StatuteRelation(.notCompared) }
        let counterparts = Counterparts(answers: mine, theirs)
        let found = counterparts.pairs.flatMap { differences(between: $0.a, and: $0.b, topic) }
        guard found.isEmpty else { return StatuteRelation(.differs, differences: found) }
        let settled = counterparts.same.count + counterparts.pairs.filter(\.a.isParty).count
        guard settled > 0 else { return StatuteRelation(.alongside) }
        return StatuteRelation(settled == theirs.count ? .repeats : .adds)
    }

    /// The fields in which two provisions that answer to each other differ; none where the words of either already say
    /// something else, since it cannot then be told whether they speak of the same thing.
    private func differences(
        between mine: Counterparts.Side, and theirs: Counterparts.Side, _ topic: Topic
    ) -> [Difference] {
        let changes = Aspect.changes(from: mine.aspects, to: theirs.aspects)
        guard !mine.isParty, !changes.contains(where: { $0.name.key == "title" }) else { return [] }
        var fields = changes.filter { mine.isExact($0.name.key) }
        if mine.differsInSectors(from: theirs) {
            fields.append((name: mine.sectors.name, from: mine.sectors.words, to: theirs.sectors.words))
        }
        return fields.map { field in
            Difference(
                .provision, topic: topic, a: mine.provision.id, b: theirs.provision.id, field: field.name,
                from: field.from, to: field.to)
        }
    }
}

extension Counterparts.Side {
    /// Whether it tells who somebody is. Two of these that answer to each other have the same function; by what name is
    /// no difference from a statute.
    fileprivate var isParty: Bool { provision.kind == .role || provision.kind == .organisation }

    /// Whether a field holds more than words of the text's own, which can say the same in many ways.
    fileprivate func isExact(_ key: String) -> Bool {
        switch provision.shape(of: key) {
        case .text, .phrase: false
        default: true
        }
    }
}
