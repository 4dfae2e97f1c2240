/// Shows text from a file without its control characters doing anything.
enum SafeText {
    /// The text with control and direction characters made visible, cut to a length.
    static func shown(_ text: String, atMost limit: Int = 10_000) -> String {
        // Nearly every text is shown as it is. It has at most as many characters as bytes.
        if text.utf8.count <= limit, text.unicodeScalars.allSatisfy(isHarmless) { return text }
        var result = ""
        for character in text.prefix(limit) {
            for scalar in character.unicodeScalars {
                if isHarmless(scalar) {
                    result.unicodeScalars.append(scalar)
                } else if scalar == "\t" || scalar == "\n" {
                    result += " "
                } else {
                    result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                }
            }
        }
        return text.count > limit ? result + "…" : result
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
