/// A municipality that a regime covers.
public struct Jurisdiction: Hashable, Sendable {
    /// The name as it is written.
    public let name: String
    /// The code of Statistics Netherlands: `GM` and four digits.
    public let code: String
    /// Other names that people type.
    public let aliases: [String]
    /// Whether the text itself names it.
    public let standing: Standing

    /// Creates a jurisdiction.
    public init(_ name: String, code: String, aliases: [String] = [], standing: Standing = .literal) {
        self.name = name
        self.code = code
        self.aliases = aliases
        self.standing = standing
    }
}
