extension JSONObject: Codable {
    /// Decodes a keyed container, sorting the members by key because decoders do not tell the order they were in.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: JSONAnyKey.self)
        let keys = container.allKeys.sorted { $0.stringValue < $1.stringValue }
        self.init(
            try keys.map {
                JSONMember(key: $0.stringValue, value: try container.decode(JSONValue.self, forKey: $0))
            })
    }

    /// Encodes the members in order into a keyed container, whose order is up to the encoder.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: JSONAnyKey.self)
        for member in members {
            try container.encode(member.value, forKey: JSONAnyKey(stringValue: member.key))
        }
    }
}
