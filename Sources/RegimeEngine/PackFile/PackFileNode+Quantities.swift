import RulePackKit

extension PackFileNode {
    /// A number with its unit.
    func amount() throws(PackFileProblem) -> Amount {
        let object = try object(PackFileKeys.amount)
        return Amount(try object.required("amount").quantity(), try object.required("unit").word(Unit.self))
    }

    /// A range of amounts.
    func range() throws(PackFileProblem) -> AmountRange {
        let object = try object(PackFileKeys.range)
        let unit = try object.required("unit").word(Unit.self)
        let lower = try PackFileNode.limit("from", in: object)
        let upper = try PackFileNode.limit("to", in: object)
        guard lower != nil || upper != nil else { throw problem(.rangeWithoutEnds) }
        guard let range = AmountRange(lower: lower, upper: upper, unit: unit) else { throw problem(.impossibleRange) }
        return range
    }

    private static func limit(_ key: String, in object: PackFileObject) throws(PackFileProblem) -> AmountRange.Limit? {
        let inclusion = "\(key)Included"
        guard let number = object[key] else {
            if object[inclusion] != nil { throw object.node.problem(.missingKey(key)) }
            return nil
        }
        let value = try number.quantity()
        let isIncluded = try object.required(inclusion)
        return AmountRange.Limit(value, isIncluded: isIncluded.isNull ? nil : try isIncluded.flag(or: .flagOrNull))
    }

    /// A stretch of time over which something is counted.
    func window() throws(PackFileProblem) -> CountingWindow {
        let object = try object(PackFileKeys.window)
        let anchor = try object.required("anchor").word(CountingWindow.Anchor.self)
        if !anchor.startsAtFacts { try object.refuse("since", with: "anchor") }
        let facts = try object["since"]?.filledList { fact throws(PackFileProblem) in try fact.word(CaseFact.self) }
        return CountingWindow(anchor, try object["length"]?.amount(), since: facts ?? [])
    }

    /// How often something happens.
    func frequency() throws(PackFileProblem) -> Frequency {
        let object = try object(PackFileKeys.frequency)
        let manner = try object.required("manner").word(Frequency.Manner.self)
        if manner != .counted {
            try object.refuse("range", with: "manner")
            try object.refuse("per", with: "manner")
        }
        return Frequency(manner, range: try object["range"]?.range(), per: try object["per"]?.amount())
    }

    /// When something is planned.
    func timing() throws(PackFileProblem) -> Timing {
        let object = try object(PackFileKeys.timing)
        return Timing(
            try object.required("asStated").text(), period: try object["period"]?.period(),
            frequency: try object["frequency"]?.frequency(),
            firmness: try object.required("firmness").word(Timing.Firmness.self))
    }
}
