/// An option that is either present or absent.
///
/// Giving a flag twice means the same as giving it once.
public struct Flag: Hashable, Sendable {
    /// The long name, without dashes.
    public let name: String
    /// The one-letter name, if there is one.
    public let short: Character?
    /// What the flag does, in the language of the user.
    public let help: String

    /// Declares a flag.
    public init(_ name: String, short: Character? = nil, help: String) {
        self.name = name
        self.short = short
        self.help = help
    }
}
