public import RulePackKit

/// The packs that are at hand, and how to find a regime among them.
public struct Catalogue: Sendable {
    /// Why a selection names nothing.
    public enum Problem: Error, Hashable, Sendable {
        /// No pack has this id; the known ones are given.
        case unknownPack(String, known: [String])
        /// The pack has no such regime; its own are given.
        case unknownRegime(String, pack: String, known: [String])
        /// Two packs have one id; where either came from is given.
        case repeatedPack(String, PackOrigin, PackOrigin)
    }

    /// The packs with where they came from, in the order in which tables show them.
    public let entries: [CataloguedPack]
    /// The packs, in the order in which tables show them.
    public let packs: [Pack]

    /// Creates a catalogue of packs that the program was built with.
    ///
    /// - Throws: `Problem.repeatedPack` when two packs have one id.
    public init(_ packs: [Pack]) throws(Problem) {
        try self.init(packs.map(CataloguedPack.init(builtIn:)))
    }

    /// Creates a catalogue of packs from anywhere, such as those that the program was built with and those of a folder.
    ///
    /// - Throws: `Problem.repeatedPack` when two packs have one id.
    public init(_ entries: [CataloguedPack]) throws(Problem) {
        var origins: [String: PackOrigin] = [:]
        for entry in entries {
            if let other = origins.updateValue(entry.origin, forKey: entry.pack.id) {
                throw .repeatedPack(entry.pack.id, other, entry.origin)
            }
        }
        self.entries = entries
        packs = entries.map(\.pack)
    }

    /// Every regime of every pack.
    public var regimes: [Regime] { packs.flatMap(\.regimes) }

    /// The packs of one authority.
    public func packs(of authority: Authority) -> [Pack] { packs.filter { $0.authority == authority } }

    /// The pack with an id.
    ///
    /// - Throws: `Problem.unknownPack` when there is none.
    public func pack(_ id: String) throws(Problem) -> Pack { try entry(id).pack }

    /// The pack with an id, with where it came from.
    ///
    /// - Throws: `Problem.unknownPack` when there is none.
    public func entry(_ id: String) throws(Problem) -> CataloguedPack {
        guard let entry = entries.first(where: { $0.pack.id == id }) else {
            throw .unknownPack(id, known: packs.map(\.id))
        }
        return entry
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
