/// A command line that cannot be understood, with the command it was meant for.
public struct UsageError: Error, Hashable, Sendable {
    /// What is wrong with a command line; options come with their dashes.
    public enum Problem: Hashable, Sendable {
        /// No command was given.
        case missingCommand
        /// A command of this name does not exist.
        case unknownCommand(name: String, near: [String])
        /// An option of this name does not exist here.
        case unknownOption(name: String, near: [String])
        /// The value of an option is missing; the next argument, if it looks like an option, comes along.
        case missingValue(option: String, placeholder: String, allowed: [String], next: String?)
        /// A flag was given a value.
        case unexpectedValue(option: String, value: String)
        /// The value of an option or of a positional argument is empty.
        case emptyValue(subject: String)
        /// The value of an option or of a positional argument is not one of those allowed.
        case invalidChoice(subject: String, value: String, allowed: [String], near: [String])
        /// An option was given more often than it may be.
        case repeatedOption(String)
        /// A required positional argument is missing.
        case missingPositional(String)
        /// There are more positional arguments than the command takes.
        case unexpectedArgument(String)
    }

    /// What is wrong.
    public let problem: Problem
    /// The name of the command at fault, if the command was known by then.
    public let command: String?

    /// States an error.
    public init(_ problem: Problem, command: String? = nil) {
        self.problem = problem
        self.command = command
    }
}
