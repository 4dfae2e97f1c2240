/// Text from a user, made safe to repeat on a terminal.
enum Echo {
    static let longest = 60
    /// The end of a path is what tells files apart, so none is cut off that can exist.
    static let longestPath = 4096

    /// Spells out what a terminal would obey, and cuts off what nobody would read.
    static func harmless(_ text: String, atMost limit: Int = longest) -> String {
        var result = ""
        var length = 0
        for character in text {
            let scalars = character.unicodeScalars
            // One character can hide thousands of accents.
            guard scalars.count <= longest else { return result + "…" }
            let visible = scalars.map(Self.visible).joined()
            length += visible.unicodeScalars.count
            guard length <= limit else { return result + "…" }
            result += visible
        }
        return result
    }

    private static func visible(_ scalar: Unicode.Scalar) -> String {
        isObeyed(scalar) ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
    }

    /// Control characters, and the invisible ones that change direction, line, or joining.
    static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
