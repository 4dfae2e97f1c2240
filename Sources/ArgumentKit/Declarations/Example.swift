/// A command line worth copying, with what it does.
public struct Example: Hashable, Sendable {
    /// The whole line as a user types it, starting with the program's name.
    public let line: String
    /// What the line does, in the language of the user.
    public let explanation: String

    /// States an example.
    public init(_ line: String, _ explanation: String) {
        self.line = line
        self.explanation = explanation
    }
}
