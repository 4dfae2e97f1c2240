import RegimeEngine

/// What holds between the keys of one object.
extension Schema {
    /// One thing when a key has one of some values, and perhaps another when it has not.
    static func when(_ key: String, is values: [JSONValue], then: Schema? = nil, otherwise: Schema? = nil) -> Schema {
        let value: JSONValue = values.count == 1 ? ["const": values[0]] : ["enum": .array(values)]
        var keywords: JSONObject = [
            "if": ["properties": .object(JSONObject([JSONMember(key: key, value: value)])), "required": [.string(key)]]
        ]
        keywords["then"] = then?.value
        keywords["else"] = otherwise?.value
        return Schema(keywords, of: [then, otherwise].compactMap(\.self))
    }

    /// An object of one of several forms, which the word under a key tells.
    ///
    /// Each form closes itself. With `oneOf` a validator would answer for every form why the object is not that one.
    static func form(by key: String, _ forms: [(word: String, schema: Schema)]) -> Schema {
        part(
            [.required(key, word(of: forms.map(\.word)))],
            where: forms.map { when(key, is: [.string($0.word)], then: $0.schema) })
    }

    /// A key that is there when another has one of some values, and that is not there otherwise.
    static func key(_ key: String, goesWith other: String, _ values: [JSONValue]) -> Schema {
        when(other, is: values, then: .needing(key), otherwise: .without([key]))
    }

    /// A key is there.
    static func needing(_ key: String) -> Schema { Schema(["required": [.string(key)]]) }

    /// None of some keys is there.
    static func without(_ keys: [String]) -> Schema {
        having(keys.map { ($0, Schema.nothing) })
    }

    /// What stands under some keys, where they are there.
    static func having(_ values: [(key: String, schema: Schema)]) -> Schema {
        let members = values.map { JSONMember(key: $0.key, value: $0.schema.value) }
        return Schema(["properties": .object(JSONObject(members))], of: values.map(\.schema))
    }

    /// Two keys are there together, or neither is.
    static func together(_ one: String, _ other: String) -> Schema {
        Schema([
            "dependentRequired": .object(
                JSONObject([
                    JSONMember(key: one, value: [.string(other)]), JSONMember(key: other, value: [.string(one)]),
                ]))
        ])
    }

    /// One of some keys is there, and no other of them.
    static func exactlyOne(of keys: [String]) -> Schema {
        Schema(["oneOf": .array(keys.map { needing($0).value })])
    }

    /// One of some keys is there, or more of them.
    static func some(of keys: [String]) -> Schema {
        Schema(["anyOf": .array(keys.map { needing($0).value })])
    }
}
