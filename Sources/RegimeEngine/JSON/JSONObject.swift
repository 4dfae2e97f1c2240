/// The members of a JSON object, each key once, in the order they were put in.
///
/// The order counts in a comparison: equal objects are written as the same bytes. Keys are compared as Swift compares
/// strings, so two spellings of the same accented letter are the same key. Looking up one key takes time linear in the
/// number of members.
public struct JSONObject: Hashable, Sendable {
    /// The members in the order they were put in.
    public private(set) var members: [JSONMember]

    /// Makes an object without members.
    public init() {
        members = []
    }

    /// Collects members in order; of a key that occurs twice the last value counts, at the place of the first.
    public init(_ members: some Sequence<JSONMember>) {
        var places: [String: Int] = [:]
        var kept: [JSONMember] = []
        for member in members {
            if let place = places[member.key] {
                kept[place].value = member.value
            } else {
                places[member.key] = kept.count
                kept.append(member)
            }
        }
        self.members = kept
    }

    /// Takes over members whose keys are known to differ.
    init(distinct members: [JSONMember]) {
        self.members = members
    }

    /// The value under a key; setting keeps the place of a present key, appends a new one, and removes on `nil`.
    public subscript(key: String) -> JSONValue? {
        get { members.first { $0.key == key }?.value }
        set {
            let place = members.firstIndex { $0.key == key }
            switch (place, newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append(JSONMember(key: key, value: value))
            case (nil, nil): break
            }
        }
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// Makes an object of a dictionary literal, in the order it is written in.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(elements.map { JSONMember(key: $0.0, value: $0.1) })
    }
}
