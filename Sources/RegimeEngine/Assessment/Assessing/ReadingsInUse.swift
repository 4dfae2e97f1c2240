import RulePackKit

/// Which reading of each ambiguity of a regime is in use.
struct ReadingsInUse: Sendable {
    let regime: Regime
    /// The place of the reading in use, of each ambiguity.
    private let places: [Int]
    /// Whether a reading was picked by whoever asks.
    let isPicked: [Bool]
    /// The ambiguities that can change a provision, by its name.
    private let ambiguities: [String: [Int]]
    /// The names of the provisions that some reading gives a condition or ages.
    let conditioned: Set<String>

    init(_ regime: Regime, picked: [String: String]) {
        self.regime = regime
        isPicked = regime.ambiguities.map { picked[$0.id] != nil }
        places = regime.ambiguities.map { ambiguity in
            let id = picked[ambiguity.id] ?? ambiguity.defaultReading
            return ambiguity.readings.firstIndex { $0.id == id } ?? 0
        }
        var found: [String: [Int]] = [:]
        for (index, ambiguity) in regime.ambiguities.enumerated() {
            let names = ambiguity.readings.flatMap { $0.revisions.map(\.provision) }
            for name in Set(names) { found[name, default: []].append(index) }
        }
        ambiguities = found
        let revisions = regime.ambiguities.flatMap { $0.readings.flatMap(\.revisions) }
        conditioned = Set(
            revisions.compactMap { revision in
                switch revision.change {
                case .requires, .sets("ages", .some): revision.provision
                default: nil
                }
            })
    }

    /// The ambiguities, in the order of the regime, that can change any of some provisions.
    func ambiguities(changing names: [String]) -> [Int] {
        Set(names.flatMap { ambiguities[$0] ?? [] }).sorted()
    }

    /// Whether a reading of an ambiguity is the one in use.
    func isInUse(_ reading: Int, of ambiguity: Int) -> Bool { places[ambiguity] == reading }

    /// The place of the reading of an ambiguity that is in use.
    func inUse(of ambiguity: Int) -> Int { places[ambiguity] }

    /// Whether a reading changes any of some provisions.
    func changes(_ names: [String], reading: Int, of ambiguity: Int) -> Bool {
        regime.ambiguities[ambiguity].readings[reading].revisions.contains { names.contains($0.provision) }
    }

    /// A provision as the readings in use have it, one of them replaced if asked.
    func revised(_ provision: Provision, replacing: (ambiguity: Int, reading: Int)? = nil) -> RevisedProvision {
        var result = RevisedProvision(provision: provision, leavesOpen: false)
        let name = provision.name
        for index in ambiguities[name] ?? [] {
            let place = replacing.map { $0.ambiguity == index ? $0.reading : places[index] } ?? places[index]
            for revision in regime.ambiguities[index].readings[place].revisions
            where revision.provision == name {
                if revision.change == .leavesOpen { result.leavesOpen = true }
                if case .equates(let one, let other) = revision.change {
                    result.equalities.append(Equality(one: one, other: other))
                }
                result.provision = result.provision?.revised(by: revision.change)
            }
        }
        return result
    }
}

/// A provision as a reading has it.
struct RevisedProvision: Sendable {
    /// Nil when it does not hold.
    var provision: Provision?
    /// Whether the reading gives too little to work an outcome out.
    var leavesOpen: Bool
    /// Amounts of unlike units that count as each other.
    var equalities: [Equality] = []
}
