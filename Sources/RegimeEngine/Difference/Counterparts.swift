import RulePackKit

/// Which provision of one regime answers to which of another, where that can be told from what they are about. Where it
/// cannot, such as between two ladders with unlike numbers of rungs, nothing is paired.
struct Counterparts {
    /// A provision with what it says.
    struct Side: Hashable {
        let provision: Provision
        let aspects: [Aspect]
        /// For whom; of two regimes that differ in this, it counts only where a provision says so itself.
        let sectors: Aspect

        func differsInSectors(from other: Side) -> Bool {
            let isLimited = [provision, other.provision].contains { !$0.particulars.sectors.isEmpty }
            return isLimited && sectors.value != other.sectors.value
        }

        /// What it is about in a word that all regimes share: what somebody or a meeting is for, or what is counted. What
        /// has no such word is like nothing else.
        fileprivate var signature: [String] {
            let words = aspects.filter(\.identifies).map(\.value.words.nl)
            return words.isEmpty ? [provision.id] : [provision.kind.rawValue] + words
        }

        /// The name, where it is of somebody or of a meeting; what has no name is like nothing else.
        fileprivate var nameOrItself: [String] {
            switch provision.kind {
            case .role, .organisation, .meeting: [provision.kind.rawValue, provision.title.lowercased()]
            default: [provision.kind.rawValue, "", provision.id]
            }
        }

        /// What it says, without who says it.
        fileprivate var content: Set<[JSONValue]> { Set(aspects.map { [.string($0.name.key), $0.value] }) }
    }

    private(set) var same: [(a: Side, b: Side)] = []
    private(set) var pairs: [(a: Side, b: Side)] = []
    private(set) var onlyA: [Side]
    private(set) var onlyB: [Side]

    /// Matches provisions that answer the same question: equal ones, those of one name, those that alone on their side
    /// have the same function or count the same, and those that are the only answers.
    init(answers a: [Side], _ b: [Side]) {
        onlyA = a
        onlyB = b
        let equals = takeAll { [$0.provision.kind.rawValue: $0.content] }
        same = equals.filter { !$0.a.differsInSectors(from: $0.b) }
        pairs = equals.filter { $0.a.differsInSectors(from: $0.b) }
        pairs += takeSingles(by: \.nameOrItself)
        pairs += takeSingles(by: \.signature)
        // What is left over may be about anything; what stands alone answers the question, as the other does.
        if a.count == 1, b.count == 1 { pairs += takeSingles(by: \.provision.kind) }
    }

    /// Matches provisions of two versions of one regime by their names.
    init(versions a: [Side], _ b: [Side]) {
        onlyA = a
        onlyB = b
        let matches = takeAll(by: \.provision.name)
        same = matches.filter { $0.a.content == $0.b.content }
        pairs = matches.filter { $0.a.content != $0.b.content }
    }

    /// Takes out what has the same key on both sides, in order.
    private mutating func takeAll<Key: Hashable>(by key: (Side) -> Key) -> [(a: Side, b: Side)] {
        take(by: key) { _, _ in true }
    }

    /// Takes out what alone on its side has a key that one alone on the other side has too.
    private mutating func takeSingles<Key: Hashable>(by key: (Side) -> Key) -> [(a: Side, b: Side)] {
        take(by: key) { $0 == 1 && $1 == 1 }
    }

    /// Takes out what has the same key on both sides, in order, when the numbers on either side allow it.
    private mutating func take<Key: Hashable>(
        by key: (Side) -> Key, when allows: (Int, Int) -> Bool
    ) -> [(a: Side, b: Side)] {
        let ofA = Dictionary(grouping: onlyA.indices) { key(onlyA[$0]) }
        let ofB = Dictionary(grouping: onlyB.indices) { key(onlyB[$0]) }
        var taken: [(a: Int, b: Int)] = []
        for (key, mine) in ofA {
            guard let theirs = ofB[key], allows(mine.count, theirs.count) else { continue }
            taken += zip(mine, theirs).map { ($0, $1) }
        }
        taken.sort { $0.a < $1.a }
        let found = taken.map { (onlyA[$0.a], onlyB[$0.b]) }
        let (fromA, fromB) = (Set(taken.map(\.a)), Set(taken.map(\.b)))
        onlyA = onlyA.indices.filter { !fromA.contains($0) }.map { onlyA[$0] }
        onlyB = onlyB.indices.filter { !fromB.contains($0) }.map { onlyB[$0] }
        return found
    }
}
