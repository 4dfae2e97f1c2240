import ArgumentKit
import RegimeEngine
import RulePackKit

extension Failure {
    /// Words for a selection that names nothing.
    init(_ problem: Catalogue.Problem) {
        switch problem {
        case .unknownPack(let id, let known):
            let (nl, en) = Failure.unknown(id, known: known)
            self.init(
                .noInput, nl: "Er is geen regelpakket \(nl) Zie ‘verzuim packs’.",
                en: "There is no rule pack \(en) See ‘verzuim packs’.")
        case .unknownRegime(let id, let pack, let known):
            let (nl, en) = Failure.unknown(id, known: known)
            self.init(
                .noInput, nl: "Regelpakket \(pack) heeft geen regeling \(nl) Wel: \(known.joined(separator: ", ")).",
                en: "Rule pack \(pack) has no regime \(en) It has: \(known.joined(separator: ", ")).")
        case .repeatedPack(let id):
            self.init(
                .badInput, nl: "Er zijn twee regelpakketten met het id \(id).", en: "Two rule packs have the id \(id).")
        }
    }

    /// Words for a file that could not be read.
    init(_ problem: FileProblem) {
        switch problem {
        case .missing(let path):
            self.init(
                .noInput, nl: "\(Wording.dutch.quoted(path: path)) bestaat niet.",
                en: "\(Wording.english.quoted(path: path)) does not exist.")
        case .isFolder(let path):
            self.init(
                .noInput, nl: "\(Wording.dutch.quoted(path: path)) is een map; geef een bestand.",
                en: "\(Wording.english.quoted(path: path)) is a folder; give a file.")
        case .isFile(let path):
            self.init(
                .noInput, nl: "\(Wording.dutch.quoted(path: path)) is een bestand; geef een map.",
                en: "\(Wording.english.quoted(path: path)) is a file; give a folder.")
        case .unreadable(let path):
            self.init(
                .noInput, nl: "\(Wording.dutch.quoted(path: path)) is niet te lezen; zijn er rechten voor?",
                en: "\(Wording.english.quoted(path: path)) cannot be read; check its permissions.")
        }
    }

    /// A name that is not known, quoted, with what may have been meant.
    static func unknown(_ name: String, known: [String]) -> (nl: String, en: String) {
        let near = NearNames.suggest(for: name, among: known)
        return (
            "\(Wording.dutch.quoted(name)).\(Wording.dutch.suggestion(near))",
            "\(Wording.english.quoted(name)).\(Wording.english.suggestion(near))"
        )
    }
}
