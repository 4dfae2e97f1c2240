package import RegimeEngine
import RulePackKit

/// Documents as JSON: the same input gives the same bytes.
package enum JSONReport {
    /// A JSON document as text.
    ///
    /// - Throws: `JSONWritingError` for a number that JSON cannot hold.
    package static func text(_ value: JSONValue) throws(JSONWritingError) -> String {
        try JSONWriter(style: .pretty).string(value)
    }

    static func schema(_ document: JSONDocument) -> JSONValue { .string(document.id) }

    static func text(_ text: Text) -> JSONValue { ["nl": .string(text.nl), "en": .string(text.en)] }

    static func strings(_ strings: [String]) -> JSONValue { .array(strings.map(JSONValue.string)) }
}
