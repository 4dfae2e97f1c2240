/// One command of a program: what it accepts and how it is explained, but not what it does.
public struct Command: Hashable, Sendable {
    /// The word that selects the command.
    public let name: String
    /// What the command does, in one line.
    public let summary: String
    /// What else a user should know; line breaks separate paragraphs.
    public let discussion: String
    /// The options that this command accepts besides the shared ones.
    public let options: [CommandOption]
    /// The positional arguments, in order.
    public let positionals: [Positional]
    /// Lines worth copying.
    public let examples: [Example]

    /// Declares a command.
    public init(
        _ name: String, summary: String, discussion: String = "", options: [CommandOption] = [],
        positionals: [Positional] = [], examples: [Example] = []
    ) {
        self.name = name
        self.summary = summary
        self.discussion = discussion
        self.options = options
        self.positionals = positionals
        self.examples = examples
    }
}
