import RegimeEngine
import RulePackKit

/// Lines of text of a width, one after another.
struct PlainText {
    let language: Language
    let width: Int
    private(set) var lines: [String] = []

    init(language: Language, width: Int) {
        self.language = language
        self.width = width
    }

    /// The text as a whole.
    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func blank() {
        if !lines.isEmpty, lines.last?.isEmpty == false { lines.append("") }
    }

    mutating func add(_ text: String, indent: Int = 0) {
        lines += TextLayout.wrap(SafeText.shown(text), width: width - indent).map { TextLayout.spaces(indent) + $0 }
    }

    mutating func add(_ text: Text, indent: Int = 0) { add(text[language], indent: indent) }

    /// A text behind a label, its further lines hanging under the first word.
    mutating func add(_ text: String, label: String, margin: Int = 0, indent: Int) {
        let hanging = TextLayout.hanging(
            SafeText.shown(text), label: SafeText.shown(label), indent: indent - margin, width: width - margin)
        lines += hanging.map { TextLayout.spaces(margin) + $0 }
    }

    /// Texts side by side.
    mutating func add(columns texts: [String], width columnWidth: Int, gap: Int, margin: Int) {
        let shown = texts.map { SafeText.shown($0) }
        lines += TextLayout.columns(shown, width: columnWidth, gap: gap).map { TextLayout.spaces(margin) + $0 }
    }

    /// A heading with a rule under it.
    mutating func heading(_ text: Text) {
        blank()
        let title = text[language].uppercased()
        lines.append(title)
        lines.append(String(repeating: "─", count: min(width, title.count)))
    }
}
