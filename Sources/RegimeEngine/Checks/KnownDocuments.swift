import RulePackKit

/// Citations and no-rule entries are of documents of the regime, and the documents are at hand.
struct KnownDocuments: PackCheck {
    static let code = "VK005"
    static let summary = Text(nl: "elk geciteerd document is bekend", en: "every cited document is known")

    func findings(in subject: CheckSubject) -> [Finding] { unknown(subject) + absent(subject) }

    private func unknown(_ subject: CheckSubject) -> [Finding] {
        let regime = subject.regime
        let known = regime.documents.map(\.id)
        let cited =
            subject.uses.map { (id: $0.citation.document, origin: $0.origin) }
            + regime.notRules.map { (id: $0.document, origin: $0.origin) }
        let names = known.joined(separator: ", ")
        return Dictionary(grouping: cited, by: \.id).compactMap { id, uses in
            guard !known.contains(id) else { return nil }
            return problem(
                regime, at: uses.first?.origin, nl: "document „\(id)” hoort niet bij de regeling; wel: \(names)",
                en: "document \"\(id)\" is not of this regime, which has: \(names)",
                remedy: Text(
                    nl: "voeg het toe aan documents of verbeter het id in de vindplaats",
                    en: "add it to documents, or mend the id in the citation"))
        }
    }

    private func absent(_ subject: CheckSubject) -> [Finding] {
        guard subject.hasSources else { return [] }
        return subject.regime.documents.filter { subject.text(of: $0.id) == nil }.map { document in
            problem(
                subject.regime,
                nl: "geen bestand heeft de SHA-256 van „\(document.id)” (\(document.sha256.prefix(64)))",
                en: "no file has the SHA-256 of \"\(document.id)\" (\(document.sha256.prefix(64)))",
                remedy: Text(
                    nl:
                        "leg de brontekst ongewijzigd in de map, of neem na controle de SHA-256 van de nieuwe tekst over",
                    en: "put the source text in the folder unchanged, or take over the new text's SHA-256 once checked")
            )
        }
    }
}

extension KnownDocuments {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Regelnummers zeggen alleen iets bij precies de tekst waarin zij geteld zijn. Hoort het document niet bij de "
                + "regeling, of is er één byte aan veranderd, dan is geen enkele vindplaats meer na te gaan.",
            en:
                "Line numbers mean something only beside the very text they were counted in. If the document is not of the "
                + "regime, or one byte of it has changed, no citation can be verified."),
        mending: Text(
            nl:
                "Geef het document een plaats in documents, met het id dat de vindplaatsen gebruiken en de SHA-256 van het "
                + "bestand.",
            en: "Give the document a place in documents, with the id that citations use and the SHA-256 of the file."),
        part: .provisions,
        wrong: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor", in: "bijlage")
            """,
        right: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor", in: "afspraken")
            """)
}
