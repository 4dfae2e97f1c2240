package import RulePackKit

extension Double {
    /// The number as it is written in a language.
    func written(in language: Language) -> String {
        language == .nl ? shown.replacing(".", with: ",") : shown
    }
}

extension Unit {
    /// The unit as it follows a number.
    ///
    /// Dutch says "1,5 dag" where English says "1.5 days".
    func name(after value: Double) -> Text {
        Text(nl: value > 0 && value < 2 ? singular.nl : name.nl, en: value == 1 || value == 0.5 ? singular.en : name.en)
    }
}

extension Amount {
    /// The amount in words.
    package var phrase: Text {
        let unit = unit.name(after: value)
        return Text(nl: "\(value.written(in: .nl)) \(unit.nl)", en: "\(value.written(in: .en)) \(unit.en)")
    }
}

extension AmountRange {
    /// The range in words.
    package var phrase: Text {
        switch (lower, upper) {
        case (let lower?, let upper?): between(lower, upper)
        case (let lower?, nil):
            lower.isIncluded == false
                ? with(lower.value, nl: "meer dan", en: "more than") : with(lower.value, nl: "vanaf", en: "from")
        case (nil, let upper?):
            upper.isIncluded == false
                ? with(upper.value, nl: "minder dan", en: "less than") : with(upper.value, nl: "t/m", en: "through")
        case (nil, nil): unit.name
        }
    }

    private func between(_ lower: Limit, _ upper: Limit) -> Text {
        if lower.value == upper.value { return Amount(lower.value, unit).phrase }
        let name = unit.name(after: upper.value)
        let (low, high) = (lower.value, upper.value)
        if lower.isIncluded == nil {
            return Text(
                nl: "tussen \(low.written(in: .nl)) en \(high.written(in: .nl)) \(name.nl)",
                en: "between \(low.written(in: .en)) and \(high.written(in: .en)) \(name.en)")
        }
        let joint = upper.isIncluded == true ? Text(nl: "t/m", en: "through") : Text(nl: "tot", en: "to")
        let above = lower.isIncluded == false ? Text(nl: "meer dan ", en: "more than ") : Text(same: "")
        return Text(
            nl: "\(above.nl)\(low.written(in: .nl)) \(joint.nl) \(high.written(in: .nl)) \(name.nl)",
            en: "\(above.en)\(low.written(in: .en)) \(joint.en) \(high.written(in: .en)) \(name.en)")
    }

    /// The range in words when it says how often.
    fileprivate var rate: Text {
        if let lower, let upper, lower.value == upper.value { return Amount(lower.value, unit).phrase }
        if let lower, upper == nil, lower.isIncluded != false {
            return with(lower.value, nl: "minimaal", en: "at least")
        }
        if let upper, lower == nil, upper.isIncluded != false {
            return with(upper.value, nl: "hoogstens", en: "at most")
        }
        return phrase
    }

    private func with(_ value: Double, nl: String, en: String) -> Text {
        let amount = Amount(value, unit).phrase
        return Text(nl: "\(nl) \(amount.nl)", en: "\(en) \(amount.en)")
    }
}

extension CountingWindow {
    /// The window in words.
    package var phrase: Text {
        if anchor.startsAtFacts {
            return Text(
                nl: "\(anchor.name.nl) \(facts.map(\.name.nl).joined(separator: " of "))",
                en: "\(anchor.name.en) \(facts.map(\.name.en).joined(separator: " or "))")
        }
        guard let amount = length else { return anchor.name }
        let length = amount.value == 1 && anchor == .preceding ? amount.unit.singular : amount.phrase
        return anchor == .consecutive
            ? Text(nl: "\(length.nl) \(anchor.name.nl)", en: "\(length.en) \(anchor.name.en)")
            : Text(nl: "\(anchor.name.nl) \(length.nl)", en: "\(anchor.name.en) \(length.en)")
    }
}

extension Frequency {
    /// The frequency in words.
    package var phrase: Text {
        guard let range else { return manner.name }
        guard let per else { return range.rate }
        if range == .exactly(1, .times) {
            switch (per.value, per.unit) {
            case (1, .years): return Text(nl: "jaarlijks", en: "yearly")
            case (1, .months): return Text(nl: "maandelijks", en: "monthly")
            case (1, .weeks): return Text(nl: "wekelijks", en: "weekly")
            case (1, _): break
            default: return Text(nl: "elke \(per.phrase.nl)", en: "every \(per.phrase.en)")
            }
        }
        let stretch = per.value == 1 ? per.unit.singular : per.phrase
        return Text(nl: "\(range.rate.nl) per \(stretch.nl)", en: "\(range.rate.en) per \(stretch.en)")
    }
}

extension Timing {
    /// The planning in words.
    package var phrase: Text {
        guard firmness != .stated else { return Text(same: asStated) }
        return Text(nl: "\(asStated) (\(firmness.name.nl))", en: "\(asStated) (\(firmness.name.en))")
    }
}
