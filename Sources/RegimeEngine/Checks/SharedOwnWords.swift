import RulePackKit

/// What two packs add alike could be shared by all.
struct SharedOwnWords: PackCheck {
    static let code = "VK040"
    static let severity = Finding.Severity.suggestion
    static let summary = Text(
        nl: "een eigen onderwerp of functie die een ander pakket ook heeft, kan gedeeld worden",
        en: "a topic or function that another pack has of its own too can be shared")

    func findings(in pack: CheckedPack) -> [Finding] {
        let own = pack.pack.regimes.flatMap(\.ownWords)
        guard !own.isEmpty else { return [] }
        let others = pack.neighbours.flatMap { neighbour in
            neighbour.regimes.flatMap(\.ownWords).map { (word: $0.word, pack: neighbour.id) }
        }
        return own.compactMap { word, provision in
            guard let other = others.first(where: { $0.word.list == word.list && $0.word.isLike(word) }) else {
                return nil
            }
            return problem(
                provision, nl: "\(word.list.name.nl) \(word.id) heeft \(other.pack) ook, als \(other.word.id)",
                en: "\(other.pack) has the \(word.list.name.en) \(word.id) too, as \(other.word.id)",
                remedy: Text(
                    nl: "stel voor het woord te delen, zodat beide in één rij staan",
                    en: "propose to share the word, so that both stand in one row"))
        }
    }
}

extension OwnWord {
    fileprivate func isLike(_ other: OwnWord) -> Bool {
        id == other.id || FoldedText(words.nl).joined == FoldedText(other.words.nl).joined
    }
}

extension SharedOwnWords {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Twee pakketten met dezelfde eigen vraag zijn op die vraag te vergelijken, maar alleen als zij dezelfde is "
                + "en blijft. In de gedeelde lijst staat zij vast, met één id en één formulering.",
            en:
                "Two packs with the same question of their own can be compared on it, but only if it is and stays the same. "
                + "In the shared list it is fixed, with one id and one wording."),
        mending: Text(
            nl:
                "Stel het woord voor de gedeelde lijst voor en gebruik het daarna in beide pakketten. Tot die tijd is er "
                + "niets mis.",
            en: "Propose the word for the shared list, and then use it in both packs. Until then nothing is wrong."),
        part: .provisions,
        wrong: """
            Task(
                "fietsles",
                answers: Topic(
                    "cycling-lessons", .prevention, .task, nl: "Wie geeft fietsles?", en: "Who gives cycling lessons?"),
                "De mentor geeft fietsles", by: "mentor"
            )
            .cite("Artikel 2", 9, "de mentor")
            """,
        right: """
            Task("fietsles", answers: .afterReport, "De mentor geeft fietsles", by: "mentor")
                .cite("Artikel 2", 9, "de mentor")
            """)
}
