import RegimeEngine

extension Schema {
    /// One key of an object, with what stands under it.
    struct Property: Hashable, Sendable {
        let key: String
        let schema: Schema
        let isRequired: Bool

        /// A key that is always there.
        static func required(_ key: String, _ schema: Schema, _ description: String? = nil) -> Property {
            Property(key: key, schema: description.map(schema.described) ?? schema, isRequired: true)
        }

        /// A key that may be absent.
        static func optional(_ key: String, _ schema: Schema, _ description: String? = nil) -> Property {
            Property(key: key, schema: description.map(schema.described) ?? schema, isRequired: false)
        }
    }

    /// An object with these keys and no others, for which some conditions hold.
    static func object(_ properties: [Property], where conditions: [Schema] = []) -> Schema {
        object(properties, with: conditions, closedBy: "additionalProperties")
    }

    /// An object with these keys and those of a part, and no others.
    static func object(_ properties: [Property], adding part: Schema) -> Schema {
        object(properties, with: [part], closedBy: "unevaluatedProperties")
    }

    /// What several objects have in common; not closed, since each of them adds keys of its own.
    static func part(_ properties: [Property], where conditions: [Schema] = []) -> Schema {
        object(properties, with: conditions, closedBy: nil)
    }

    private static func object(
        _ properties: [Property], with others: [Schema], closedBy closing: String?
    ) -> Schema {
        var keywords: JSONObject = [
            "type": "object",
            "properties": .object(JSONObject(properties.map { JSONMember(key: $0.key, value: $0.schema.value) })),
        ]
        let required = properties.filter(\.isRequired).map { JSONValue.string($0.key) }
        if !required.isEmpty { keywords["required"] = .array(required) }
        if !others.isEmpty { keywords["allOf"] = .array(others.map(\.value)) }
        if let closing { keywords[closing] = false }
        return Schema(keywords, of: others + properties.map(\.schema))
    }
}
