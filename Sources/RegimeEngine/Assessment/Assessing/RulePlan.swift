import RulePackKit

/// A provision with every way to read it, ready to be put to cases.
struct RulePlan: Sendable {
    /// One reading of one ambiguity that can change what the provision comes to.
    struct Alternative: Sendable {
        let ambiguity: Ambiguity
        let reading: Reading
        let isUsed: Bool
        /// Whether the ambiguity is settled by whoever asks.
        let isPicked: Bool
        /// The place of the rule as the reading has it among the variants.
        let variant: Int
    }

    /// The provision as the text has it.
    let provision: Provision
    /// The rule as each reading has it, those that are the same once; first as the readings in use have it.
    let variants: [RuleVariant]
    let alternatives: [Alternative]

    /// As the readings in use have it.
    var base: RuleVariant { variants[0] }

    init(_ provision: Provision, _ readings: ReadingsInUse) {
        self.provision = provision
        let regime = readings.regime
        let criteria = regime.criteria(of: provision, readings)
        func variant(_ replacing: (ambiguity: Int, reading: Int)?) -> RuleVariant {
            RuleVariant(
                readings.revised(provision, replacing: replacing),
                criteria: criteria.map { readings.revised($0, replacing: replacing) })
        }
        let names = [provision.name] + criteria.map(\.name)
        var variants = [variant(nil)]
        var alternatives: [Alternative] = []
        for index in readings.ambiguities(changing: names) {
            let ambiguity = regime.ambiguities[index]
            // All readings that change nothing here make the same of it.
            var unchanged = readings.changes(names, reading: readings.inUse(of: index), of: index) ? nil : 0
            for (place, reading) in ambiguity.readings.enumerated() {
                let isUsed = place == readings.inUse(of: index)
                let isChanging = readings.changes(names, reading: place, of: index)
                let known = isUsed ? 0 : isChanging ? nil : unchanged
                if known == nil { variants.append(variant((index, place))) }
                let own = known ?? variants.count - 1
                if !isChanging { unchanged = own }
                alternatives.append(
                    Alternative(
                        ambiguity: ambiguity, reading: reading, isUsed: isUsed, isPicked: readings.isPicked[index],
                        variant: own))
            }
        }
        self.variants = variants
        self.alternatives = alternatives
    }
}

extension Regime {
    /// The criteria of the meeting that a threshold leads to that can be put to a case.
    fileprivate func criteria(of provision: Provision, _ readings: ReadingsInUse) -> [Provision] {
        guard let meeting = (provision.rule as? Threshold)?.meeting else { return [] }
        return provisions.filter { other in
            guard let criterion = other.rule as? Criterion, criterion.meeting == meeting else { return false }
            return other.canBePutToACase(readings)
        }
    }
}

extension Provision {
    /// Whether it says something of a pupil that a case can answer, at least in some reading.
    func canBePutToACase(_ readings: ReadingsInUse) -> Bool {
        guard particulars.stance == .stated else { return false }
        if !particulars.conditions.isEmpty || readings.conditioned.contains(name) { return true }
        return switch kind {
        case .threshold, .consent: true
        case .criterion: (rule as? Criterion)?.ages != nil
        default: false
        }
    }
}
