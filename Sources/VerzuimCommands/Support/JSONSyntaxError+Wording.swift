import ArgumentKit
import RegimeEngine
import RulePackKit

extension JSONSyntaxError.Reason {
    /// The cause and the remedy, for a person.
    var sentence: Text {
        switch self {
        case .unexpectedCharacter(let scalar, let expected): unexpected(scalar, expected)
        case .unexpectedEnd:
            Text(
                nl: "de tekst houdt op voordat hij af is. Is het bestand heel?",
                en: "the text stops before it is complete. Is the file whole?")
        case .trailingContent:
            Text(
                nl: "na het einde van het document staat nog iets. Haal dat weg.",
                en: "something follows the end of the document. Remove it.")
        case .duplicateKey(let key):
            Text(
                nl: "de sleutel \(Wording.dutch.quoted(key)) staat er twee keer. Haal er een weg.",
                en: "the key \(Wording.english.quoted(key)) is there twice. Remove one.")
        case .invalidUTF8:
            Text(
                nl: "dit is geen UTF-8. Bewaar het bestand als UTF-8.", en: "this is not UTF-8. Save the file as UTF-8."
            )
        case .invalidEscape:
            Text(
                nl: "na een backslash hoort een bekend teken. Schrijf een losse backslash als \\\\.",
                en: "a known character must follow a backslash. Write a lone backslash as \\\\.")
        case .loneSurrogate:
            Text(
                nl: "dit is een half teken. Schrijf het teken zelf, of beide helften.",
                en: "this is half a character. Write the character itself, or both halves.")
        case .controlCharacterInString:
            Text(
                nl: "een stuurteken kan niet in een tekst staan. Schrijf een nieuwe regel als \\n.",
                en: "a control character cannot stand in a text. Write a new line as \\n.")
        case .invalidNumber:
            Text(
                nl: "dit getal is niet goed geschreven. Schrijf het als 12 of 1.5.",
                en: "this number is not well written. Write it as 12 or 1.5.")
        case .numberOutOfRange: Text(nl: "dit getal is te groot.", en: "this number is too great.")
        case .tooLarge(let limit):
            Text(nl: "het bestand is groter dan \(limit) bytes.", en: "the file is larger than \(limit) bytes.")
        case .tooDeep(let limit):
            Text(
                nl: "lijsten en objecten zitten meer dan \(limit) diep in elkaar.",
                en: "lists and objects are nested more than \(limit) deep.")
        case .stringTooLong(let limit):
            Text(nl: "deze tekst is langer dan \(limit) bytes.", en: "this text is longer than \(limit) bytes.")
        case .tooManyValues(let limit):
            Text(nl: "het bestand heeft meer dan \(limit) waarden.", en: "the file has more than \(limit) values.")
        }
    }

    private func unexpected(_ scalar: Unicode.Scalar, _ expected: JSONExpectation) -> Text {
        let found = String(scalar)
        return Text(
            nl: "hier hoort \(expected.name.nl), geen \(Wording.dutch.quoted(found)).",
            en: "\(expected.name.en) must stand here, not \(Wording.english.quoted(found)).")
    }
}

extension JSONExpectation {
    fileprivate var name: Text {
        switch self {
        case .value: Text(nl: "een waarde", en: "a value")
        case .valueOrArrayEnd: Text(nl: "een waarde of ‘]’", en: "a value or ‘]’")
        case .commaOrArrayEnd: Text(nl: "een komma of ‘]’", en: "a comma or ‘]’")
        case .key: Text(nl: "een sleutel tussen aanhalingstekens", en: "a key in quotes")
        case .keyOrObjectEnd: Text(nl: "een sleutel tussen aanhalingstekens of ‘}’", en: "a key in quotes or ‘}’")
        case .colon: Text(nl: "een dubbele punt", en: "a colon")
        case .commaOrObjectEnd: Text(nl: "een komma of ‘}’", en: "a comma or ‘}’")
        case .literal(let word): Text(nl: "‘\(word)’", en: "‘\(word)’")
        }
    }
}
