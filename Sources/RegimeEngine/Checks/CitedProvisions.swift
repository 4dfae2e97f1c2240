import RulePackKit

/// Every provision and every ambiguity says where it stands.
struct CitedProvisions: PackCheck {
    static let code = "VK004"
    static let summary = Text(nl: "elke bepaling heeft een vindplaats", en: "every provision has a citation")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.provisions.filter(\.citations.isEmpty).map(uncited)
            + subject.regime.ambiguities.filter(\.citations.isEmpty).map(uncited)
    }

    private func uncited(_ part: some CheckedPart) -> Finding {
        problem(
            part, nl: "geen vindplaats", en: "no citation",
            remedy: Text(
                nl: "zet erachter: .cite(plaats, regel, één tot vijf woorden die daar staan)",
                en: "add: .cite(place, line, one to five words that stand there)"))
    }
}

extension CitedProvisions {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Een lezer moet elke cel van een tabel kunnen naslaan en aanhalen. Wat geen vindplaats heeft, kan net zo "
                + "goed verzonnen zijn.",
            en: "A reader must be able to look up and quote every cell of a table. What has no citation may as well be "
                + "made up."),
        mending: Text(
            nl:
                "Noem de plaats zoals iemand die in het document vindt, de regels en één tot vijf woorden die daar staan. "
                + "Staat het nergens, haal de bepaling dan weg.",
            en:
                "Name the place as a person finds it in the document, the lines, and one to five words that stand there. "
                + "If it stands nowhere, remove the provision."),
        part: .provisions,
        wrong: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
            """,
        right: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
            """)
}
