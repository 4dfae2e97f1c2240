import RulePackKit

/// A pack says it in its own words: no run of words is taken over from the lines that it cites.
struct OwnWords: PackCheck {
    static let code = "VK021"
    static let needsSources = true
    static let summary = Text(
        nl: "een bepaling neemt geen zinnen uit de bron over", en: "a provision copies no sentence of its source")
    private static let most = 9

    func findings(in subject: CheckSubject) -> [Finding] {
        var sources: [String: [[String]]] = [:]
        return subject.regime.provisions.compactMap { provision in
            let words = OwnWords.plainWords(provision.title)
            guard words.count > OwnWords.most else { return nil }
            for citation in provision.citations {
                let id = citation.document
                guard let text = subject.text(of: id), text.has(citation.lines) else { continue }
                let lines = sources[id] ?? text.lines.map(OwnWords.plainWords)
                sources[id] = lines
                let source = lines[(citation.lines.lowerBound - 1)...(citation.lines.upperBound - 1)].flatMap(\.self)
                let run = OwnWords.longestRun(of: words, in: source)
                if run > OwnWords.most { return finding(provision, run, "\(id) \(citation.lines.shown)") }
            }
            return nil
        }
    }

    private func finding(_ provision: Provision, _ run: Int, _ place: String) -> Finding {
        problem(
            provision, nl: "neemt \(run) woorden achter elkaar over van \(place), hoogstens \(OwnWords.most)",
            en: "copies \(run) words in a row from \(place), at most \(OwnWords.most)",
            remedy: Text(nl: "zeg het in eigen woorden", en: "say it in your own words"))
    }

    /// How many words of one text stand in a row in another.
    private static func longestRun(of words: [String], in source: [String]) -> Int {
        // For each place in the source, how many words up to there are those up to the present word.
        var runs = [Int](repeating: 0, count: source.count + 1)
        var longest = 0
        for word in words {
            for place in source.indices.reversed() {
                runs[place + 1] = source[place] == word ? runs[place] + 1 : 0
                longest = max(longest, runs[place + 1])
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
