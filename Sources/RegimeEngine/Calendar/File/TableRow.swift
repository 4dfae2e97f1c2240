/// One line of a table, taken apart as RFC 4180 has it, save that a cell keeps to its line.
struct TableRow {
    private let line: PlacedText
    private let separator: Unicode.Scalar
    private var index = 0

    /// The cells of a line, without the spaces around them and without their quotes.
    static func cells(of line: PlacedText, separator: Unicode.Scalar) throws(CalendarFileProblem) -> [PlacedText] {
        var row = TableRow(line: line, separator: separator)
        var cells = [try row.cell()]
        while row.skipSeparator() { cells.append(try row.cell()) }
        return cells
    }

    private init(line: PlacedText, separator: Unicode.Scalar) {
        self.line = line
        self.separator = separator
    }

    private mutating func cell() throws(CalendarFileProblem) -> PlacedText {
        while let next = peek(), next.isSpace { index += 1 }
        guard peek()?.scalar == "\"" else { return plainCell() }
        let cell = try quotedCell()
        while let next = peek(), next.isSpace { index += 1 }
        guard let next = peek(), next.scalar != separator else { return cell }
        throw PlacedText([next], line: line.line, column: index + 1).problem(.textAfterQuote)
    }

    private mutating func plainCell() -> PlacedText {
        let start = index
        while let next = peek(), next.scalar != separator { index += 1 }
        return PlacedText(line.scalars[start..<index], line: line.line, column: start + 1).trimmed
    }

    private mutating func quotedCell() throws(CalendarFileProblem) -> PlacedText {
        let quote = PlacedText(line: line.line, column: index + 1)
        var scalars: [PlacedScalar] = []
        index += 1
        while let next = peek() {
            index += 1
            if next.scalar == "\"" {
                guard peek()?.scalar == "\"" else { return PlacedText(scalars, line: quote.line, column: quote.column) }
                index += 1
            }
            scalars.append(next)
        }
        throw quote.problem(.openQuote)
    }

    private mutating func skipSeparator() -> Bool {
        guard peek()?.scalar == separator else { return false }
        index += 1
        return true
    }

    private func peek() -> PlacedScalar? { index < line.scalars.count ? line.scalars[index] : nil }
}
