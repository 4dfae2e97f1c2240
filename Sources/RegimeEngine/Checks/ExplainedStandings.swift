import RulePackKit

/// What is not literal says how it was read or where it comes from, in both languages.
struct ExplainedStandings: PackCheck {
    static let code = "VK022"
    static let summary = Text(
        nl: "wat niet letterlijk in de tekst staat, zegt waarom", en: "what is not literal says why")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.provisions.compactMap { provision in
            let notes = [provision.particulars.standing.note, provision.particulars.stance.note].compactMap(\.self)
            guard notes.contains(where: { $0.nl.isEmpty || $0.en.isEmpty }) else { return nil }
            return problem(
                provision.id, nl: "zegt niet hoe het gelezen is", en: "does not say how it was read",
                remedy: Text(nl: "geef de uitleg in beide talen", en: "give the note in both languages"))
        }
    }
}

extension Stance {
    fileprivate var note: Text? { if case .notModelled(let note) = self { note } else { nil } }
}
