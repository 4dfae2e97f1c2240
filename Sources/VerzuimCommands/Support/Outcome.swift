import ArgumentKit
import RegimeReports
import RulePackKit

/// What a run of the program gives: nothing is printed before it is whole, save answers that come one after the other.
public struct Outcome: Hashable, Sendable {
    /// How it ended.
    public let exitCode: ExitCode
    /// What goes to standard output.
    public let content: String
    /// What goes to standard error.
    public let notice: String

    /// What kind of failure it is, if it is one: a word that stands in square brackets in the notice too.
    public let failure: String?

    /// Creates an outcome.
    public init(_ exitCode: ExitCode = .done, content: String = "", notice: String = "") {
        self.exitCode = exitCode
        self.content = content
        self.notice = notice
        failure = nil
    }

    /// Creates an outcome of a failure, as a program tells it.
    init(_ failure: Failure, in program: Program, _ language: Language) {
        self.init(failure.exitCode, content: "", failures: [failure], in: program, language)
    }

    /// Creates an outcome with content of which some failed; what kind of failure it is, the first of them says.
    init(
        _ exitCode: ExitCode, content: String, failures: [Failure], in program: Program, _ language: Language
    ) {
        let outcomes = failures.filter { !$0.isQuiet }.map { failure in
            let hint = failure.hint?.words(in: program)[language] ?? ""
            return Outcome(
                failure.exitCode, code: failure.code, message: "\(program.name): \(failure.message[language])\(hint)")
        }
        self.exitCode = exitCode
        self.content = content
        notice = outcomes.map(\.notice).joined()
        failure = failures.first?.code.rawValue
    }

    /// Creates an outcome of what failed; the code stands behind the first line of the message. Whatever words of a file
    /// or a command line a message repeats, a terminal obeys none of them.
    init(_ exitCode: ExitCode, code: FailureCode, message: String) {
        self.exitCode = exitCode
        content = ""
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map { SafeText.shown(String($0)) }
        notice = (["\(lines[0]) [\(code.rawValue)]"] + lines.dropFirst()).joined(separator: "\n") + "\n"
        failure = code.rawValue
    }
}
