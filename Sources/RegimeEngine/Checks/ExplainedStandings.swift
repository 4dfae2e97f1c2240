import RulePackKit

/// What is not literal says how it was read or where it comes from, in both languages.
struct ExplainedStandings: PackCheck {
    static let code = "VK022"
    static let summary = Text(
        nl: "wat niet letterlijk in de tekst staat, zegt waarom", en: "what is not literal says why")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.provisions.compactMap { provision in
            let (standing, stance) = (provision.particulars.standing, provision.particulars.stance)
            let notes = [(standing.name, standing.note), (stance.name, stance.note)]
            guard let (name, note) = notes.first(where: { $0.1.map { $0.nl.isEmpty || $0.en.isEmpty } ?? false })
            else { return nil }
            let missing =
                switch (note?.nl.isEmpty, note?.en.isEmpty) {
                case (true, false): Text(nl: " in het Nederlands", en: " in Dutch")
                case (false, true): Text(nl: " in het Engels", en: " in English")
                default: Text(same: "")
                }
            return problem(
                provision, nl: "de uitleg bij „\(name.nl)” ontbreekt\(missing.nl)",
                en: "the note on \"\(name.en)\" is missing\(missing.en)",
                remedy: Text(
                    nl: "zeg in beide talen hoe of waarom", en: "say how or why, in both languages"))
        }
    }
}

extension Stance {
    fileprivate var note: Text? { if case .notModelled(let note) = self { note } else { nil } }
}

extension ExplainedStandings {
    static let explanation = CheckExplanation(
        why: Text(
            nl: "Wat wij zo lezen of van elders weten, mag niet doorgaan voor wat de tekst zegt. De lezer moet kunnen "
                + "nagaan hoe wij eraan komen.",
            en:
                "What we read so or know from elsewhere must not pass for what the text says. The reader must be able to "
                + "see how we got it."),
        mending: Text(
            nl: "Schrijf bij .interpreted, .assumed of .notModelled één zin uitleg in het Nederlands en in het Engels.",
            en: "Write one sentence with .interpreted, .assumed or .notModelled, in Dutch and in English."),
        part: .provisions,
        wrong: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .interpreted(nl: "„de mentor” gelezen als die van de leerling", en: "")
                .cite("Artikel 2", 9, "praat de mentor")
            """,
        right: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .interpreted(nl: "„de mentor” gelezen als die van de leerling", en: "read as the pupil's own mentor")
                .cite("Artikel 2", 9, "praat de mentor")
            """)
}
