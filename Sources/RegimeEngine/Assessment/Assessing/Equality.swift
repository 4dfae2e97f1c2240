import RulePackKit

/// Two amounts of unlike units that count as each other in some reading.
struct Equality: Hashable, Sendable {
    let one: Amount
    let other: Amount

    /// How many of a unit one of another unit counts as, or nil when these are not its units.
    func factor(from unit: Unit, to target: Unit) -> Double? {
        if unit == one.unit, target == other.unit { return other.value / one.value }
        if unit == other.unit, target == one.unit { return one.value / other.value }
        return nil
    }
}

extension RuleVariant {
    /// A case as the rule counts it: what counts as an amount of its unit is recorded in that unit.
    func recorded(_ context: CaseContext) -> CaseContext {
        guard !equalities.isEmpty, let unit = plans.first?.recordedUnit else { return context }
        return context.recording { absence in
            guard let amount = absence.amount, let own = absence.unit,
                let factor = equalities.lazy.compactMap({ $0.factor(from: own.unit, to: unit.unit) }).first
            else { return absence }
            return Absence(
                absence.kind, from: absence.from, through: absence.through,
                amount: (factor * Double(amount) / 100).hundredths, unit)
        }
    }
}
