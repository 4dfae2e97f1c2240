import RulePackKit

extension JSONValue {
    /// What a person reads of a value in a pack file.
    var words: Text {
        switch self {
        case .null: Text(nl: "geen", en: "none")
        case .bool(let flag): flag ? Text(nl: "ja", en: "yes") : Text(nl: "nee", en: "no")
        case .integer(let number): Text(same: String(number))
        case .number(let number): Text(same: String(number))
        case .string(let text): Text(same: text)
        case .array(let values): JSONValue.joined(values.map(\.words), by: ", ")
        case .object(let object): JSONValue.words(of: object)
        }
    }

    /// What a person reads of a value under a key: a word of a shared vocabulary by its name, lines as a range.
    func words(under key: String) -> Text {
        switch self {
        case .string(let code): JSONValue.name(of: code, under: key) ?? words
        case .array(let values) where key == "lines": Text(same: JSONValue.range(values))
        case .array(let values): JSONValue.joined(values.map { $0.words(under: key) }, by: ", ")
        default: words
        }
    }

    private static func name(of code: String, under key: String) -> Text? {
        switch key {
        case "authority": Authority(rawValue: code)?.name
        case "cause": Ambiguity.Cause(rawValue: code)?.name
        case "group": TopicGroup(rawValue: code)?.name
        case "kind", "otherKinds": Kind(rawValue: code)?.name
        case "reason": NotRule.Reason(rawValue: code)?.name
        case "sector", "sectors": Sector(rawValue: code)?.name
        case "standing": StandingWord(rawValue: code)?.name
        default: nil
        }
    }

    private static func words(of object: JSONObject) -> Text {
        if case .string(let nl)? = object["nl"], case .string(let en)? = object["en"] { return Text(nl: nl, en: en) }
        if let found = citation(object) ?? validity(object) ?? condition(object) { return found }
        if let text = object["text"], let id = object["id"] { return reading(id, text, object["revisions"]) }
        return joined(
            object.members.map { joined([Aspect.label(of: $0.key), $0.value.words(under: $0.key)], by: " ") }, by: "; ")
    }

    /// A reading, with what it changes, so that it can be told from one with the same words.
    private static func reading(_ id: JSONValue, _ text: JSONValue, _ revisions: JSONValue?) -> Text {
        let words = joined([id.words, text.words], by: ": ")
        guard let changes = revisions?.words else { return words }
        let label = Aspect.label(of: "revisions")
        return Text(
            nl: "\(words.nl) (\(label.nl): \(changes.nl))", en: "\(words.en) (\(label.en): \(changes.en))")
    }

    private static func condition(_ object: JSONObject) -> Text? {
        guard case .string(let code)? = object["fact"], case .bool(let value)? = object["is"],
            let fact = CaseFact(rawValue: code)
        else { return nil }
        return Condition.fact(fact, is: value).phrase
    }

    private static func citation(_ object: JSONObject) -> Text? {
        guard case .string(let place)? = object["place"], case .string(let says)? = object["says"],
            case .array(let lines)? = object["lines"]
        else { return nil }
        return Text(same: "\(place) (\(range(lines))) „\(says)”")
    }

    private static func range(_ lines: [JSONValue]) -> String {
        let numbers = lines.map(\.words.nl)
        return numbers.first == numbers.last ? numbers.first ?? "" : numbers.joined(separator: "-")
    }

    /// A period with both its ends, so that it can be told from one with the same words.
    private static func validity(_ object: JSONObject) -> Text? {
        guard let from = bound("from", of: object), let through = bound("through", of: object),
            let note = object["note"]?.words
        else { return nil }
        let renewal =
            object["renewsTacitly"] == .bool(true)
            ? Text(nl: ", stilzwijgend verlengd", en: ", renewed tacitly") : Text(same: "")
        return Text(
            nl: "begin \(from.nl), einde \(through.nl)\(renewal.nl): \(note.nl)",
            en: "start \(from.en), end \(through.en)\(renewal.en): \(note.en)")
    }

    private static func bound(_ key: String, of object: JSONObject) -> Text? {
        guard case .string(let code)? = object["\(key)Bound"], let word = BoundWord(rawValue: code) else { return nil }
        switch word {
        case .day: return object[key]?.words
        case .within:
            guard case .object(let period)? = object["\(key)Within"], let first = period["from"]?.words.nl,
                let last = period["through"]?.words.nl
            else { return nil }
            return Text(nl: "ergens van \(first) t/m \(last)", en: "somewhere from \(first) through \(last)")
        case .notStated: return Text(nl: "niet gesteld", en: "not stated")
        case .open: return Text(nl: "open", en: "open")
        }
    }

    private static func joined(_ texts: [Text], by separator: String) -> Text {
        Text(
            nl: texts.map(\.nl).joined(separator: separator), en: texts.map(\.en).joined(separator: separator))
    }
}

extension StandingWord {
    /// The word as a person reads it.
    fileprivate var name: Text {
        switch self {
        case .literal: Standing.literal.name
        case .interpreted: Standing.interpreted(Text(same: "")).name
        case .assumed: Standing.assumed(Text(same: "")).name
        }
    }
}
