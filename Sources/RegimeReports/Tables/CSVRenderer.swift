/// A table as a file that Dutch spreadsheet programs open as it stands: UTF-8 with a byte order mark, cells parted by
/// semicolons, lines ended by a carriage return and a line feed, as RFC 4180 has it.
public enum CSVRenderer {
    private static let byteOrderMark = "\u{FEFF}"
    /// What makes a spreadsheet take a cell for a formula or a command.
    private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "|", "%"]

    /// The table as the text of a file.
    public static func text(of table: Table) -> String {
        byteOrderMark + line(table.columns) + rows(of: table)
    }

    /// The rows of the table alone, to stand behind those of another with the same columns.
    public static func rows(of table: Table) -> String { table.rows.map(line).joined() }

    private static func line(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ";") + "\r\n"
    }

    /// A cell that a spreadsheet shows and never computes. What reads the file sees scalars and not characters: an
    /// accent on a sign takes nothing from its power.
    private static func cell(_ text: String) -> String {
        var text = SafeText.shown(text)
        if let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }),
            formulaStarts.contains(first)
        {
            text = "'" + text
        }
        return needsQuotes(text.unicodeScalars) ? quoted(text.unicodeScalars) : text
    }

    private static func needsQuotes(_ text: String.UnicodeScalarView) -> Bool {
        text.first == " " || text.last == " " || text.contains { $0 == ";" || $0 == "\"" || $0 == "," }
    }

    private static func quoted(_ text: String.UnicodeScalarView) -> String {
        "\"" + text.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }
}
