import RulePackKit

/// A word that a pack adds is not nearly one that all packs share.
struct NearSharedWords: PackCheck {
    static let code = "VK039"
    static let severity = Finding.Severity.suggestion
    static let summary = Text(
        nl: "een eigen onderwerp of functie lijkt niet op een gedeeld woord",
        en: "a topic or function of a pack's own is not like a shared one")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.ownWords.compactMap { word, provision in
            let shared = word.list.shared
            // An id that is shared is another check.
            guard shared[word.id] == nil, let near = nearest(to: word, in: shared) else { return nil }
            return problem(
                provision, nl: "\(word.list.name.nl) \(word.id) lijkt op het gedeelde \(near)",
                en: "\(word.list.name.en) \(word.id) is like the shared \(near)",
                remedy: Text(
                    nl: "gebruik \(near), tenzij het iets anders betekent",
                    en: "use \(near), unless it means another thing"))
        }
    }

    private func nearest(to word: OwnWord, in shared: [String: Text]) -> String? {
        let folded = FoldedText(word.words.nl).joined
        let same = shared.keys.sorted().first { shared[$0].map { FoldedText($0.nl).joined == folded } ?? false }
        return same ?? Likeness.nearest(to: word.id, among: shared.keys)
    }
}

extension NearSharedWords {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Wat alle pakketten delen, staat in dezelfde rij. Een eigen woord voor hetzelfde zet de regeling in een rij "
                + "alleen, alsof de anderen zwijgen.",
            en:
                "What all packs share stands in one row. A word of one's own for the same thing puts the regime in a row "
                + "alone, as if the others were silent."),
        mending: Text(
            nl:
                "Gebruik het gedeelde woord. Betekent het echt iets anders, kies dan een id en een naam die dat laten zien.",
            en: "Use the shared word. If it really means another thing, choose an id and a name that show it."),
        part: .provisions,
        wrong: """
            Role("conrector", "conrector", fills: PartyFunction("school-heads", nl: "conrector", en: "deputy head"))
                .cite("Artikel 2", 9, "de mentor")
            """,
        right: """
            Role("conrector", "conrector", fills: .schoolHead)
                .cite("Artikel 2", 9, "de mentor")
            """)
}
