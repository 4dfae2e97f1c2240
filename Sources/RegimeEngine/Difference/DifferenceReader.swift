import RulePackKit

/// Reads two regimes side by side, provision by provision.
struct DifferenceReader {
    private let a: AspectReader
    private let b: AspectReader
    private let filter: ProvisionFilter

    init(_ a: Regime, _ b: Regime, filter: ProvisionFilter) {
        self.a = AspectReader(a)
        self.b = AspectReader(b)
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
            return [Counterparts(versions: sides(a) { $0.allAspects(of: $1) }, sides(b) { $0.allAspects(of: $1) })]
        }
        let mine = Dictionary(grouping: sides(a) { $0.answerAspects(of: $1) }, by: \.provision.topic)
        let theirs = Dictionary(grouping: sides(b) { $0.answerAspects(of: $1) }, by: \.provision.topic)
        return Set(mine.keys).union(theirs.keys).map { Counterparts(answers: mine[$0] ?? [], theirs[$0] ?? []) }
    }

    private func sides(
        _ reader: AspectReader, _ aspects: (AspectReader, Provision) -> [Aspect]
    ) -> [Counterparts.Side] {
        reader.regime.provisions(through: filter).map { provision in
            Counterparts.Side(
                provision: provision, aspects: aspects(reader, provision), sectors: reader.sectors(of: provision))
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
        let isOneRegime = a.regime.id == b.regime.id
        let sectors = !isOneRegime && mine.differsInSectors(from: theirs) ? [(mine.sectors, theirs.sectors)] : []
        let changes =
            Aspect.changes(from: mine.aspects, to: theirs.aspects)
            + sectors.map { (name: $0.name, from: $0.words, to: $1.words) }
        return changes.map { change in
            Difference(
                .provision, topic: mine.provision.topic, a: mine.provision.id, b: theirs.provision.id,
                field: change.name, from: change.from, to: change.to)
        }
    }
}

extension Regime {
    /// The provisions that a filter lets through. As in a comparison it is the question that is asked for, whatever kind
    /// of provision answers it.
    func provisions(through filter: ProvisionFilter) -> [Provision] {
        guard filter.exclusion(of: self) == nil else { return [] }
        return provisions.filter { provision in
            (provision.topic.map(filter.includes) ?? filter.includes(provision))
                && filter.exclusion(of: provision) == nil
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
