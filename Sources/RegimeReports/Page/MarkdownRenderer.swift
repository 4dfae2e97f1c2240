/// A page as Markdown, of the kind that mail programs, chats and wikis show well.
enum MarkdownRenderer {
    static func text(of page: Page) -> String {
        var lines: [String] = []
        var wasList = false
        for block in page.blocks {
            let isList = block.isInList
            if !lines.isEmpty, !(isList && wasList) { lines.append("") }
            lines += self.lines(of: block)
            wasList = isList
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(of block: Page.Block) -> [String] {
        switch block {
        case .title(let text): ["# \(escaped(text))"]
        case .heading(let text): ["## \(escaped(text.prefix(1).uppercased() + text.dropFirst()))"]
        case .entry(let text, let depth) where depth == 0: ["### \(escaped(text))"]
        case .entry(let text, let depth): ["\(indent(depth - 1))- **\(escaped(text))**"]
        case .paragraph(let text, let depth) where depth == 0: [escaped(text)]
        case .paragraph(let text, let depth): ["\(indent(depth - 1))- \(escaped(text))"]
        case .item(let mark, let text, let depth):
            ["\(indent(depth))- \(mark == .bullet ? "" : "\(escaped(mark.rawValue)) ")\(escaped(text))"]
        case .fact(let label, let text, let depth): ["\(indent(depth))- **\(escaped(label)):** \(escaped(text))"]
        case .table(let table): rows(of: table)
        }
    }

    private static func rows(of table: Table) -> [String] {
        [row(table.columns), row(table.columns.map { _ in "---" }, isEscaped: true)] + table.rows.map { row($0) }
    }

    private static func row(_ cells: [String], isEscaped: Bool = false) -> String {
        "| " + cells.map { isEscaped ? $0 : escaped($0) }.joined(separator: " | ") + " |"
    }

    private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: max(0, depth)) }

    /// Text that Markdown shows as it is and does not obey, HTML included.
    static func escaped(_ text: String) -> String {
        var result = ""
        var isFirst = true
        for character in SafeText.shown(text) {
            switch character {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\\", "`", "*", "_", "[", "]", "|", "~", "$": result += "\\\(character)"
            case "#", "+", "-", "=": result += isFirst ? "\\\(character)" : String(character)
            default: result.append(character)
            }
            isFirst = false
        }
        return numbered(result)
    }

    /// The text with the point behind a number at its beginning escaped, since "1." would start a list.
    private static func numbered(_ text: String) -> String {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard !digits.isEmpty, let next = rest.first, next == "." || next == ")" else { return text }
        return "\(digits)\\\(rest)"
    }
}

extension Page.Block {
    /// Whether it is one line of a list.
    fileprivate var isInList: Bool {
        switch self {
        case .item, .fact: true
        case .entry(_, let depth), .paragraph(_, let depth): depth > 0
        case .title, .heading, .table: false
        }
    }
}
