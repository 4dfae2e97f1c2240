/// Lays out words in lines of a width, counted in characters.
enum TextLayout {
    /// The lines of a text; a word longer than a line is broken.
    static func wrap(_ text: String, width: Int) -> [String] {
        let width = max(8, width)
        var lines: [String] = []
        var line = ""
        var length = 0
        for word in words(of: text) {
            for (piece, count) in pieces(of: word, width: width) {
                if length > 0, length + 1 + count > width {
                    lines.append(line)
                    line = ""
                    length = 0
                }
                if length > 0 {
                    line += " "
                    length += 1
                }
                line += piece
                length += count
            }
        }
        if length > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// A text after a label, the further lines hanging under the first word.
    static func hanging(_ text: String, label: String, indent: Int, width: Int) -> [String] {
        let length = CharacterCount.of(label)
        let head = length < indent ? label + spaces(indent - length) : label + " "
        let lines = wrap(text, width: width - max(indent, length + 1))
        return lines.enumerated().map { $0 == 0 ? head + $1 : spaces(indent) + $1 }
    }

    /// Columns side by side, each wrapped to its width.
    static func columns(_ texts: [String], width: Int, gap: Int) -> [String] {
        let wrapped = texts.map { wrap($0, width: width) }
        let height = wrapped.map(\.count).max() ?? 0
        return (0..<height).map { row in
            let cells = wrapped.map { row < $0.count ? $0[row] : "" }
            return trimmed(cells.map { $0 + spaces(width - CharacterCount.of($0)) }.joined(separator: spaces(gap)))
        }
    }

    static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    private static func trimmed(_ line: String) -> String {
        var line = Substring(line)
        while line.last == " " { line.removeLast() }
        return String(line)
    }

    /// What stands between the spaces of a text.
    private static func words(of text: String) -> [Substring] {
        guard CharacterCount.isPlain(text) else { return text.split(separator: " ") }
        return text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
    }

    /// A word in parts that fit on a line, with the length of each.
    private static func pieces(of word: Substring, width: Int) -> [(Substring, Int)] {
        let count = CharacterCount.of(word)
        guard count > width else { return [(word, count)] }
        var pieces: [(Substring, Int)] = []
        var rest = word
        while !rest.isEmpty {
            let piece = rest.prefix(width)
            pieces.append((piece, CharacterCount.of(piece)))
            rest = rest.dropFirst(width)
        }
        return pieces
    }
}
