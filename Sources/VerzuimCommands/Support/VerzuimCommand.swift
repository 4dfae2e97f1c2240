import ArgumentKit
import RulePackKit

/// One command: what it takes, and what it does with it.
protocol VerzuimCommand: Sendable {
    /// What it is called and takes, with its help in a language.
    func declaration(in language: Language) -> Command
    /// Does what is asked.
    func run(_ invocation: Invocation) throws(Failure) -> Outcome
}
