import RulePackKit

/// Lines of text of a width, one after another.
struct PlainText {
    let style: TextStyle
    private(set) var lines: [String] = []

    init(_ style: TextStyle) {
        self.style = style
    }

    var language: Language { style.language }
    var width: Int { style.width }

    /// The text as a whole.
    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func blank() {
        if !lines.isEmpty, lines.last?.isEmpty == false { lines.append("") }
    }

    mutating func add(_ text: String, indent: Int = 0, emphasis: TextStyle.Emphasis? = nil) {
        lines += TextLayout.wrap(SafeText.shown(text), width: width - indent).map {
            TextLayout.spaces(indent) + style.emphasised($0, emphasis)
        }
    }

    mutating func add(_ text: Text, indent: Int = 0) { add(text[language], indent: indent) }

    /// A text behind a label, its further lines hanging under the first word.
    mutating func add(
        _ text: String, label: String, margin: Int = 0, indent: Int, emphasis: TextStyle.Emphasis? = nil
    ) {
        let label = SafeText.shown(label)
        let hanging = TextLayout.hanging(
            SafeText.shown(text), label: label, indent: indent - margin, width: width - margin)
        lines += hanging.enumerated().map { index, line in
            let line = index == 0 ? style.emphasised(label, emphasis) + line.dropFirst(label.count) : line
            return TextLayout.spaces(margin) + line
        }
    }

    /// Texts side by side.
    mutating func add(
        columns texts: [String], width columnWidth: Int, gap: Int, margin: Int, emphasis: TextStyle.Emphasis? = nil
    ) {
        let shown = texts.map { SafeText.shown($0) }
        lines += TextLayout.columns(shown, width: columnWidth, gap: gap).map {
            TextLayout.spaces(margin) + style.emphasised($0, emphasis)
        }
    }

    /// A heading with a rule under it.
    mutating func heading(_ text: Text) { heading(text[language]) }

    /// A heading with a rule under it.
    mutating func heading(_ text: String) {
        blank()
        let title = TextLayout.wrap(SafeText.shown(text.uppercased()), width: width)
        lines += title.map { style.emphasised($0, .bold) }
        lines.append(String(repeating: "─", count: min(width, title.map(\.count).max() ?? 0)))
    }
}
