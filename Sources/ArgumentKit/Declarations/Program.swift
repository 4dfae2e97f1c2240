/// A program as a set of commands; parsing, help, and suggestions all derive from it.
public struct Program: Hashable, Sendable {
    /// The word that starts the program.
    public let name: String
    /// What the program does, in one line.
    public let summary: String
    /// What else a user should know; line breaks separate paragraphs.
    public let discussion: String
    /// The commands, in the order in which help lists them.
    public let commands: [Command]
    /// The options that every command accepts, also before the command's name.
    public let sharedOptions: [CommandOption]
    /// Lines worth copying.
    public let examples: [Example]

    /// Declares a program.
    public init(
        _ name: String, summary: String, discussion: String = "", commands: [Command],
        sharedOptions: [CommandOption] = [], examples: [Example] = []
    ) {
        self.name = name
        self.summary = summary
        self.discussion = discussion
        self.commands = commands
        self.sharedOptions = sharedOptions
        self.examples = examples
    }

    /// Finds a command by its exact name.
    public func command(named name: String) -> Command? {
        commands.first { $0.name == name }
    }
}
