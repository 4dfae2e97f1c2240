import RegimeEngine

extension Schema {
    /// Any text.
    static let text = Schema(["type": "string"])

    /// A text of at least one character.
    static let id = Schema(["type": "string", "minLength": 1])

    /// A text that a regular expression finds something in.
    static func text(matching pattern: String) -> Schema {
        Schema(["type": "string", "pattern": .string(pattern)])
    }

    /// One of some words.
    static func word(of words: [String]) -> Schema {
        Schema(["type": "string", "enum": .array(words.map(JSONValue.string))])
    }

    /// A word of a closed vocabulary.
    static func word<Vocabulary: CaseIterable & RawRepresentable<String>>(_: Vocabulary.Type) -> Schema {
        word(of: Vocabulary.allCases.map(\.rawValue))
    }

    /// This value and no other.
    static func constant(_ value: JSONValue) -> Schema { Schema(["const": value]) }

    /// True or false.
    static let flag = Schema(["type": "boolean"])

    /// No value.
    static let null = Schema(["type": "null"])

    /// A whole number of zero or more.
    static let count = Schema(["type": "integer", "minimum": 0])

    /// A whole number of one or more.
    static let positive = Schema(["type": "integer", "minimum": 1])

    /// A whole number within bounds.
    static func integer(in bounds: ClosedRange<Int>) -> Schema { number("integer", bounds) }

    /// A number within bounds.
    static func number(in bounds: ClosedRange<Int>) -> Schema { number("number", bounds) }

    private static func number(_ type: JSONValue, _ bounds: ClosedRange<Int>) -> Schema {
        Schema(["type": type, "minimum": .integer(bounds.lowerBound), "maximum": .integer(bounds.upperBound)])
    }

    /// A list, whose elements all differ when it is said so.
    static func list(
        of element: Schema, atLeast least: Int? = nil, atMost most: Int? = nil, distinct: Bool = false
    ) -> Schema {
        var keywords: JSONObject = ["type": "array", "items": element.value]
        keywords["minItems"] = least.map(JSONValue.integer)
        keywords["maxItems"] = most.map(JSONValue.integer)
        if distinct { keywords["uniqueItems"] = true }
        return Schema(keywords, of: [element])
    }

    /// A list that stands under a key of a pack file, and is of no more elements than are read there.
    static func list(under key: String, of element: Schema, atLeast least: Int? = nil, distinct: Bool = false) -> Schema
    {
        list(of: element, atLeast: least, atMost: PackFile.mostElements(under: key), distinct: distinct)
    }

    /// Exactly one of some schemas.
    static func either(_ schemas: [Schema]) -> Schema {
        Schema(["oneOf": .array(schemas.map(\.value))], of: schemas)
    }
}
