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

extension [Revision] {
    /// Some rules do not hold.
    public static func drops(_ names: String...) -> [Revision] { names.map { Revision($0, .drops) } }

    /// Some rules hold for some sectors alone.
    public static func only(_ sectors: [Sector], _ names: String...) -> [Revision] {
        names.map { Revision($0, .limits(sectors)) }
    }

    /// For some rules the reading gives too little to work out an outcome.
    public static func leavesOpen(_ names: String...) -> [Revision] { names.map { Revision($0, .leavesOpen) } }

    /// Some thresholds count over another window, or over none.
    public static func window(_ window: CountingWindow?, _ names: String...) -> [Revision] {
        names.map { Revision($0, .sets("window", window.fieldValue)) }
    }

    /// A threshold covers other amounts.
    public static func range(_ range: AmountRange?, _ names: String...) -> [Revision] {
        names.map { Revision($0, .sets("range", range.fieldValue)) }
    }

    /// Some thresholds count something else.
    public static func measure(_ measure: Measure, _ names: String...) -> [Revision] {
        names.map { Revision($0, .sets("measure", measure.fieldValue)) }
    }

    /// Some rules cover other ages.
    public static func ages(_ ages: AmountRange?, _ names: String...) -> [Revision] {
        names.map { Revision($0, .sets("ages", ages.fieldValue)) }
    }

    /// Some deadlines give another amount of time.
    public static func within(_ amount: Amount?, _ names: String...) -> [Revision] {
        names.map { Revision($0, .sets("within", amount.fieldValue)) }
    }

    /// Some escalation tiers may take another amount of time.
    public static func term(_ amount: Amount?, _ names: String...) -> [Revision] {
        names.map { Revision($0, .sets("term", amount.fieldValue)) }
    }

    /// Some deadlines count their first day otherwise.
    public static func firstDay(_ day: FirstDay?, _ names: String...) -> [Revision] {
        names.map { Revision($0, .sets("firstDay", day.fieldValue)) }
    }
}

extension Provision {
    /// The provision as a revision changes it; nil when the rule then does not hold, or when the revision does not fit.
    public func revised(by change: Revision.Change) -> Provision? {
        switch change {
        case .drops: return nil
        case .leavesOpen: return self
        case .limits(let sectors):
            var copy = self
            copy.change { $0.sectors = sectors }
            return copy
        case .sets(let key, let value): return rule.setting(key, to: value).map { Provision($0) }
        }
    }

    /// What kind of value a field of its rule holds, or nil when its kind has no such field.
    public func shape(of key: String) -> FieldShape? {
        rule.describedFields.first { $0.key == key }?.shape
    }
}

extension Rule {
    fileprivate func setting(_ key: String, to value: FieldValue?) -> (any Rule)? {
        guard let field = Self.fields.first(where: { $0.key == key }) else { return nil }
        var copy = self
        return field.set(&copy, value) ? copy : nil
    }
}
