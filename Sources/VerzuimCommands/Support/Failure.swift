import RulePackKit

/// Why a command could not do what was asked: the exit code, and the words for a person.
struct Failure: Error, Hashable {
    let exitCode: ExitCode
    let message: Text

    init(_ exitCode: ExitCode, nl: String, en: String) {
        self.exitCode = exitCode
        message = Text(nl: nl, en: en)
    }

    /// What JSON cannot hold, which nothing that we write should be.
    static let json = Failure(.internalFault, nl: "JSON kan dit niet bevatten.", en: "JSON cannot hold this.")
}
