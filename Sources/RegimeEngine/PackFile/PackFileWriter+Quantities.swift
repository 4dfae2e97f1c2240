import RulePackKit

extension PackFileWriter {
    static func amount(_ amount: Amount) -> JSONValue {
        ["amount": number(amount.value), "unit": word(amount.unit)]
    }

    static func range(_ range: AmountRange) -> JSONValue {
        var object: JSONObject = ["unit": word(range.unit)]
        write(range.lower, as: "from", to: &object)
        write(range.upper, as: "to", to: &object)
        return .object(object)
    }

    static func window(_ window: CountingWindow) -> JSONValue {
        var object: JSONObject = ["anchor": word(window.anchor)]
        object["length"] = window.length.map(amount)
        if !window.facts.isEmpty { object["since"] = .array(window.facts.map(word)) }
        return .object(object)
    }

    static func frequency(_ frequency: Frequency) -> JSONValue {
        var object: JSONObject = ["manner": word(frequency.manner)]
        object["range"] = frequency.range.map(range)
        object["per"] = frequency.per.map(amount)
        return .object(object)
    }

    static func timing(_ timing: Timing) -> JSONValue {
        var object: JSONObject = ["asStated": .string(timing.asStated)]
        object["period"] = timing.period.map(period)
        object["frequency"] = timing.frequency.map(frequency)
        object["firmness"] = word(timing.firmness)
        return .object(object)
    }

    /// An end of a range, if there is one, with null where the text does not say whether the number is included.
    private static func write(_ limit: AmountRange.Limit?, as key: String, to object: inout JSONObject) {
        guard let limit else { return }
        object[key] = number(limit.value)
        object["\(key)Included"] = limit.isIncluded.map(JSONValue.bool) ?? .some(.null)
    }

    /// A whole number as such, so that writing and reading give the same tree.
    private static func number(_ value: Double) -> JSONValue {
        Int(exactly: value).map(JSONValue.integer) ?? .number(value)
    }
}
