/// Shows text from a file without its control characters doing anything.
package enum SafeText {
    /// Of one character no more is shown: it can hide thousands of accents, which would cover the lines around it.
    private static let mostScalars = 32

    /// The text on one line, with control and direction characters made visible, cut to a length in scalars.
    package static func shown(_ text: String, atMost limit: Int = 10_000) -> String {
        // Nearly every text is shown as it is. It has at most as many scalars as bytes.
        if text.utf8.count <= limit, isPlain(text) { return text }
        var result = ""
        var length = 0
        for character in text {
            let scalars = character.unicodeScalars
            let isWhole = scalars.count <= mostScalars
            length += isWhole ? scalars.count : mostScalars
            guard length <= limit else { return result + "…" }
            result += spaces.contains(character) ? " " : scalars.prefix(mostScalars).map(visible).joined()
            if !isWhole { result += "…" }
        }
        return result
    }

    /// What people type and a line does not hold.
    private static let spaces: Set<Character> = ["\t", "\n", "\r", "\r\n"]

    private static func visible(_ scalar: Unicode.Scalar) -> String {
        isHarmless(scalar) ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }

    /// Whether a text does nothing, and no character in it can be of many scalars.
    private static func isPlain(_ text: String) -> Bool {
        var joined = 0
        return text.unicodeScalars.allSatisfy { scalar in
            // Scalars before the first combining mark join to nothing.
            joined = scalar.value < 0x300 ? 0 : joined + 1
            return joined < mostScalars && isHarmless(scalar)
        }
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        // Looking up a category takes time, and most scalars are printable ASCII.
        if scalar.isASCII { return 0x20..<0x7F ~= scalar.value }
        return switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
