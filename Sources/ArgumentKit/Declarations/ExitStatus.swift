/// A number that a program ends with.
public struct ExitStatus: Hashable, Sendable {
    /// The number.
    public let code: Int32
    /// What it means, in the language of the user.
    public let help: String

    /// Declares a number.
    public init(_ code: Int32, help: String) {
        self.code = code
        self.help = help
    }
}
