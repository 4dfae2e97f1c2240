extension [Revision] {
    /// Some rules do not hold.
    public static func drops(_ names: String...) -> [Revision] { names.map { Revision($0, .drops) } }

    /// Some rules hold for some sectors alone.
    public static func only(_ sectors: [Sector], _ names: String...) -> [Revision] {
        names.map { Revision($0, .limits(sectors)) }
    }

    /// Some rules apply only when these are so as well.
    public static func requires(_ conditions: Condition..., of names: String...) -> [Revision] {
        names.map { Revision($0, .requires(conditions)) }
    }

    /// In some thresholds one amount counts as another of an unlike unit.
    public static func equates(_ one: Amount, _ other: Amount, _ names: String...) -> [Revision] {
        names.map { Revision($0, .equates(one, other)) }
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

    /// Some rules mean another unit by the one that they name.
    public static func reads(_ unit: Unit, as other: Unit, _ names: String...) -> [Revision] {
        names.map { Revision($0, .reads(unit, as: other)) }
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

    /// Some deadlines run from another moment.
    public static func from(_ moment: Moment?, _ names: String...) -> [Revision] {
        names.map { Revision($0, .sets("from", moment.fieldValue)) }
    }

    /// Some deadlines count their first day otherwise.
    public static func firstDay(_ day: FirstDay?, _ names: String...) -> [Revision] {
        names.map { Revision($0, .sets("firstDay", day.fieldValue)) }
    }
}
