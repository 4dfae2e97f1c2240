import ArgumentKit
import RegimeEngine
import RulePackKit

extension Failure {
    /// Words for a file or a folder from which no packs can be read.
    init(_ problem: PackReadingProblem) {
        switch problem {
        case .folder(let problem), .file(let problem): self.init(problem)
        case .noPack(let problem, let file): self.init(problem, in: file)
        case .tooManyFiles(let folder, let count, let limit):
            self.init(
                .badInput, .packLimit,
                nl:
                    "In \(Wording.dutch.quoted(path: folder)) staan \(count) pakketbestanden; er worden er niet meer dan "
                    + "\(limit) gelezen. Haal weg wat niet nodig is.",
                en:
                    "There are \(count) pack files in \(Wording.english.quoted(path: folder)); no more than \(limit) are "
                    + "read. Remove what is not needed.")
        case .tooManyBytes(let folder, let limit, let file):
            self.init(
                .badInput, .packLimit,
                nl:
                    "De pakketbestanden in \(Wording.dutch.quoted(path: folder)) zijn samen groter dan \(limit) bytes; bij "
                    + "\(Wording.dutch.quoted(path: file)) wordt het te veel. Haal weg wat niet nodig is.",
                en:
                    "The pack files in \(Wording.english.quoted(path: folder)) are larger than \(limit) bytes together; "
                    + "\(Wording.english.quoted(path: file)) is too much. Remove what is not needed.")
        }
    }

    /// Words for two packs with one id.
    static func repeatedPack(_ id: String, _ one: PackOrigin, _ other: PackOrigin) -> Failure {
        Failure(
            .badInput, .repeatedPack,
            nl:
                "Er zijn twee regelpakketten met het id \(Wording.dutch.quoted(id)): het ene \(one.words.nl), het andere "
                + "\(other.words.nl). Haal er een weg, of geef het een eigen id.",
            en: "Two rule packs have the id \(Wording.english.quoted(id)): one \(one.words.en), the other "
                + "\(other.words.en). Remove one of them, or give it an id of its own.")
    }

    /// Words for two versions of something that can stand in one answer only once.
    static func twoVersions(_ id: String, _ one: PackOrigin, _ other: PackOrigin) -> Failure {
        Failure(
            .usage, .twoVersions,
            nl: "Twee verschillende versies van \(Wording.dutch.quoted(id)) kunnen niet samen in één antwoord: de ene "
                + "\(one.words.nl), de andere \(other.words.nl). Noem er een.",
            en: "Two different versions of \(Wording.english.quoted(id)) cannot be in one answer: one \(one.words.en), "
                + "the other \(other.words.en). Name one of them.", hint: .diff)
    }
}

extension PackOrigin {
    /// Where a pack is, behind its name.
    fileprivate var words: Text {
        switch self {
        case .builtIn: Text(nl: "is ingebouwd", en: "is built in")
        case .file(let path):
            Text(nl: "staat in \(Wording.dutch.quoted(path: path))", en: "is in \(Wording.english.quoted(path: path))")
        }
    }
}
