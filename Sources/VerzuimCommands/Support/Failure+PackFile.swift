import ArgumentKit
import RegimeEngine
import RulePackKit

extension Failure {
    /// Words for a text that is no pack file: where, what is wrong, and what to do about it.
    init(_ problem: PackFileProblem, in file: String) {
        let place = problem.place
        let sentence = problem.reason.sentence
        self.init(
            .badInput, FailureCode(problem.reason),
            nl: "\(Wording.dutch.quoted(path: file))\(place.nl): \(sentence.nl)",
            en: "\(Wording.english.quoted(path: file))\(place.en): \(sentence.en)")
    }
}

extension PackFileProblem {
    fileprivate var place: Text {
        var nl = ""
        var en = ""
        if let line, let column {
            nl += ", regel \(line), kolom \(column)"
            en += ", line \(line), column \(column)"
        }
        return path.isEmpty ? Text(nl: nl, en: en) : Text(nl: "\(nl), \(path)", en: "\(en), \(path)")
    }
}

extension PackFileProblem.Reason {
    fileprivate var sentence: Text {
        switch self {
        case .syntax(let reason): reason.sentence
        case .wrongSchema(let found): wrongSchema(found)
        case .missingKey(let key):
            Text(
                nl: "de sleutel \(quoted(key)) ontbreekt. Voeg die toe.",
                en: "the key \(quoted(key)) is missing. Add it.")
        case .unknownKey(let key, let known): unknownKey(key, known)
        case .unfittingKey(let key, let other): unfittingKey(key, with: other)
        case .wrongType(let expected):
            Text(nl: "hier hoort \(expected.name.nl).", en: "this must be \(expected.name.en).")
        case .unknownWord(let word, let allowed): unknownWord(word, allowed)
        case .impossibleDate(let date):
            Text(
                nl: "\(quoted(date)) is geen datum. Schrijf een bestaande dag als jjjj-mm-dd.",
                en: "\(quoted(date)) is no date. Write an existing day as yyyy-mm-dd.")
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

    private func unknownKey(_ key: String, _ known: [String]) -> Text {
        let ways = ways(out: key, known)
        return Text(
            nl: "de sleutel \(quoted(key)) hoort hier niet.\(ways.nl)",
            en: "the key \(quoted(key)) does not belong here.\(ways.en)")
    }

    private func unfittingKey(_ key: String, with other: String) -> Text {
        Text(
            nl: "\(quoted(key)) past niet bij de waarde van \(quoted(other)). Haal het weg of verander die waarde.",
            en: "\(quoted(key)) does not go with the value of \(quoted(other)). Remove it or change that value.")
    }

    private func dangling(_ id: String, _ known: [String]) -> Text {
        let ways = ways(out: id, known)
        return Text(
            nl: "\(quoted(id)) staat niet in deze regeling. Voeg het toe of verbeter de naam.\(ways.nl)",
            en: "\(quoted(id)) is not in this regime. Add it or mend the name.\(ways.en)")
    }

    private func unknownWord(_ word: String, _ allowed: [String]) -> Text {
        let ways = ways(out: word, allowed)
        return Text(
            nl: "\(quoted(word)) kan hier niet staan.\(ways.nl)", en: "\(quoted(word)) cannot stand here.\(ways.en)")
    }

    /// What may have been meant, or else what can be chosen from where that is no more than a line or two.
    private func ways(out word: String, _ known: [String]) -> Text {
        let near = NearNames.suggest(for: word, among: known)
        guard near.isEmpty, !known.isEmpty, known.count <= 30 else {
            return Text(nl: Wording.dutch.suggestion(near), en: Wording.english.suggestion(near))
        }
        let list = known.map(quoted).joined(separator: ", ")
        return Text(nl: " Kies uit: \(list).", en: " Choose from: \(list).")
    }

    private func quoted(_ text: String) -> String { Wording.dutch.quoted(text) }
}

extension PackFileProblem.Expectation {
    fileprivate var name: Text {
        switch self {
        case .text: Text(nl: "een tekst tussen aanhalingstekens", en: "a text in quotes")
        case .textOrNull: Text(nl: "een tekst tussen aanhalingstekens of null", en: "a text in quotes or null")
        case .number: Text(nl: "een getal", en: "a number")
        case .wholeNumber: Text(nl: "een geheel getal", en: "a whole number")
        case .flag: Text(nl: "true of false", en: "true or false")
        case .flagOrNull: Text(nl: "true, false of null", en: "true, false or null")
        case .dayOrFlag: Text(nl: "een datum tussen aanhalingstekens, true of false", en: "a date in quotes, true or false")
        case .list: Text(nl: "een lijst tussen [ en ]", en: "a list between [ and ]")
        case .lines: Text(nl: "[eerste, laatste] regel", en: "a [first, last] line")
        case .object: Text(nl: "een object tussen { en }", en: "an object between { and }")
        case .textOrObject:
            Text(nl: "een code tussen aanhalingstekens of een object", en: "a code in quotes or an object")
        case .null: Text(nl: "null", en: "null")
        }
    }
}
