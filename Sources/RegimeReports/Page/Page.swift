import RulePackKit

/// What a report says in one language, without how it looks.
struct Page: Sendable {
    /// One thing on a page.
    enum Block: Hashable, Sendable {
        case title(String)
        case heading(String)
        /// What some lines are about, such as a regime or a question.
        case entry(String, depth: Int)
        case paragraph(String, depth: Int)
        /// One of a list, behind a mark.
        case item(Mark, String, depth: Int)
        /// What something is, behind what it is called.
        case fact(String, String, depth: Int)
        /// Lines of a program, each as it stands.
        case code(String)
        case table(Table)
        /// Columns to be read next to each other, as far as they fit.
        case sideBySide(Table)
    }

    /// What stands before one of a list.
    enum Mark: String, Hashable, Sendable {
        case bullet = "•"
        case chosen = "▸"
        case other = "·"
        case no = "–"
        case added = "+"
        case removed = "-"
        case changed = "≠"
        case note = "*"
        case open = "?"
        case todo = "[ ]"
        case done = "[x]"
    }

    let language: Language
    private(set) var blocks: [Block] = []

    init(_ language: Language) {
        self.language = language
    }

    mutating func title(_ text: Text) { blocks.append(.title(text[language])) }

    mutating func heading(_ text: Text) { blocks.append(.heading(text[language])) }

    mutating func entry(_ text: String, depth: Int = 0) { blocks.append(.entry(text, depth: depth)) }

    mutating func paragraph(_ text: Text, depth: Int = 0) { paragraph(text[language], depth: depth) }

    mutating func paragraph(_ text: String, depth: Int = 0) { blocks.append(.paragraph(text, depth: depth)) }

    mutating func item(_ mark: Mark = .bullet, _ text: String, depth: Int = 0) {
        blocks.append(.item(mark, text, depth: depth))
    }

    mutating func fact(_ label: Text, _ text: String, depth: Int = 0) {
        blocks.append(.fact(label[language], text, depth: depth))
    }

    mutating func code(_ lines: String) { blocks.append(.code(lines)) }

    mutating func table(_ table: Table) { blocks.append(.table(table)) }

    mutating func sideBySide(_ table: Table) { blocks.append(.sideBySide(table)) }
}
