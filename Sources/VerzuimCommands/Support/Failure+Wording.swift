import ArgumentKit
import RegimeEngine
import RulePackKit

extension Failure {
    /// Words for a selection that names nothing.
    init(_ problem: Catalogue.Problem, isMunicipality: Bool = false) {
        switch problem {
        case .unknownPack(let name, _) where isMunicipality:
            self.init(
                .noInput, .unknownPack,
                nl: "\(Wording.dutch.quoted(name)) is een gemeente en geen regelpakket.",
                en: "\(Wording.english.quoted(name)) is a municipality and not a rule pack.", hint: .find(name))
        case .unknownPack(let id, let known):
            let (nl, en) = Failure.unknown(id, known: known)
            self.init(
                .noInput, .unknownPack, nl: "Er is geen regelpakket \(nl)", en: "There is no rule pack \(en)",
                hint: .packs)
        case .unknownRegime(let id, let pack, let known):
            let (nl, en) = Failure.unknown(id, known: known)
            let list = Failure.list(known)
            self.init(
                .noInput, .unknownRegime,
                nl: "Regelpakket \(Wording.dutch.quoted(pack)) heeft geen regeling \(nl) Wel: \(list.nl).",
                en: "Rule pack \(Wording.english.quoted(pack)) has no regime \(en) It has: \(list.en).")
        case .repeatedPack(let id, let one, let other): self = .repeatedPack(id, one, other)
        }
    }

    /// Words for a name about which there is nothing to tell.
    init(_ problem: Explanation.Problem) {
        switch problem {
        case .unknown(let name, let containing, let known):
            let near = Failure.near(name, among: known, containing: containing)
            let query = name.contains { $0.isWhitespace || $0 == "'" || $0 == "\"" } ? "…" : name
            self.init(
                .noInput, .unknownName,
                nl: "Niets heet \(Wording.dutch.quoted(name)).\(Wording.dutch.suggestion(near))",
                en: "Nothing is called \(Wording.english.quoted(name)).\(Wording.english.suggestion(near))",
                hint: .search(query))
        case .regime(let id):
            self.init(
                .noInput, .notExplained,
                nl: "\(Wording.dutch.quoted(id)) is een hele regeling of een heel regelpakket.",
                en: "\(Wording.english.quoted(id)) is a whole regime or rule pack.", hint: .show)
        }
    }

    /// Words for a name without a term to count out.
    init(_ problem: TermLookup.Problem) {
        switch problem {
        case .notFound(let problem): self.init(problem)
        case .noTerm(let name, let kinds):
            let (nl, en) = (kinds.map(\.name.nl).joined(separator: ", "), kinds.map(\.name.en).joined(separator: ", "))
            self.init(
                .noInput, .noTerm,
                nl: "\(Wording.dutch.quoted(name)) is geen termijn en geen opschalingstrede"
                    + (kinds.isEmpty ? "." : ", maar: \(nl).") + " Zie ‘verzuim explain’.",
                en: "\(Wording.english.quoted(name)) is no deadline and no escalation tier"
                    + (kinds.isEmpty ? "." : ", but: \(en).") + " See ‘verzuim explain’.")
        }
    }

    /// Words for a municipality that no regime covers.
    init(_ problem: Whereabouts.Problem) {
        switch problem {
        case .unknownPlace(let name, let containing, let known):
            let near = Failure.near(name, among: known, containing: containing)
            self.init(
                .noInput, .unknownMunicipality,
                nl: "Er is geen regelpakket voor een gemeente \(Wording.dutch.quoted(name))."
                    + "\(Wording.dutch.suggestion(near)) Zie ‘verzuim packs’ voor de gemeenten die er wel zijn.",
                en: "There is no rule pack for a municipality \(Wording.english.quoted(name))."
                    + "\(Wording.english.suggestion(near)) See ‘verzuim packs’ for those that there are.")
        case .ambiguous(let name, let places):
            let codes = places.map(\.code)
            self.init(
                .noInput, .ambiguousMunicipality,
                nl: "\(places.count) gemeenten heten \(Wording.dutch.quoted(name)). "
                    + "Geef de code: \(Wording.dutch.quoted(Wording.dutch.alternatives(codes))).",
                en: "\(places.count) municipalities are called \(Wording.english.quoted(name)). "
                    + "Give the code: \(Wording.english.quoted(Wording.english.alternatives(codes))).")
        case .region(let name, let municipalities) where municipalities.isEmpty:
            self.init(
                .noInput, .notAMunicipality,
                nl: "Het regelpakket \(Wording.dutch.quoted(name)) noemt geen gemeente waarvoor het geldt.",
                en: "The rule pack \(Wording.english.quoted(name)) names no municipality that it covers.")
        case .region(let name, let municipalities):
            let list = Failure.list(municipalities)
            self.init(
                .noInput, .notAMunicipality,
                nl: "\(Wording.dutch.quoted(name)) is een regio. Noem een gemeente: \(list.nl).",
                en: "\(Wording.english.quoted(name)) is a region. Name a municipality: \(list.en).")
        }
    }

    /// Words for a file that could not be read.
    init(_ problem: FileProblem) {
        switch problem {
        case .missing(let path):
            self.init(
                .noInput, .missingFile, nl: "\(Wording.dutch.quoted(path: path)) bestaat niet.",
                en: "\(Wording.english.quoted(path: path)) does not exist.")
        case .isFolder(let path):
            self.init(
                .noInput, .isFolder, nl: "\(Wording.dutch.quoted(path: path)) is een map; geef een bestand.",
                en: "\(Wording.english.quoted(path: path)) is a folder; give a file.")
        case .isFile(let path):
            self.init(
                .noInput, .isFile, nl: "\(Wording.dutch.quoted(path: path)) is een bestand; geef een map.",
                en: "\(Wording.english.quoted(path: path)) is a file; give a folder.")
        case .unreadable(let path):
            self.init(
                .noInput, .unreadable,
                nl: "\(Wording.dutch.quoted(path: path)) is niet te lezen; zijn er rechten voor?",
                en: "\(Wording.english.quoted(path: path)) cannot be read; check its permissions.")
        case .brokenLink(let path):
            let words = Failure.brokenLink(path).message
            self.init(.noInput, .brokenLink, nl: words.nl, en: words.en)
        case .notOrdinary(let path):
            self.init(
                .badInput, .notRegular,
                nl:
                    "\(Wording.dutch.quoted(path: path)) is geen gewoon bestand. Zet wat eruit komt eerst in een bestand.",
                en:
                    "\(Wording.english.quoted(path: path)) is no ordinary file. Put what comes out of it in a file first."
            )
        case .tooLarge(let path, let limit):
            self.init(
                .badInput, .jsonLimit, nl: "\(Wording.dutch.quoted(path: path)) is groter dan \(limit) bytes.",
                en: "\(Wording.english.quoted(path: path)) is larger than \(limit) bytes.")
        }
    }

    /// What may have been meant: names like it, and names that have it in them; three at most.
    static func near(_ name: String, among known: [String], containing: [String]) -> [String] {
        let near = NearNames.suggest(for: name, among: known)
        return Array((near + containing.filter { !near.contains($0) }).prefix(3))
    }

    /// Names that there are, quoted, as many as a person reads.
    static func list(_ names: [String]) -> Text {
        let shown = names.prefix(30).map { Wording.dutch.quoted($0) }.joined(separator: ", ")
        let rest = names.count - 30
        return rest > 0 ? Text(nl: "\(shown) en nog \(rest)", en: "\(shown) and \(rest) more") : Text(same: shown)
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
