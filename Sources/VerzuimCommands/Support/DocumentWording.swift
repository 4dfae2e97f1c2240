import ArgumentKit
import RegimeEngine
import RulePackKit

extension Failure {
    /// Words for a file that is not what it should be: which, where, what is wrong and what to do about it.
    init(_ code: FailureCode, in file: String, at place: Text, _ sentence: Text) {
        self.init(
            .badInput, code, nl: "\(Wording.dutch.quoted(path: file))\(place.nl): \(sentence.nl)",
            en: "\(Wording.english.quoted(path: file))\(place.en): \(sentence.en)")
    }
}

/// Words for what can be wrong with a document of any format.
enum DocumentWording {
    /// Where it is wrong, behind the name of the file.
    static func place(_ path: String, line: Int?, column: Int?) -> Text {
        var nl = ""
        var en = ""
        if let line, let column {
            nl += ", regel \(line), kolom \(column)"
            en += ", line \(line), column \(column)"
        }
        return path.isEmpty ? Text(nl: nl, en: en) : Text(nl: "\(nl), \(path)", en: "\(en), \(path)")
    }

    static func missingKey(_ key: String) -> Text {
        Text(
            nl: "de sleutel \(quoted(key)) ontbreekt. Voeg die toe.",
            en: "the key \(quoted(key)) is missing. Add it.")
    }

    static func unknownKey(_ key: String, _ known: [String]) -> Text {
        let ways = ways(out: key, known)
        return Text(
            nl: "de sleutel \(quoted(key)) hoort hier niet.\(ways.nl)",
            en: "the key \(quoted(key)) does not belong here.\(ways.en)")
    }

    static func unfittingKey(_ key: String, with other: String) -> Text {
        Text(
            nl: "\(quoted(key)) past niet bij de waarde van \(quoted(other)). Haal het weg of verander die waarde.",
            en: "\(quoted(key)) does not go with the value of \(quoted(other)). Remove it or change that value.")
    }

    static func wrongType(_ expected: DocumentExpectation) -> Text {
        Text(nl: "hier hoort \(expected.name.nl).", en: "this must be \(expected.name.en).")
    }

    static func unknownWord(_ word: String, _ allowed: [String]) -> Text {
        let ways = ways(out: word, allowed)
        return Text(
            nl: "\(quoted(word)) kan hier niet staan.\(ways.nl)", en: "\(quoted(word)) cannot stand here.\(ways.en)")
    }

    static func impossibleDate(_ date: String) -> Text {
        Text(
            nl: "\(quoted(date)) is geen datum. Schrijf een bestaande dag als jjjj-mm-dd.",
            en: "\(quoted(date)) is no date. Write an existing day as yyyy-mm-dd.")
    }

    /// What may have been meant, or else what can be chosen from where that is no more than a line or two.
    static func ways(out word: String, _ known: [String]) -> Text {
        let near = NearNames.suggest(for: word, among: known)
        guard near.isEmpty, !known.isEmpty, known.count <= 30 else {
            return Text(nl: Wording.dutch.suggestion(near), en: Wording.english.suggestion(near))
        }
        let list = known.map(quoted).joined(separator: ", ")
        return Text(nl: " Kies uit: \(list).", en: " Choose from: \(list).")
    }

    private static func quoted(_ text: String) -> String { Wording.dutch.quoted(text) }
}

extension DocumentExpectation {
    fileprivate var name: Text {
        switch self {
        case .text: Text(nl: "een tekst tussen aanhalingstekens", en: "a text in quotes")
        case .textOrNull: Text(nl: "een tekst tussen aanhalingstekens of null", en: "a text in quotes or null")
        case .number: Text(nl: "een getal", en: "a number")
        case .wholeNumber: Text(nl: "een geheel getal", en: "a whole number")
        case .flag: Text(nl: "true of false", en: "true or false")
        case .flagOrNull: Text(nl: "true, false of null", en: "true, false or null")
        case .dayOrFlag:
            Text(nl: "een datum tussen aanhalingstekens, true of false", en: "a date in quotes, true or false")
        case .list: Text(nl: "een lijst tussen [ en ]", en: "a list between [ and ]")
        case .lines: Text(nl: "[eerste, laatste] regel", en: "a [first, last] line")
        case .object: Text(nl: "een object tussen { en }", en: "an object between { and }")
        case .textOrObject:
            Text(nl: "een code tussen aanhalingstekens of een object", en: "a code in quotes or an object")
        case .null: Text(nl: "null", en: "null")
        }
    }
}
