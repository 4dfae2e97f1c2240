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
            ["\(indent(depth))- \(self.mark(mark))\(escaped(text))"]
        case .fact(let label, let text, let depth): ["\(indent(depth))- **\(escaped(label)):** \(escaped(text))"]
        case .code(let code): ["```swift"] + code.split(separator: "\n").map { SafeText.shown(String($0)) } + ["```"]
        case .table(let table), .sideBySide(let table): rows(of: table)
        }
    }

    /// What stands before an item; a list of work is one that Markdown knows.
    private static func mark(_ mark: Page.Mark) -> String {
        switch mark {
        case .bullet: ""
        case .todo, .done: "\(mark.rawValue) "
        default: "\(escaped(mark.rawValue)) "
        }
    }

    private static func rows(of table: Table) -> [String] {
        [row(table.columns), row(table.columns.map { _ in "---" }, isEscaped: true)] + table.rows.map { row($0) }
    }

    private static func row(_ cells: [String], isEscaped: Bool = false) -> String {
        "| " + cells.map { isEscaped ? $0 : escaped($0) }.joined(separator: " | ") + " |"
    }

    private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: max(0, depth)) }

    /// Text that Markdown shows as it is and does not obey, HTML included. An accent on a sign takes nothing from its
    /// power, so that signs are looked for among scalars and not among characters.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        // Spaces at the beginning would make code of it, or hide a sign that starts something.
        let scalars = SafeText.shown(text).unicodeScalars.drop { $0 == " " }
        for index in scalars.indices {
            switch scalars[index] {
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case let scalar:
                if isObeyed(scalar) || index == scalars.startIndex && starters.contains(scalar) { result.append("\\") }
                result.append(scalar)
            }
        }
        return numbered(result)
    }

    private static let starters: Set<Unicode.Scalar> = ["#", "+", "-", "="]

    /// Whether Markdown obeys a sign wherever it stands.
    private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "|", "~", "$": true
        default: false
        }
    }

    /// The text with the point behind a number at its beginning escaped, since "1." would start a list.
    private static func numbered(_ scalars: String.UnicodeScalarView) -> String {
        let digits = scalars.prefix { ("0"..."9").contains($0) }
        let rest = scalars[digits.endIndex...]
        guard !digits.isEmpty, let next = rest.first, next == "." || next == ")" else { return String(scalars) }
        return "\(Substring(digits))\\\(Substring(rest))"
    }
}

extension Page.Block {
    /// Whether it is one line of a list.
    fileprivate var isInList: Bool {
        switch self {
        case .item, .fact: true
        case .entry(_, let depth), .paragraph(_, let depth): depth > 0
        case .title, .heading, .code, .table, .sideBySide: false
        }
    }
}
