/// Tells whether a key is new to an object, at a cost that stays in proportion for objects of any size.
struct JSONKeyRegister {
    /// Up to this many members, comparing with each is faster than hashing.
    private static let fewMembers = 16

    private var keys: Set<String> = []

    /// Tells whether no member before has this key; to be called once for each key, in order.
    mutating func isNew(_ key: String, after members: [JSONNode.Member]) -> Bool {
        if members.count < Self.fewMembers {
            return !members.contains { $0.key == key }
        }
        if keys.isEmpty {
            keys = Set(members.lazy.map(\.key))
        }
        return keys.insert(key).inserted
    }
}
