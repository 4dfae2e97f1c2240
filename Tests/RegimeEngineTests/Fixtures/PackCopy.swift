import RegimeEngine
import RulePackKit
import Testing

/// Copies of a pack in which one value of its file is another.
enum PackCopy {
    /// A copy in which the value at a path is another, or is gone. A step is a key, the id of an element, or its number.
    static func of(_ pack: Pack, _ path: [String], _ change: (JSONValue?) -> JSONValue?) throws -> Pack {
        let document = PackFile.value(of: pack)
        let changed = changed(document, path[...], change)
        let copy = try #require(changed)
        #expect(copy != document, "\(path)")
        return try PackFile.pack(from: copy)
    }

    static func of(_ pack: Pack, _ path: [String], _ value: JSONValue?) throws -> Pack {
        try of(pack, path) { _ in value }
    }

    private static func changed(
        _ value: JSONValue?, _ path: ArraySlice<String>, _ change: (JSONValue?) -> JSONValue?
    ) -> JSONValue? {
        guard let step = path.first else { return change(value) }
        switch value {
        case .object(var object):
            object[step] = changed(object[step], path.dropFirst(), change)
            return .object(object)
        case .array(let elements):
            return .array(
                elements.enumerated().compactMap { index, element in
                    guard step == String(index) || element.id == step else { return element }
                    return changed(element, path.dropFirst(), change)
                })
        default: return value
        }
    }
}

extension JSONValue {
    /// The id of an element of a list.
    fileprivate var id: String? {
        guard case .object(let object) = self, case .string(let id)? = object["id"] else { return nil }
        return id
    }
}
