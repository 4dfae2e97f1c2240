import RegimeEngine

/// A JSON Schema as a value, together with the definitions that it refers to.
///
/// A part that is named is written once, under `$defs` of every document that uses it, so that no reference can point
/// at nothing.
struct Schema: Hashable, Sendable {
    /// A schema that others refer to by its name.
    struct Definition: Hashable, Sendable {
        let name: String
        let value: JSONValue
    }

    /// The schema itself: an object of keywords, or false for what may not be there.
    let value: JSONValue
    /// What it refers to, each once, and each before what refers to it.
    let definitions: [Definition]

    /// Creates a schema of keywords, with the schemas that it is made of.
    init(_ keywords: JSONObject, of parts: [Schema] = []) {
        self.init(value: .object(keywords), definitions: parts.flatMap(\.definitions))
    }

    private init(value: JSONValue, definitions: [Definition]) {
        var seen: Set<Definition> = []
        self.value = value
        self.definitions = definitions.filter { seen.insert($0).inserted }
    }

    /// What nothing is valid against.
    static let nothing = Schema(value: false, definitions: [])
}

extension Schema {
    /// A reference to this schema, which a document that uses it then defines under a name.
    func named(_ name: String) -> Schema {
        let reference: JSONValue = ["$ref": "#/$defs/\(name)"]
        return Schema(value: reference, definitions: definitions + [Definition(name: name, value: value)])
    }

    /// The same, with a description for people.
    func described(_ words: String) -> Schema {
        guard case .object(let keywords) = value else { return self }
        let description = JSONMember(key: "description", value: .string(words))
        return Schema(JSONObject([description] + keywords.members.filter { $0.key != description.key }), of: [self])
    }

    /// The same, or null.
    var orNull: Schema { Schema(["anyOf": [value, ["type": "null"]]], of: [self]) }
}
