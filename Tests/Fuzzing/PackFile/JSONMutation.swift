import RegimeEngine

/// Changes a JSON text at one to four places, so that it stays JSON.
enum JSONMutation {
    /// Nil when the text is no JSON.
    static func changed(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8]? {
        guard let node = try? JSONReader().read(bytes) else { return nil }
        var value = node.value
        for _ in 0...random.next(below: 4) {
            let places = JSONMutation.places(in: value)
            guard let place = places.randomElement(using: &random) else { return nil }
            let other = places.randomElement(using: &random).map { value[$0] }
            value.change(at: place[...]) { mutate(&$0, other ?? .null, &random) }
        }
        return (try? JSONWriter(style: .compact).string(value)).map { Array($0.utf8) }
    }

    /// The way to every value: the places in lists and objects, from the outside in.
    private static func places(in value: JSONValue) -> [[Int]] {
        [[]] + value.children.enumerated().flatMap { place, child in places(in: child).map { [place] + $0 } }
    }

    private static func mutate(_ value: inout JSONValue, _ other: JSONValue, _ random: inout SplitMix) {
        switch (value, random.next(below: 6)) {
        case (.array(var list), 0...3):
            mutate(&list, other, &random)
            value = .array(list)
        case (.object(let object), 0...3):
            var members = object.members
            mutate(&members, other, &random)
            value = .object(JSONObject(members))
        case (.integer(let number), 0...3):
            let numbers = [number &- 1, number &+ 1, 0, -1, 1, 1_000_000, 1_000_001, Int.max, Int.min, number &* 10]
            value = .integer(numbers[random.next(below: numbers.count)])
        case (.string(let text), 0...2): value = .string(mutated(text, &random))
        case (.bool(let bool), 0...2): value = .bool(!bool)
        case (_, 0...3): value = other
        default:
            let odd: [JSONValue] = [.null, .array([]), .object(JSONObject()), .string(""), .number(1.5), .bool(true)]
            value = odd[random.next(below: odd.count)]
        }
    }

    private static func mutate(_ list: inout [JSONValue], _ other: JSONValue, _ random: inout SplitMix) {
        guard !list.isEmpty, random.next(below: 4) > 0 else {
            list.append(other)
            return
        }
        let place = random.next(below: list.count)
        switch random.next(below: 3) {
        case 0: list.remove(at: place)
        case 1: list.append(list[place])
        default: list.swapAt(place, random.next(below: list.count))
        }
    }

    private static func mutate(_ members: inout [JSONMember], _ other: JSONValue, _ random: inout SplitMix) {
        guard !members.isEmpty else { return }
        let place = random.next(below: members.count)
        let otherPlace = random.next(below: members.count)
        switch random.next(below: 4) {
        case 0: members.remove(at: place)
        case 1: members[place].value = members[otherPlace].value
        case 2: members[place].value = other
        default: members[place] = JSONMember(key: mutated(members[place].key, &random), value: members[place].value)
        }
    }

    private static func mutated(_ text: String, _ random: inout SplitMix) -> String {
        let odd = [
            "", "/", text + text, text + "\u{0}", "\u{202E}" + text, text.uppercased(), "e\u{301}", "2020-02-30",
        ]
        guard random.next(below: 2) == 0, !text.isEmpty else { return odd[random.next(below: odd.count)] }
        var scalars = Array(text.unicodeScalars)
        scalars.remove(at: random.next(below: scalars.count))
        return String(String.UnicodeScalarView(scalars))
    }
}

extension JSONValue {
    fileprivate var children: [JSONValue] {
        switch self {
        case .array(let list): list
        case .object(let object): object.members.map(\.value)
        default: []
        }
    }

    fileprivate subscript(place: [Int]) -> JSONValue { place.reduce(self) { $0.children[$1] } }

    fileprivate mutating func change(at place: ArraySlice<Int>, _ change: (inout JSONValue) -> Void) {
        guard let first = place.first else { return change(&self) }
        switch self {
        case .array(var list):
            list[first].change(at: place.dropFirst(), change)
            self = .array(list)
        case .object(let object):
            var members = object.members
            members[first].value.change(at: place.dropFirst(), change)
            self = .object(JSONObject(members))
        default: break
        }
    }
}
