/// Text on its way into a manual page: ASCII alone, and nothing that the formatter would obey.
enum Roff {
    /// Text on one line.
    static func text(_ text: String) -> String {
        let line = ShellText.line(text)
        let escaped = line.unicodeScalars.map(escape).joined()
        // A dot or an apostrophe at the beginning of a line asks for a macro.
        return escaped.hasPrefix(".") ? "\\&\(escaped)" : escaped
    }

    /// Text in bold.
    static func bold(_ text: String) -> String { "\\fB\(self.text(text))\\fR" }

    /// Text in italics.
    static func italic(_ text: String) -> String { "\\fI\(self.text(text))\\fR" }

    /// Text as one argument of a macro.
    static func argument(_ text: String) -> String { "\"\(self.text(text))\"" }

    /// The paragraphs of a text, each on one line.
    static func paragraphs(_ text: String) -> [String] {
        text.unicodeScalars.split(separator: "\n").map { self.text(String($0)) }.filter { !$0.isEmpty }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\\": "\\[rs]"
        case "\"": "\\[dq]"
        case "'": "\\[aq]"
        case "`": "\\[ga]"
        case "^": "\\[ha]"
        case "~": "\\[ti]"
        // What is not escaped becomes a hyphen, which no shell takes for the dash of an option.
        case "-": "\\-"
        default: scalar.isASCII ? String(scalar) : "\\[u\(hexadecimal(scalar))]"
        }
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
