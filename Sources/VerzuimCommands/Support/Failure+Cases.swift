import ArgumentKit
import RegimeEngine
import RulePackKit

extension Failure {
    /// A folder without a file of cases.
    static func emptyFolder(_ path: String) -> Failure {
        Failure(
            .noInput, .noCases,
            nl: "In \(Wording.dutch.quoted(path: path)) staat geen dossier. Zet er een .json-bestand in, of een "
                + ".jsonl-bestand met een dossier per regel.",
            en:
                "There is no case in \(Wording.english.quoted(path: path)). Put a .json file in it, or a .jsonl file with "
                + "a case a line.")
    }

    /// A file or standard input with nothing in it.
    static func noCases(in path: String) -> Failure {
        Failure(
            .badInput, .noCases,
            nl: "In \(Wording.dutch.quoted(path: path)) staat geen dossier: er staat niets in.",
            en: "There is no case in \(Wording.english.quoted(path: path)): there is nothing in it.")
    }

    /// A file whose first lines are no cases.
    static func hopeless(_ path: String, after lines: Int) -> Failure {
        Failure(
            .badInput, .noCases,
            nl:
                "\(Wording.dutch.quoted(path: path)): van de eerste \(lines) regels is er geen een dossier. De rest is niet "
                + "gelezen. Staat er op elke regel een dossier?",
            en: "\(Wording.english.quoted(path: path)): none of the first \(lines) lines is a case. The rest was not "
                + "read. Is there a case on every line?")
    }

    /// Something in a folder that is no file.
    static func notRegular(_ path: String) -> Failure {
        Failure(
            .badInput, .notRegular,
            nl: "\(Wording.dutch.quoted(path: path)) is geen gewoon bestand. Haal het uit de map, of noem het zelf.",
            en:
                "\(Wording.english.quoted(path: path)) is no ordinary file. Take it out of the folder, or name it itself."
        )
    }

    /// A symbolic link in a folder that leads nowhere.
    static func brokenLink(_ path: String) -> Failure {
        Failure(
            .badInput, .brokenLink,
            nl:
                "\(Wording.dutch.quoted(path: path)) verwijst naar een bestand dat er niet is. Herstel de verwijzing of haal "
                + "haar weg.",
            en: "\(Wording.english.quoted(path: path)) links to a file that is not there. Mend the link or remove it.")
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
