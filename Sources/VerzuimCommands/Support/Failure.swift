import RulePackKit

/// Why a command could not do what was asked: the exit code, a code for programs, and the words for a person.
struct Failure: Error, Hashable {
    let exitCode: ExitCode
    let code: FailureCode
    let message: Text
    let hint: Hint?
    /// Whether there is nobody to tell: whoever closes a pipe has seen enough.
    let isQuiet: Bool

    init(
        _ exitCode: ExitCode, _ code: FailureCode, nl: String, en: String, hint: Hint? = nil, isQuiet: Bool = false
    ) {
        self.exitCode = exitCode
        self.hint = hint
        self.code = code
        self.isQuiet = isQuiet
        message = Text(nl: nl, en: en)
    }

    /// What JSON cannot hold, which nothing that we write should be.
    static let json = Failure(
        .internalFault, .internalFault, nl: "JSON kan dit niet bevatten.", en: "JSON cannot hold this.")
}
