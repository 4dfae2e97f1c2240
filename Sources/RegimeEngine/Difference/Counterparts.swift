import RulePackKit

/// Which provision of one regime answers to which of another, where that can be told from what they are about. Where it
/// cannot, such as between two ladders with unlike numbers of rungs, nothing is paired.
struct Counterparts {
    /// A provision with what it says.
    struct Side: Hashable {
        let provision: Provision
        let aspects: [Aspect]

        /// The kind and the shared words in it: what it is about.
        fileprivate var signature: [String] {
            [provision.kind.rawValue]
                + aspects.filter(\.identifies).map { "\($0.name.key)=\($0.value.words.nl)" }.sorted()
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

    /// Matches provisions that answer the same question: equal ones first, then those of one name, then those that
    /// alone on their side are about the same, then those that alone on their side are of one kind.
    init(answers a: [Side], _ b: [Side]) {
        onlyA = a
        onlyB = b
        same = takeAll { [$0.provision.kind.rawValue: $0.content] }
        pairs = takeSingles(by: \.nameOrItself)
        pairs += takeSingles(by: \.signature)
        pairs += takeSingles(by: \.provision.kind)
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
