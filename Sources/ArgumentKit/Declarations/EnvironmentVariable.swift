/// A variable of the environment that a program heeds.
public struct EnvironmentVariable: Hashable, Sendable {
    /// The name.
    public let name: String
    /// What it does, in the language of the user.
    public let help: String

    /// Declares a variable.
    public init(_ name: String, help: String) {
        self.name = name
        self.help = help
    }
}
