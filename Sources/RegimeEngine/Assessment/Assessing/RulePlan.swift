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
        let variant: RuleVariant
    }

    /// The provision as the text has it.
    let provision: Provision
    /// As the readings in use have it.
    let base: RuleVariant
    let alternatives: [Alternative]

    init(_ provision: Provision, _ readings: ReadingsInUse) {
        self.provision = provision
        let regime = readings.regime
        let criteria = regime.criteria(of: provision)
        func variant(_ replacing: (ambiguity: Int, reading: Int)?) -> RuleVariant {
            RuleVariant(
                readings.revised(provision, replacing: replacing),
                criteria: criteria.compactMap { readings.revised($0, replacing: replacing).provision })
        }
        base = variant(nil)
        let ambiguities = readings.ambiguities(changing: [provision.name] + criteria.map(\.name))
        alternatives = ambiguities.flatMap { index in
            let ambiguity = regime.ambiguities[index]
            return ambiguity.readings.enumerated().map { place, reading in
                Alternative(
                    ambiguity: ambiguity, reading: reading, isUsed: readings.isInUse(place, of: index),
                    isPicked: readings.isPicked[index], variant: variant((index, place)))
            }
        }
    }
}

extension Regime {
    /// The criteria of the meeting that a threshold leads to that can be put to a case.
    fileprivate func criteria(of provision: Provision) -> [Provision] {
        guard let meeting = (provision.rule as? Threshold)?.meeting else { return [] }
        return provisions.filter { other in
            guard let criterion = other.rule as? Criterion, criterion.meeting == meeting else { return false }
            return criterion.ages != nil || !criterion.particulars.conditions.isEmpty
        }
    }
}
