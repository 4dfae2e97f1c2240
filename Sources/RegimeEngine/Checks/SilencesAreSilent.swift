import RulePackKit

/// A remark that the text is silent is not contradicted by a provision.
struct SilencesAreSilent: PackCheck {
    static let code = "VK019"
    static let summary = Text(
        nl: "waar de tekst zou zwijgen, staat geen bepaling",
        en: "where the text is said to be silent, no provision speaks")

    func findings(in subject: CheckSubject) -> [Finding] {
        guard !subject.regime.silences.isEmpty else { return [] }
        let answers = Dictionary(
            subject.regime.provisions.compactMap { provision in provision.topic.map { ($0, provision.name) } }
        ) { first, _ in first }
        return subject.regime.silences.compactMap { silence in
            guard let name = answers[silence.topic] else { return nil }
            return problem(
                subject.regime, at: silence.origin,
                nl: "zou zwijgen over \(silence.topic.id), maar \(name) antwoordt daarop",
                en: "is said to be silent on \(silence.topic.id), but \(name) answers it",
                remedy: Text(
                    nl: "haal de opmerking weg of geef de bepaling een ander onderwerp",
                    en: "remove the remark or give the provision another topic"))
        }
    }
}

extension SilencesAreSilent {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "„De tekst zegt niets” en een antwoord in dezelfde cel spreken elkaar tegen; de lezer kan dan geen van beide "
                + "vertrouwen.",
            en: "\"The text says nothing\" and an answer in one cell contradict each other; the reader can then trust "
                + "neither."),
        mending: Text(
            nl: "Zwijgt de tekst alleen over een deel, maak er dan een onduidelijkheid van die de bepaling raakt.",
            en: "If the text is silent on a part only, make it an ambiguity that affects the provision."),
        part: .silences,
        wrong: """
            Silence(
                .lateArrivals, nl: "Te laat komen komt in de tekst niet voor.",
                en: "Late arrivals do not occur in the text.")
            """,
        right: """
            Silence(.sickness, nl: "Ziekte komt in de tekst niet voor.", en: "Sickness does not occur in the text.")
            """)
}
