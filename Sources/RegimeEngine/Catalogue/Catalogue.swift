public import RulePackKit

/// The packs that are at hand, and how to find a regime among them.
public struct Catalogue: Sendable {
    /// Why a selection names nothing.
    public enum Problem: Error, Hashable, Sendable {
        /// No pack has this id; the known ones are given.
        case unknownPack(String, known: [String])
        /// The pack has no such regime; its own are given.
        case unknownRegime(String, pack: String, known: [String])
        /// Two packs have one id.
        case repeatedPack(String)
    }

    /// The packs, in the order in which tables show them.
    public let packs: [Pack]

    /// Creates a catalogue of packs.
    ///
    /// - Throws: `Problem.repeatedPack` when two packs have one id.
    public init(_ packs: [Pack]) throws(Problem) {
        var seen: Set<String> = []
        for pack in packs where !seen.insert(pack.id).inserted { throw .repeatedPack(pack.id) }
        self.packs = packs
    }

    /// Every regime of every pack.
    public var regimes: [Regime] { packs.flatMap(\.regimes) }

    /// The packs of one authority.
    public func packs(of authority: Authority) -> [Pack] { packs.filter { $0.authority == authority } }

    /// The pack with an id.
    ///
    /// - Throws: `Problem.unknownPack` when there is none.
    public func pack(_ id: String) throws(Problem) -> Pack {
        guard let pack = packs.first(where: { $0.id == id }) else {
            throw .unknownPack(id, known: packs.map(\.id))
        }
        return pack
    }

    /// The regimes that a selection names: `pack` is all of a pack, `pack/regime` is one.
    ///
    /// - Throws: `Problem.unknownPack` or `Problem.unknownRegime`.
    public func regimes(_ selection: String) throws(Problem) -> [Regime] {
        let parts = selection.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let pack = try pack(parts[0])
        guard parts.count == 2 else { return pack.regimes }
        return [try pack.regime(named: parts[1])]
    }
}

extension Pack {
    /// The regime with a name.
    package func regime(named name: String) throws(Catalogue.Problem) -> Regime {
        guard let regime = regimes.first(where: { $0.name == name }) else {
            throw .unknownRegime(name, pack: id, known: regimes.map(\.name))
        }
        return regime
    }
}
