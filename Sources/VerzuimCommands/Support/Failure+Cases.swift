import ArgumentKit
import RegimeEngine
import RulePackKit

extension Failure {
    /// A folder without a file of cases.
    static func emptyFolder(_ path: String) -> Failure {
        Failure(
            .noInput, .noCases,
            nl: "In \(Wording.dutch.quoted(path: path)) staat geen casus. Zet er een .json-bestand in, of een "
                + ".jsonl-bestand met een casus per regel.",
            en:
                "There is no case in \(Wording.english.quoted(path: path)). Put a .json file in it, or a .jsonl file with "
                + "a case a line.")
    }

    /// A file or standard input with nothing in it.
    static func noCases(in path: String) -> Failure {
        Failure(
            .badInput, .noCases,
            nl: "In \(Wording.dutch.quoted(path: path)) staat geen casus: er staat niets in.",
            en: "There is no case in \(Wording.english.quoted(path: path)): there is nothing in it.")
    }

    /// A file or standard input that stops being readable.
    static func unreadable(_ path: String, why error: SystemError) -> Failure {
        // What turns out to be a folder does so only now.
        if error == .isFolder { return Failure(FileProblem.isFolder(path)) }
        return Failure(
            .noInput, .unreadable,
            nl: "\(Wording.dutch.quoted(path: path)) is niet te lezen: \(error.cause.nl).\(error.remedy.nl)",
            en: "\(Wording.english.quoted(path: path)) cannot be read: \(error.cause.en).\(error.remedy.en)")
    }
}
