import RegimeEngine

/// What stands in one kind of document, beside the key that says which kind it is.
struct DocumentSchema: Sendable {
    let title: String
    let summary: String
    let properties: [Schema.Property]

    /// Describes a kind of document.
    init(_ title: String, _ summary: String, _ properties: [Schema.Property]) {
        self.title = title
        self.summary = summary
        self.properties = properties
    }

    /// The schema of a kind of document, with all that it refers to.
    func root(of document: JSONDocument) -> Schema {
        .object([.required("schema", .constant(.string(document.id)))] + properties)
    }

    /// The whole JSON Schema of a kind of document.
    func value(of document: JSONDocument) -> JSONValue {
        let root = root(of: document)
        var schema: JSONObject = [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": .string("urn:\(document.id.split(separator: "/").joined(separator: ":"))"),
            "title": .string(title), "description": .string(summary),
        ]
        if case .object(let keywords) = root.value {
            for keyword in keywords.members { schema[keyword.key] = keyword.value }
        }
        let definitions = root.definitions.map { JSONMember(key: $0.name, value: $0.value) }
        if !definitions.isEmpty { schema["$defs"] = .object(JSONObject(definitions)) }
        return .object(schema)
    }
}
