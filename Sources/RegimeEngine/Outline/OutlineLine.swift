import RulePackKit

/// A line of a text as an author sees it, with its words.
struct OutlineLine {
    /// A word as it stands there, and in lower case without accents.
    struct Word: Hashable {
        let shown: String
        let plain: String
    }

    /// The number, from 1.
    let number: Int
    /// What stands there, without white space around it.
    let text: String
    /// What stands before the text: a bullet, a number of the list or the section, the marks of a heading in Markdown.
    let lead: String
    let words: [Word]
    /// Whether white space stands before it, as in the cell of a table that was copied.
    let isIndented: Bool

    var isBlank: Bool { text.isEmpty }

    /// The lines of a text; a byte order mark is none of its words.
    static func lines(of text: SourceText) -> [OutlineLine] {
        text.lines.enumerated().map { index, line in
            OutlineLine(index + 1, index == 0 ? line.drop { $0 == "\u{FEFF}" } : line[...])
        }
    }

    private init(_ number: Int, _ line: Substring) {
        self.number = number
        isIndented = line.first == " " || line.first == "\t"
        text = SourceText.collapsed(String(line))
        lead = OutlineLine.lead(of: text)
        words = OutlineLine.spoken(text.dropFirst(lead.count)).split {
            !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’"
        }
        .map { Word(shown: String($0), plain: OutlineLine.plain($0)) }
    }

    /// The bullet, number or letter with which a line of a list or a heading starts, with the space behind it.
    private static func lead(of text: String) -> String {
        var rest = text[...]
        let marks = rest.prefix { "-–—•·*◦▪○#>|".contains($0) || $0 == " " }
        rest = rest.dropFirst(marks.count)
        let label = rest.prefix { $0.isASCII && ($0.isNumber || $0.isLetter) || $0 == "." }
        let after = rest.dropFirst(label.count).first
        let isNumbered =
            label.contains { $0.isNumber } && label.allSatisfy { $0.isNumber || $0 == "." } && label.contains(".")
        let isLettered = label.count == 1 || label.count == 2 && label.last == "."
        if after == ")", isLettered || label.allSatisfy(\.isNumber), !label.isEmpty {
            return String(text.prefix(marks.count + label.count + 1))
        }
        // A page number.
        if after == nil, !label.isEmpty, label.allSatisfy(\.isNumber) { return text }
        if after == nil || after == " ", isNumbered || isLettered && label.last == "." {
            return String(text.prefix(marks.count + label.count))
        }
        return String(marks)
    }

    /// The text without addresses of the web and of mail, of which the words mean nothing.
    private static func spoken(_ text: Substring) -> String {
        text.split(separator: " ").filter { !$0.contains("://") && !$0.contains("@") && !$0.hasPrefix("www.") }
            .joined(separator: " ")
    }

    /// In lower case and without accents, but for the number ‘één’, which without them would be the article.
    private static func plain(_ word: Substring) -> String {
        let word = word.lowercased()
        guard word != "één" else { return word }
        return letters(of: word)
    }

    private static func letters(of word: String) -> String {
        String(
            word.map { character in
                switch character {
                case "á", "à", "ä", "â": "a"
                case "é", "è", "ë", "ê": "e"
                case "í", "ì", "ï", "î": "i"
                case "ó", "ò", "ö", "ô": "o"
                case "ú", "ù", "ü", "û": "u"
                case "’": "'"
                default: character
                }
            })
    }
}
