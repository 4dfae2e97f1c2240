/// Why a text is not JSON that can be read, and where.
public struct JSONSyntaxError: Error, Hashable, Sendable {
    /// The place that the reason is about.
    package let position: JSONPosition

    /// What is wrong there.
    package let reason: Reason

    /// Puts a reason at a place.
    package init(position: JSONPosition, reason: Reason) {
        self.position = position
        self.reason = reason
    }
}

extension JSONSyntaxError {
    /// The kinds of fault, each with the place it is reported at.
    public enum Reason: Hashable, Sendable {
        /// A character that cannot stand where it stands.
        case unexpectedCharacter(Unicode.Scalar, expected: JSONExpectation)

        /// The text stops before the value is complete; the place is the end of the text.
        case unexpectedEnd

        /// More than white space follows the value; the place is its first character.
        case trailingContent

        /// An object has the same key again; the place is the later key.
        case duplicateKey(String)

        /// Bytes that are not UTF-8; the place is the first byte that does not belong to a scalar.
        case invalidUTF8

        /// A backslash in a string without a known escape after it; the place is the backslash.
        case invalidEscape

        /// An escaped half of a surrogate pair without the other half; the place is its backslash.
        case loneSurrogate

        /// A control character in a string that is not written as an escape.
        case controlCharacterInString

        /// A number that is not written as JSON wants; the place is its first character.
        case invalidNumber

        /// A number too great for `Double`; the place is its first character.
        case numberOutOfRange

        /// More bytes than the limit; the place is the start of the text.
        case tooLarge(limit: Int)

        /// An array or object inside more others than the limit; the place is its opening bracket.
        case tooDeep(limit: Int)

        /// A string or key with more bytes than the limit; the place is its opening quote.
        case stringTooLong(limit: Int)

        /// More values than the limit; the place is the first value too many.
        case tooManyValues(limit: Int)
    }
}
