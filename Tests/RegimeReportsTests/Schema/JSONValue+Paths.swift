import RegimeEngine

extension JSONValue {
    /// What stands under some keys, each within the one before; null where there is nothing.
    subscript(path: String...) -> JSONValue {
        path.reduce(self) { value, key in
            guard case .object(let object) = value else { return .null }
            return object[key] ?? .null
        }
    }

    /// A part of a schema by its name.
    func definition(_ name: String) -> JSONValue { self["$defs", name] }

    /// The keys of an object, in their order.
    var keys: [String] {
        guard case .object(let object) = self else { return [] }
        return object.members.map(\.key)
    }

    /// The keys that a schema describes, in their order.
    var propertyKeys: [String] { self["properties"].keys }

    /// The keys that a schema asks for.
    var required: [String] { self["required"].strings }

    /// The texts of a list.
    var strings: [String] {
        guard case .array(let values) = self else { return [] }
        return values.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }

    /// Every value under a key, at any depth.
    func values(of key: String) -> [JSONValue] {
        switch self {
        case .object(let object):
            object.members.flatMap { ($0.key == key ? [$0.value] : []) + $0.value.values(of: key) }
        case .array(let values): values.flatMap { $0.values(of: key) }
        default: []
        }
    }
}
