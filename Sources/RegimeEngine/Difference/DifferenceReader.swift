import RulePackKit

/// Reads two regimes side by side, provision by provision.
struct DifferenceReader {
    private let a: Reading
    private let b: Reading
    private let filter: ProvisionFilter

    /// One of the two regimes, with its words.
    private struct Reading {
        let regime: Regime
        let phrasing: Phrasing

        init(_ regime: Regime) {
            self.regime = regime
            phrasing = Phrasing(regime)
        }

        /// The provisions that a filter lets through.
        func provisions(_ filter: ProvisionFilter) -> [Provision] {
            guard filter.exclusion(of: regime) == nil else { return [] }
            // As in a comparison it is the question that is asked for, whatever kind of provision answers it.
            return regime.provisions.filter { provision in
                (provision.topic.map(filter.includes) ?? filter.includes(provision))
                    && filter.exclusion(of: provision) == nil
            }
        }
    }

    init(_ a: Regime, _ b: Regime, filter: ProvisionFilter) {
        self.a = Reading(a)
        self.b = Reading(b)
        self.filter = filter
    }

    /// What the provisions that answer one question differ in.
    struct Found {
        var differences: [Difference] = []
        /// How many provisions say the same as their counterparts.
        var sameCount = 0
    }

    /// What the provisions differ in, by the question at stake.
    func provisionDifferences() -> [Topic?: Found] {
        var found: [Topic?: Found] = [:]
        for counterparts in counterparts() {
            for pair in counterparts.same { found[pair.a.provision.topic, default: Found()].sameCount += 1 }
            for difference in differences(in: counterparts) {
                found[difference.topic, default: Found()].differences.append(difference)
            }
        }
        return found
    }

    /// The provisions that answer to each other: of two versions all together, and otherwise question by question.
    private func counterparts() -> [Counterparts] {
        guard a.regime.id != b.regime.id else {
            let (mine, theirs) = (sides(a) { $0.allAspects(in: $1, $2) }, sides(b) { $0.allAspects(in: $1, $2) })
            return [Counterparts(versions: mine, theirs)]
        }
        let mine = Dictionary(grouping: sides(a) { $0.answerAspects(in: $1, $2) }, by: \.provision.topic)
        let theirs = Dictionary(grouping: sides(b) { $0.answerAspects(in: $1, $2) }, by: \.provision.topic)
        return Set(mine.keys).union(theirs.keys).map { Counterparts(answers: mine[$0] ?? [], theirs[$0] ?? []) }
    }

    private func sides(
        _ reading: Reading, _ aspects: (Provision, Regime, Phrasing) -> [Aspect]
    ) -> [Counterparts.Side] {
        reading.provisions(filter).map {
            Counterparts.Side(provision: $0, aspects: aspects($0, reading.regime, reading.phrasing))
        }
    }

    private func differences(in counterparts: Counterparts) -> [Difference] {
        counterparts.pairs.flatMap { differences(between: $0.a, and: $0.b) }
            + counterparts.onlyA.map { only(.onlyA, $0.provision, a.phrasing) }
            + counterparts.onlyB.map { only(.onlyB, $0.provision, b.phrasing) }
    }

    private func only(_ change: Difference.Change, _ provision: Provision, _ phrasing: Phrasing) -> Difference {
        Difference(
            change, .provision, topic: provision.topic, a: change == .onlyA ? provision.id : nil,
            b: change == .onlyB ? provision.id : nil, of: (a.regime.id, b.regime.id),
            says: phrasing.answer(of: provision))
    }

    private func differences(between mine: Counterparts.Side, and theirs: Counterparts.Side) -> [Difference] {
        Aspect.changes(from: mine.aspects, to: theirs.aspects).map { change in
            Difference(
                .provision, topic: mine.provision.topic, a: mine.provision.id, b: theirs.provision.id,
                field: change.name, from: change.from, to: change.to)
        }
    }
}

extension Aspect {
    /// What two lists of aspects do not have the same, in the order of the first and then of the second.
    static func changes(from mine: [Aspect], to theirs: [Aspect]) -> [(name: AspectName, from: Text?, to: Text?)] {
        let found = Dictionary(theirs.map { ($0.name.key, $0) }) { first, _ in first }
        let known = Set(mine.map(\.name.key))
        return mine.filter { found[$0.name.key]?.value != $0.value }
            .map { ($0.name, $0.words, found[$0.name.key]?.words) }
            + theirs.filter { !known.contains($0.name.key) }.map { ($0.name, nil, $0.words) }
    }
}
