/// What a user asks a program to do.
public enum Request: Hashable, Sendable {
    /// Explain a command, or the program when there is none.
    case help(Command?)
    /// State the version.
    case version
    /// Run a command.
    case run(Command, Arguments)
}
