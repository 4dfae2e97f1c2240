/// Lays out words in lines of a width, counted in characters.
enum TextLayout {
    /// The lines of a text; a word longer than a line is broken.
    static func wrap(_ text: String, width: Int) -> [String] {
        let width = max(8, width)
        guard CharacterCount.isPlain(text) else {
            return lines(of: text, space: " ", width: width, count: \.count) { $0.prefix($1) }
        }
        return lines(
            of: Array(text.utf8), space: UInt8(ascii: " "), width: width, count: CharacterCount.ofPlain,
            prefix: CharacterCount.prefix
        ).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The lines of a text as characters or as bytes, with how to count characters and how to take some.
    private static func lines<Line: RangeReplaceableCollection>(
        of text: Line, space: Line.Element, width: Int, count: (Line.SubSequence) -> Int,
        prefix: (Line.SubSequence, Int) -> Line.SubSequence
    ) -> [Line] where Line.Element: Equatable {
        var lines: [Line] = []
        var line = Line()
        var length = 0
        for word in text.split(separator: space) {
            var rest = word
            repeat {
                let piece = prefix(rest, width)
                let size = count(piece)
                if length > 0, length + 1 + size > width {
                    lines.append(line)
                    line = Line()
                    length = 0
                }
                if length > 0 {
                    line.append(space)
                    length += 1
                }
                line += piece
                length += size
                rest = rest[piece.endIndex...]
            } while !rest.isEmpty
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
}
