import RulePackKit

/// A remark that the text is silent is not contradicted by a provision.
struct SilencesAreSilent: PackCheck {
    static let code = "VK019"
    static let summary = Text(
        nl: "waar de tekst zou zwijgen, staat geen bepaling",
        en: "where the text is said to be silent, no provision speaks")

    func findings(in subject: CheckSubject) -> [Finding] {
        let answered = Set(subject.regime.provisions.compactMap(\.topic))
        return subject.regime.silences.filter { answered.contains($0.topic) }.map { silence in
            problem(
                subject.regime.id, nl: "zou zwijgen over \(silence.topic.id), maar een bepaling antwoordt",
                en: "is said to be silent on \(silence.topic.id), but a provision answers",
                remedy: Text(
                    nl: "haal de opmerking weg of geef de bepaling een ander onderwerp",
                    en: "remove the remark or give the provision another topic"))
        }
    }
}
