import ArgumentKit
import RulePackKit

extension Failure {
    /// Words for a file that could not be written; what stood there stands there still.
    init(_ problem: WritingProblem) {
        switch problem {
        case .isFolder(let path):
            self.init(
                .cannotCreate, .isFolder, nl: "\(Wording.dutch.quoted(path)) is een map; geef een bestand.",
                en: "\(Wording.english.quoted(path)) is a folder; give a file.")
        case .notRegular(let path):
            self.init(
                .cannotCreate, .notRegular,
                nl: "\(Wording.dutch.quoted(path)) is geen gewoon bestand; laat --output weg voor standaarduitvoer.",
                en: "\(Wording.english.quoted(path)) is no ordinary file; leave out --output for standard output.")
        case .noFolder(let path):
            self.init(
                .cannotCreate, .missingFolder,
                nl: "\(Wording.dutch.quoted(path)) kan niet worden gemaakt: de map bestaat niet. Maak die eerst.",
                en: "\(Wording.english.quoted(path)) cannot be made: its folder does not exist. Make that first.")
        case .brokenLink(let path):
            self.init(
                .cannotCreate, .brokenLink,
                nl: "\(Wording.dutch.quoted(path)) is een link naar iets dat er niet is. Geef het bestand zelf.",
                en: "\(Wording.english.quoted(path)) is a link to something that is not there. Give the file itself.")
        case .cannotCreate(let path, let why):
            self.init(
                .cannotCreate, .cannotCreate,
                nl: "\(Wording.dutch.quoted(path)) kan niet worden gemaakt: \(why.cause.nl).\(why.remedy.nl)",
                en: "\(Wording.english.quoted(path)) cannot be made: \(why.cause.en).\(why.remedy.en)")
        case .cannotWrite(let path, let why):
            self.init(
                .cannotWrite, .cannotWrite,
                nl: "\(Wording.dutch.quoted(path)) kan niet worden geschreven: \(why.cause.nl).\(why.remedy.nl)",
                en: "\(Wording.english.quoted(path)) cannot be written: \(why.cause.en).\(why.remedy.en)")
        case .output(let why):
            self.init(
                .cannotWrite, .cannotWrite,
                nl: "De uitvoer kan niet worden geschreven: \(why.cause.nl).\(why.remedy.nl)",
                en: "The output cannot be written: \(why.cause.en).\(why.remedy.en)", isQuiet: why == .closedPipe)
        }
    }
}
