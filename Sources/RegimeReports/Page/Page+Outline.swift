import RulePackKit

extension Page {
    /// The page as a table: each line with the headings above it.
    var outline: Table {
        var table = Table([
            Text(nl: "over", en: "about")[language], Text(nl: "kop", en: "heading")[language],
            Text(nl: "bij", en: "at")[language], Text(nl: "naam", en: "name")[language],
            Text(nl: "tekst", en: "text")[language],
        ])
        var (title, heading, entry) = ("", "", "")
        for block in blocks {
            switch block {
            case .title(let text): (title, heading, entry) = (text, "", "")
            case .heading(let text): (heading, entry) = (text, "")
            case .entry(let text, _): entry = text
            case .paragraph(let text, _), .code(let text): table.add([title, heading, entry, "", text])
            case .item(let mark, let text, _):
                table.add([title, heading, entry, mark.name[language], text])
            case .fact(let label, let text, _): table.add([title, heading, entry, label, text])
            case .table(let inner), .sideBySide(let inner):
                for row in inner.rows { table.add([title, heading, entry, "", row.joined(separator: "; ")]) }
            }
        }
        return table
    }
}

extension Page.Mark {
    /// The mark as a word, for where marks have no meaning.
    fileprivate var name: Text {
        switch self {
        case .bullet: Text(same: "")
        case .other: Text(nl: "andere lezing", en: "other reading")
        case .chosen: Text(nl: "gevolgd", en: "followed")
        case .no: Text(nl: "geen antwoord", en: "no answer")
        case .added: Text(nl: "alleen in de tweede", en: "only in the second")
        case .removed: Text(nl: "alleen in de eerste", en: "only in the first")
        case .changed: Text(nl: "anders", en: "different")
        case .note: Text(nl: "zo gelezen", en: "read so")
        case .open: Text(nl: "open", en: "open")
        case .todo: Text(nl: "te doen", en: "to do")
        case .done: Text(nl: "klaar", en: "done")
        }
    }
}
