/// A program as a set of commands; parsing, help, and suggestions all derive from it.
public struct Program: Hashable, Sendable {
    /// The word that starts the program.
    public let name: String
    /// The version, if the program states one.
    public let version: String
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
    /// The variables of the environment that the program heeds.
    public let environment: [EnvironmentVariable]
    /// The numbers that the program ends with.
    public let exitStatuses: [ExitStatus]

    /// Declares a program.
    public init(
        _ name: String, version: String = "", summary: String, discussion: String = "", commands: [Command],
        sharedOptions: [CommandOption] = [], examples: [Example] = [], environment: [EnvironmentVariable] = [],
        exitStatuses: [ExitStatus] = []
    ) {
        self.name = name
        self.version = version
        self.summary = summary
        self.discussion = discussion
        self.commands = commands
        self.sharedOptions = sharedOptions
        self.examples = examples
        self.environment = environment
        self.exitStatuses = exitStatuses
    }

    /// Finds a command by its exact name.
    public func command(named name: String) -> Command? {
        commands.first { $0.name == name }
    }
}
