public import RulePackKit

/// How text is laid out: in which language, how wide, and whether with the terminal's own means.
public struct TextStyle: Hashable, Sendable {
    /// The language.
    public let language: Language
    /// How many characters a line may have.
    public let width: Int
    /// Whether headings and marks stand out by weight and colour.
    public let isColourful: Bool

    /// Creates a style; less than 40 characters counts as 40.
    public init(language: Language, width: Int, isColourful: Bool = false) {
        self.language = language
        self.width = max(40, width)
        self.isColourful = isColourful
    }

    /// A way to stand out, as a terminal is told.
    enum Emphasis: String {
        case bold = "1"
        case green = "32"
        case red = "31"
        case yellow = "33"
    }

    /// Text that stands out, when the style is colourful.
    func emphasised(_ text: String, _ emphasis: Emphasis?) -> String {
        guard isColourful, let emphasis, !text.isEmpty else { return text }
        return "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m"
    }
}
