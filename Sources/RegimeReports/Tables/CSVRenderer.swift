/// A table as a file that Dutch spreadsheet programs open as it stands: UTF-8 with a byte order mark, cells parted by
/// semicolons, lines ended by a carriage return and a line feed, as RFC 4180 has it.
public enum CSVRenderer {
    private static let byteOrderMark = "\u{FEFF}"
    /// What makes a spreadsheet take a cell for a formula or a command.
    private static let formulaStarts: Set<Character> = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "|", "%"]

    /// The table as the text of a file.
    public static func text(of table: Table) -> String {
        byteOrderMark + ([table.columns] + table.rows).map(line).joined()
    }

    private static func line(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ";") + "\r\n"
    }

    /// A cell that a spreadsheet shows and never computes.
    private static func cell(_ text: String) -> String {
        var text = SafeText.shown(text)
        if let first = text.first(where: { !$0.isWhitespace }), formulaStarts.contains(first) { text = "'" + text }
        guard text.contains(where: { ";\",".contains($0) }) || text.first == " " || text.last == " " else {
            return text
        }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
