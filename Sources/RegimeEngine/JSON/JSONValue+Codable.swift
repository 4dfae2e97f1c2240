extension JSONValue: Codable {
    /// Decodes whatever the decoder holds; a whole number becomes an integer when it fits.
    public init(from decoder: any Decoder) throws {
        if var list = try? decoder.unkeyedContainer() {
            var values: [JSONValue] = []
            while !list.isAtEnd {
                values.append(try list.decode(JSONValue.self))
            }
            self = .array(values)
        } else if (try? decoder.container(keyedBy: JSONAnyKey.self)) != nil {
            self = .object(try JSONObject(from: decoder))
        } else {
            self = try Self.scalar(in: try decoder.singleValueContainer())
        }
    }

    /// Encodes the value as the kind of thing it is.
    public func encode(to encoder: any Encoder) throws {
        if case .object(let object) = self {
            return try object.encode(to: encoder)
        }
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let values): try container.encode(values)
        case .object(let object): try container.encode(object)
        }
    }

    private static func scalar(in container: any SingleValueDecodingContainer) throws -> JSONValue {
        if container.decodeNil() {
            return .null
        }
        // Strings come before numbers: a decoder set up to read "NaN" as a number must not turn a text into one.
        if let value = try? container.decode(String.self) {
            return .string(value)
        }
        if let value = try? container.decode(Bool.self) {
            return .bool(value)
        }
        if let value = try? container.decode(Int.self) {
            return .integer(value)
        }
        let value = try container.decode(Double.self)
        guard value.isFinite else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "JSON has no \(value)")
        }
        return .number(value)
    }
}
