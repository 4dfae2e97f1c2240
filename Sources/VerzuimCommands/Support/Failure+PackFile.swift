import ArgumentKit
import RegimeEngine
import RulePackKit

extension Failure {
    /// Words for a text that is no pack file: where, what is wrong, and what to do about it.
    init(_ problem: PackFileProblem, in file: String) {
        self.init(
            FailureCode(problem.reason), in: file,
            at: DocumentWording.place(problem.path, line: problem.line, column: problem.column),
            problem.reason.sentence)
    }
}

extension PackFileProblem.Reason {
    fileprivate var sentence: Text {
        switch self {
        case .syntax(let reason): reason.sentence
        case .wrongSchema(let found): wrongSchema(found)
        case .missingKey(let key): DocumentWording.missingKey(key)
        case .unknownKey(let key, let known): DocumentWording.unknownKey(key, known)
        case .unfittingKey(let key, let other): DocumentWording.unfittingKey(key, with: other)
        case .wrongType(let expected): DocumentWording.wrongType(expected)
        case .unknownWord(let word, let allowed): DocumentWording.unknownWord(word, allowed)
        case .impossibleDate(let date): DocumentWording.impossibleDate(date)
        case .impossibleVersion(let version):
            Text(
                nl: "\(quoted(version)) is geen versie. Schrijf drie getallen met punten ertussen, zoals 1.0.0.",
                en: "\(quoted(version)) is no version. Write three numbers with dots between them, such as 1.0.0.")
        case .impossibleRange:
            Text(
                nl: "het einde ligt vóór het begin. Verwissel de twee of verbeter er een.",
                en: "the end comes before the beginning. Swap the two or mend one of them.")
        case .rangeWithoutEnds:
            Text(
                nl: "dit bereik heeft geen grens. Geef ‘from’, ‘to’ of beide.",
                en: "this range has no end. Give ‘from’, ‘to’ or both.")
        case .numberOutOfBounds(let bounds):
            Text(
                nl: "dit getal ligt niet van \(bounds.lowerBound) tot en met \(bounds.upperBound). Verbeter het.",
                en: "this number does not lie from \(bounds.lowerBound) through \(bounds.upperBound). Mend it.")
        case .emptyList:
            Text(
                nl: "deze lijst is leeg. Vul haar, of laat de sleutel weg waar dat kan.",
                en: "this list is empty. Fill it, or leave out the key where that is possible.")
        case .tooMany(let what, let count, let limit): what.sentence(count, limit)
        case .emptyId: Text(nl: "deze naam is leeg. Vul een naam in.", en: "this name is empty. Fill in a name.")
        case .duplicateId(let id):
            Text(
                nl: "\(quoted(id)) komt al voor. Houd er een, of geef elk een eigen naam.",
                en: "\(quoted(id)) is there already. Keep one, or give each a name of its own.")
        case .foreignId(let id, let prefix):
            Text(
                nl:
                    "\(quoted(id)) hoort hier niet. Schrijf \(quoted(prefix)) met een naam zonder schuine streep erachter.",
                en: "\(quoted(id)) does not belong here. Write \(quoted(prefix)) with a name without a slash after it.")
        case .dangling(let id, let known): dangling(id, known)
        case .unused(let id):
            Text(
                nl: "\(quoted(id)) wordt nergens in het bestand gebruikt. Gebruik het of haal het weg.",
                en: "\(quoted(id)) is used nowhere in the file. Use it or remove it.")
        }
    }

    private func wrongSchema(_ found: String) -> Text {
        Text(
            nl: "dit is geen pakketbestand dat deze versie leest: het noemt zich \(quoted(found)), "
                + "niet \(quoted(PackFile.schema)).",
            en: "this is no pack file that this version reads: it calls itself \(quoted(found)), "
                + "not \(quoted(PackFile.schema)).")
    }

    private func dangling(_ id: String, _ known: [String]) -> Text {
        let ways = DocumentWording.ways(out: id, known)
        return Text(
            nl: "\(quoted(id)) staat niet in deze regeling. Voeg het toe of verbeter de naam.\(ways.nl)",
            en: "\(quoted(id)) is not in this regime. Add it or mend the name.\(ways.en)")
    }

    private func quoted(_ text: String) -> String { Wording.dutch.quoted(text) }
}

extension PackFileProblem.Countable {
    fileprivate func sentence(_ count: Int, _ limit: Int) -> Text {
        switch self {
        case .elements:
            Text(
                nl:
                    "deze lijst heeft \(count) onderdelen; er worden er niet meer dan \(limit) gelezen. Haal weg wat niet "
                    + "nodig is, of verdeel het.",
                en: "this list has \(count) elements; no more than \(limit) are read. Remove what is not needed, or "
                    + "divide it.")
        case .lines:
            Text(
                nl:
                    "dit zijn \(count) regels; het kunnen er niet meer dan \(limit) zijn. Noem de regels waar het staat.",
                en: "these are \(count) lines; there can be no more than \(limit). Name the lines where it stands.")
        case .thresholds:
            Text(
                nl: "deze regeling heeft \(count) drempels; er worden er niet meer dan \(limit) gelezen. Haal weg wat "
                    + "niet nodig is.",
                en: "this regime has \(count) thresholds; no more than \(limit) are read. Remove what is not needed.")
        }
    }
}
