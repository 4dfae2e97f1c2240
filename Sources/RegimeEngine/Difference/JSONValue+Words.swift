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

    private static func words(of object: JSONObject) -> Text {
        if case .string(let nl)? = object["nl"], case .string(let en)? = object["en"] { return Text(nl: nl, en: en) }
        if let citation = citation(object) { return citation }
        if let text = object["text"], let id = object["id"] { return joined([id.words, text.words], by: ": ") }
        return joined(object.members.map { joined([Aspect.label(of: $0.key), $0.value.words], by: " ") }, by: "; ")
    }

    private static func citation(_ object: JSONObject) -> Text? {
        guard case .string(let place)? = object["place"], case .string(let says)? = object["says"],
            case .array(let lines)? = object["lines"]
        else { return nil }
        let numbers = lines.map(\.words.nl)
        let shown = numbers.first == numbers.last ? numbers.first ?? "" : numbers.joined(separator: "-")
        return Text(same: "\(place) (\(shown)) „\(says)”")
    }

    private static func joined(_ texts: [Text], by separator: String) -> Text {
        Text(
            nl: texts.map(\.nl).joined(separator: separator), en: texts.map(\.en).joined(separator: separator))
    }
}
