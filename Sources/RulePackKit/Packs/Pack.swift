/// A rule pack as a value: what a Swift module and a pack file both become.
public struct Pack: Hashable, Sendable {
    /// The id: the name of the municipality or region in lower case, with hyphens.
    public let id: String
    /// The name as a person reads it.
    public let name: String
    /// The version, which is raised when the pack changes.
    public let version: PackVersion
    /// Whose texts it holds.
    public let authority: Authority
    /// The dated texts, in the order in which they are shown.
    public private(set) var regimes: [Regime]

    /// Creates a pack and gives every regime, provision and ambiguity its whole id, and every regime its authority.
    public init(
        id: String, name: String, version: PackVersion = .first, authority: Authority = .municipal, regimes: [Regime]
    ) {
        self.id = id
        self.name = name
        self.version = version
        self.authority = authority
        self.regimes = regimes
        for index in self.regimes.indices { self.regimes[index].qualify(by: id, of: authority) }
    }

    /// The municipalities that any of its regimes covers, each once.
    public var jurisdictions: [Jurisdiction] {
        var seen: Set<String> = []
        return regimes.flatMap(\.jurisdictions).filter { seen.insert($0.code).inserted }
    }
}
