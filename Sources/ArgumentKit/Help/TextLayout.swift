/// Plain text fitted into a width counted in characters.
struct TextLayout {
    let width: Int

    /// Breaks text between words; a word longer than a line keeps a line for itself.
    func wrap(_ text: String, indent: Int = 0, hanging: Int = 0) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { wrap($0.split(separator: " "), indent: indent, hanging: hanging) }
    }

    /// Sets labels in a left column and their explanations in a right one.
    func columns(_ rows: [(label: String, text: String)]) -> [String] {
        let limit = width * 2 / 5
        let labelWidth = rows.map(\.label.count).filter { $0 <= limit }.max() ?? Self.margin
        let column = Self.margin + labelWidth + Self.margin
        return rows.flatMap { row in
            let label = spaces(Self.margin) + row.label
            var text = wrap(row.text, indent: column)
            guard row.label.count <= labelWidth, let first = text.first else { return [label] + text }
            text[0] = label + spaces(column - label.count) + first.dropFirst(column)
            return text
        }
    }

    /// The distance between the left edge and labels, and between labels and explanations.
    static let margin = 2

    private func wrap(_ words: [Substring], indent: Int, hanging: Int) -> [String] {
        guard let first = words.first else { return [""] }
        var lines: [String] = []
        var line = spaces(indent) + first
        for word in words.dropFirst() {
            if line.count + 1 + word.count > width {
                lines.append(line)
                line = spaces(indent + hanging) + word
            } else {
                line += " " + word
            }
        }
        return lines + [line]
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
