import RulePackKit

/// A pack says it in its own words: no run of words is taken over from the lines that it cites.
struct OwnWords: PackCheck {
    static let code = "VK021"
    static let summary = Text(
        nl: "een bepaling neemt geen zinnen uit de bron over", en: "a provision copies no sentence of its source")
    private static let most = 9

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.provisions.compactMap { provision in
            for citation in provision.citations {
                guard let source = subject.text(of: citation.document)?.words(of: citation.lines),
                    let run = OwnWords.longestRun(of: provision.title, in: source), run > OwnWords.most
                else { continue }
                return problem(
                    provision.id, nl: "neemt \(run) woorden achter elkaar over van \(citation.lines.shown)",
                    en: "copies \(run) words in a row from \(citation.lines.shown)",
                    remedy: Text(nl: "zeg het in eigen woorden", en: "say it in your own words"))
            }
            return nil
        }
    }

    private static func longestRun(of title: String, in source: String) -> Int? {
        let words = plainWords(title)
        let text = " " + plainWords(source).joined(separator: " ") + " "
        guard words.count > most else { return nil }
        var longest = 0
        for start in words.indices {
            var length = longest + 1
            while start + length <= words.count,
                text.contains(" " + words[start..<(start + length)].joined(separator: " ") + " ")
            {
                longest = length
                length += 1
            }
        }
        return longest
    }

    private static func plainWords(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
