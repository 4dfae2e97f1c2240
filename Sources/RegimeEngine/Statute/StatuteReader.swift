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
        let isOutside = [mine, theirs].contains { $0.answer == .notInForce }
        guard !isOutside, !topic.isAboutTheText else { return StatuteRelation(.notCompared) }
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
        let comparable = counterparts.pairs.filter { $0.a.speaksOfTheSame(as: $0.b) }
        let found = comparable.flatMap { differences(between: $0.a, and: $0.b, topic) }
        guard found.isEmpty else { return StatuteRelation(.differs, differences: found) }
        let settled = counterparts.same.count + comparable.count
        guard settled > 0 else { return StatuteRelation(.alongside) }
        return StatuteRelation(settled == theirs.count ? .repeats : .adds)
    }

    /// The fields in which two provisions that answer to each other contradict each other.
    private func differences(
        between mine: Counterparts.Side, and theirs: Counterparts.Side, _ topic: Topic
    ) -> [Difference] {
        guard !mine.isParty else { return [] }
        var fields = Aspect.changes(from: mine.aspects, to: theirs.aspects).filter { change in
            // What one of them leaves unsaid contradicts nothing.
            guard mine.isExact(change.name.key), change.from != nil, change.to != nil else { return false }
            return !mine.hasTheSameLimits(as: theirs, in: change.name.key)
        }
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

extension Topic {
    /// Whether it asks what a text is or what its words mean: no text adds anything to another in that.
    fileprivate var isAboutTheText: Bool { group == .text || group == .words }
}

extension Counterparts.Side {
    /// Whether it tells who somebody is. Two of these that answer to each other have the same function; by what name is
    /// no difference from a statute.
    fileprivate var isParty: Bool { provision.kind == .role || provision.kind == .organisation }

    /// Whether their words do not say unlike things; else it cannot be told whether they speak of the same.
    fileprivate func speaksOfTheSame(as other: Counterparts.Side) -> Bool {
        if isParty { return true }
        let titles = [self, other].map { side in side.aspects.first { $0.name.key == "title" }?.value }
        return titles[0] == titles[1]
    }

    /// Whether a field holds ranges that differ in nothing but that one text does not say whether a limit itself counts.
    fileprivate func hasTheSameLimits(as other: Counterparts.Side, in key: String) -> Bool {
        guard let mine = range(key), let theirs = other.range(key) else { return false }
        return mine.unit == theirs.unit && mine.lower.agrees(with: theirs.lower)
            && mine.upper.agrees(with: theirs.upper)
    }

    private func range(_ key: String) -> AmountRange? {
        guard case .range(let range) = provision.rule.describedFields.first(where: { $0.key == key })?.value else {
            return nil
        }
        return range
    }

    /// Whether a field holds more than words of the text's own, which can say the same in many ways.
    fileprivate func isExact(_ key: String) -> Bool {
        switch provision.shape(of: key) {
        case .text, .phrase: false
        default: true
        }
    }
}

extension AmountRange.Limit? {
    /// Whether two limits are the same as far as both are stated.
    fileprivate func agrees(with other: Self) -> Bool {
        guard let self, let other else { return self == other }
        guard let isIncluded = self.isIncluded, let isOtherIncluded = other.isIncluded else {
            return self.value == other.value
        }
        return self.value == other.value && isIncluded == isOtherIncluded
    }
}
