/// What a run of the program gives: nothing is printed before it is whole.
public struct Outcome: Hashable, Sendable {
    /// How it ended.
    public let exitCode: ExitCode
    /// What goes to standard output.
    public let content: String
    /// What goes to standard error.
    public let notice: String

    /// Creates an outcome.
    public init(_ exitCode: ExitCode = .done, content: String = "", notice: String = "") {
        self.exitCode = exitCode
        self.content = content
        self.notice = notice
    }
}
