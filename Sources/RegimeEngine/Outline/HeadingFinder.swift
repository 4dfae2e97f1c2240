/// Finds the lines of a text that are headings, by how they look.
enum HeadingFinder {
    private static let mostWords = 12
    private static let mostCharacters = 90

    /// The lines that are headings, each with what it says.
    static func titles(in lines: [OutlineLine], _ words: inout WorkWords) -> [(line: Int, title: String)] {
        var titles: [(line: Int, title: String)] = []
        for index in lines.indices where isHeading(index, in: lines, &words) {
            titles.append((lines[index].number, title(of: lines[index])))
        }
        return titles
    }

    private static func isHeading(_ index: Int, in lines: [OutlineLine], _ words: inout WorkWords) -> Bool {
        let line = lines[index]
        guard !line.words.isEmpty, !line.text.contains("://"),
            line.words.contains(where: { $0.plain.contains { $0.isLetter } })
        else {
            return false
        }
        if line.lead.contains("#") { return line.text.hasPrefix("#") }
        guard line.words.count <= mostWords, line.text.count <= mostCharacters, !endsSentence(line.text) else {
            return false
        }
        let followsBlank = index == 0 || lines[index - 1].isBlank
        let precedesBlank = index + 1 == lines.count || lines[index + 1].isBlank
        if isCapital(line) { return followsBlank || precedesBlank }
        if isNamedSection(line) { return true }
        if hasSectionNumber(line) { return followsBlank && !isInList(index, in: lines) }
        guard line.lead.isEmpty, !line.isIndented, !introducesList(line), startsWithCapital(line), followsBlank,
            precedesBlank, line.text.contains(where: \.isLowercase)
        else { return false }
        // By itself on a line, a number or a term is a date or an amount sooner than a heading.
        return !words.hasAmount(line)
    }

    /// Whether the line ends as a sentence or as part of one.
    private static func endsSentence(_ text: String) -> Bool {
        guard let last = text.last else { return true }
        return ".;,!?–-".contains(last)
    }

    /// Whether every letter is a capital, and there are enough of them for it to be no abbreviation.
    private static func isCapital(_ line: OutlineLine) -> Bool {
        let letters = line.words.flatMap(\.shown).filter(\.isLetter)
        return letters.count >= 5 && letters.allSatisfy(\.isUppercase)
    }

    /// Whether it starts with a number such as 3.2.
    private static func hasSectionNumber(_ line: OutlineLine) -> Bool {
        line.lead.first?.isNumber == true && startsWithCapital(line)
    }

    /// Whether the line after it is numbered as well: then it is the first of a list.
    private static func isInList(_ index: Int, in lines: [OutlineLine]) -> Bool {
        guard let next = lines[(index + 1)...].first, !next.isBlank else { return false }
        return next.lead.contains { $0.isNumber }
            && next.lead.count { $0 == "." } == lines[index].lead.count { $0 == "." }
    }

    /// Whether it starts with a word such as Bijlage and a number or a letter.
    private static func isNamedSection(_ line: OutlineLine) -> Bool {
        let names = ["artikel", "bijlage", "deel", "fase", "hoofdstuk", "paragraaf", "stap", "trede"]
        guard names.contains(line.words[0].plain), line.words.count > 1, line.lead.isEmpty else { return false }
        return line.words[0].shown.first?.isUppercase == true && line.words[1].shown.count <= 3
            && (line.words[1].shown.contains { $0.isNumber } || line.words[1].shown.allSatisfy { $0.isUppercase })
    }

    /// Whether it is a sentence that a list goes on with.
    private static func introducesList(_ line: OutlineLine) -> Bool {
        line.text.hasSuffix(":") && line.words.count > 4
    }

    private static func startsWithCapital(_ line: OutlineLine) -> Bool {
        line.words[0].shown.first { $0 != "'" && $0 != "’" }?.isUppercase == true
            || line.words[0].shown.first?.isNumber == true
    }

    /// The line without marks of Markdown and without a colon at its end.
    private static func title(of line: OutlineLine) -> String {
        let text = line.text.drop { $0 == "#" || $0 == " " || $0 == "*" }
        return String(text.reversed().drop { $0 == ":" || $0 == "*" || $0 == "#" || $0 == " " }.reversed())
    }
}
