public import RulePackKit

/// A pack together with where it came from.
public struct CataloguedPack: Hashable, Sendable {
    /// The pack.
    public let pack: Pack
    /// Where it came from.
    public let origin: PackOrigin
    /// The SHA-256 of the file that it was read from, when the file was hashed while it was read.
    let sha256OfFile: String?

    /// Creates an entry for a pack that the program was built with.
    public init(builtIn pack: Pack) {
        self.init(pack, origin: .builtIn)
    }

    package init(_ pack: Pack, origin: PackOrigin, sha256OfFile: String? = nil) {
        self.pack = pack
        self.origin = origin
        self.sha256OfFile = sha256OfFile
    }

    /// The same pack with some of its regimes.
    package func only(_ regimes: [Regime]) -> CataloguedPack {
        CataloguedPack(pack.only(regimes), origin: origin, sha256OfFile: sha256OfFile)
    }

    /// The SHA-256 of its pack file: of the bytes of the file that it was read from, or of those that writing it gives.
    ///
    /// - Throws: `JSONWritingError`, which no pack gives.
    public func sha256() throws(JSONWritingError) -> String {
        if let sha256OfFile { return sha256OfFile }
        return SHA256.hexDigest(of: try PackFile.text(of: pack).utf8)
    }
}

extension Pack {
    /// The same pack with some of its regimes.
    package func only(_ regimes: [Regime]) -> Pack {
        Pack(id: id, name: name, version: version, authority: authority, regimes: regimes)
    }
}
