/// What a reading of an unclear text changes in one provision, so that its outcome can be worked out.
public struct Revision: Hashable, Sendable {
    /// What is changed.
    public enum Change: Hashable, Sendable {
        /// The rule does not hold.
        case drops
        /// A field, named by its key, has another value, or none.
        case sets(String, FieldValue?)
        /// The rule holds for these sectors alone.
        case limits([Sector])
        /// These must be so as well before the rule applies.
        case requires([Condition])
        /// One amount counts as another of an unlike unit, so that what is recorded in either counts.
        case equates(Amount, Amount)
        /// A unit, wherever the rule names it, is another one.
        case reads(Unit, as: Unit)
        /// The reading gives too little to work out an outcome.
        case leavesOpen
    }

    /// The local name of the provision.
    public let provision: String
    /// What is changed in it.
    public let change: Change

    /// Creates a revision.
    public init(_ provision: String, _ change: Change) {
        self.provision = provision
        self.change = change
    }
}

extension Provision {
    /// The provision as a revision changes it; nil when the rule then does not hold, or when the revision does not fit.
    public func revised(by change: Revision.Change) -> Provision? {
        switch change {
        case .drops: return nil
        case .leavesOpen, .equates: return self
        case .requires(let conditions):
            var copy = self
            copy.change { $0.conditions += conditions }
            return copy
        case .limits(let sectors):
            var copy = self
            copy.change { $0.sectors = sectors }
            return copy
        case .sets(let key, let value): return rule.setting(key, to: value).map { Provision($0) }
        case .reads(let unit, let other): return Provision(rule.reading(unit, as: other))
        }
    }

    /// What kind of value a field of its rule holds, or nil when its kind has no such field.
    public func shape(of key: String) -> FieldShape? {
        rule.describedFields.first { $0.key == key }?.shape
    }
}

extension Rule {
    fileprivate func setting(_ key: String, to value: FieldValue?) -> Self? {
        guard let field = Self.fields.first(where: { $0.key == key }) else { return nil }
        var copy = self
        return field.set(&copy, value) ? copy : nil
    }

    fileprivate func reading(_ unit: Unit, as other: Unit) -> Self {
        Self.fields.reduce(self) { rule, field in
            rule.setting(field.key, to: field.value(rule)?.reading(unit, as: other)) ?? rule
        }
    }
}

extension FieldValue {
    fileprivate func reading(_ unit: Unit, as other: Unit) -> FieldValue {
        switch self {
        case .amount(let amount) where amount.unit == unit: .amount(Amount(amount.value, other))
        case .range(let range) where range.unit == unit:
            AmountRange(lower: range.lower, upper: range.upper, unit: other).map(FieldValue.range) ?? self
        default: self
        }
    }
}
