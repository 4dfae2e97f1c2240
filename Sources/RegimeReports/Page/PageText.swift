import RulePackKit

/// A page as text for a terminal or a mail.
enum PageText {
    static func text(of page: Page, _ style: TextStyle) -> String {
        var text = PlainText(style)
        var before: Page.Block?
        for (block, indent) in zip(page.blocks, labelWidths(in: page.blocks)) {
            add(block, after: before, indent: indent, to: &text)
            before = block
        }
        return text.text
    }

    private static func add(_ block: Page.Block, after before: Page.Block?, indent: Int, to text: inout PlainText) {
        switch block {
        case .title(let title): text.add(title, emphasis: .bold)
        case .heading(let heading): text.heading(heading)
        case .entry(let entry, let depth):
            if !(before?.isTop ?? true) || depth > 0 { text.blank() }
            if before?.isTop == true { text.blank() }
            text.add(entry, indent: 2 * depth, emphasis: .bold)
        case .paragraph(let paragraph, let depth):
            if depth == 0 { text.blank() }
            text.add(paragraph, indent: 2 * depth)
        case .item(let mark, let item, let depth):
            let margin = 2 * depth + 2
            text.add(
                item, label: mark.rawValue, margin: margin, indent: margin + mark.rawValue.count + 1,
                emphasis: mark.emphasis)
        case .fact(let label, let fact, let depth):
            let margin = 2 * depth + 2
            text.add(fact, label: label, margin: margin, indent: margin + indent)
        case .code(let lines): add(code: lines, to: &text)
        case .table(let table): add(table, to: &text)
        case .sideBySide(let table):
            let count = table.columns.count
            let width = (text.width - gap * (count - 1)) / max(count, 1)
            guard width >= narrowestColumn else { return add(table, to: &text) }
            text.add(columns: table.columns, width: width, gap: gap, margin: 0, emphasis: .bold)
            for row in table.rows {
                text.blank()
                text.add(columns: row, width: width, gap: gap, margin: 0)
            }
        }
    }

    /// A column narrower than this does not read; the cells then stand under each other.
    private static let narrowestColumn = 28
    private static let gap = 3

    private static func add(_ table: Table, to text: inout PlainText) {
        for row in table.rows {
            text.blank()
            for (column, cell) in zip(table.columns, row) { text.add("\(column): \(cell)") }
        }
    }

    /// Lines of a program; one that is too long goes on further in.
    private static func add(code: String, to text: inout PlainText) {
        for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
            let margin = 2 + line.prefix { $0 == " " }.count
            text.add(String(line), label: "", margin: min(margin, text.width / 2), indent: min(margin, text.width / 2))
        }
    }

    /// How far each fact hangs, so that those of a run stand under each other; 0 for what is no fact.
    private static func labelWidths(in blocks: [Page.Block]) -> [Int] {
        var widths: [Int] = []
        while widths.count < blocks.count {
            let labels = blocks[widths.count...].lazy.map(\.label).prefix { $0 != nil }.compactMap { $0?.count }
            if let widest = labels.max() {
                widths += Array(repeating: min(widest, 24) + 2, count: labels.count)
            } else {
                widths.append(0)
            }
        }
        return widths
    }
}

extension Page.Block {
    fileprivate var label: String? { if case .fact(let label, _, _) = self { label } else { nil } }

    /// Whether it stands above what it is about.
    fileprivate var isTop: Bool {
        switch self {
        case .title, .heading: true
        default: false
        }
    }
}

extension Page.Mark {
    fileprivate var emphasis: TextStyle.Emphasis? {
        switch self {
        case .added: .green
        case .removed: .red
        case .changed: .yellow
        default: nil
        }
    }
}
