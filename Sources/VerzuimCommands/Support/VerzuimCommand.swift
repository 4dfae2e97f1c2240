import ArgumentKit

/// One command: what it takes, and what it does with it.
protocol VerzuimCommand: Sendable {
    /// What it is called and takes, with its help.
    func declaration(in help: HelpContext) -> Command
    /// Does what is asked.
    func run(_ invocation: Invocation) throws(Failure) -> Outcome
}
