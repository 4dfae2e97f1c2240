import RulePackKit

/// A pack says it in its own words: no run of words is taken over from the lines that it cites.
struct OwnWords: PackCheck {
    static let code = "VK021"
    static let needsSources = true
    static let summary = Text(
        nl: "een bepaling neemt geen zinnen uit de bron over", en: "a provision copies no sentence of its source")
    private static let most = 9

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.provisions.compactMap { provision in
            for citation in provision.citations {
                guard let source = subject.text(of: citation.document)?.words(of: citation.lines),
                    let run = OwnWords.longestRun(of: provision.title, in: source), run > OwnWords.most
                else { continue }
                let place = "\(citation.document) \(citation.lines.shown)"
                return problem(
                    provision, nl: "neemt \(run) woorden achter elkaar over van \(place), hoogstens \(OwnWords.most)",
                    en: "copies \(run) words in a row from \(place), at most \(OwnWords.most)",
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

extension OwnWords {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Het pakket zegt wat de tekst inhoudt en verwijst ernaar; het is geen kopie van een stuk van een ander. In "
                + "eigen woorden blijkt bovendien of de regel begrepen is.",
            en:
                "The pack says what the text holds and refers to it; it is no copy of somebody's document. Own words also "
                + "show whether the rule was understood."),
        mending: Text(
            nl:
                "Zeg korter wie wat doet, en laat de vindplaats de woorden van de tekst aanhalen. Dit wordt alleen nagegaan "
                + "met --sources.",
            en:
                "Say shorter who does what, and let the citation quote the words of the text. This is checked only with "
                + "--sources."),
        part: .provisions,
        wrong: """
            Task(
                "partners-bijeen", answers: .afterReport,
                "Leerplicht roept alle partners bij elkaar om samen een oplossing te zoeken", by: "leerplicht"
            )
            .cite("Artikel 3", 15, "alle partners")
            """,
        right: """
            Task(
                "partners-bijeen", answers: .afterReport, "Leerplicht belegt een gesprek met alle partners",
                by: "leerplicht"
            )
            .cite("Artikel 3", 15, "alle partners")
            """)
}
