import RulePackKit

/// Citations and no-rule entries are of documents of the regime, and the documents are at hand.
struct KnownDocuments: PackCheck {
    static let code = "VK005"
    static let summary = Text(nl: "elk geciteerd document is bekend", en: "every cited document is known")

    func findings(in subject: CheckSubject) -> [Finding] {
        let regime = subject.regime
        let known = Set(regime.documents.map(\.id))
        let cited = Set(Coverage.uses(in: regime).map(\.citation.document) + regime.notRules.map(\.document))
        let unknown = cited.subtracting(known).map { id in
            problem(
                regime.id, nl: "document \(id) hoort niet bij de regeling", en: "document \(id) is not of this regime",
                remedy: Text(nl: "voeg het document toe of verbeter het id", en: "add the document or mend its id"))
        }
        guard let sources = subject.sources else { return unknown }
        let absent = regime.documents.filter { sources.text(sha256: $0.sha256) == nil }.map { document in
            problem(
                regime.id, nl: "geen bestand met SHA-256 \(document.sha256) voor \(document.id)",
                en: "no file with SHA-256 \(document.sha256) for \(document.id)",
                remedy: Text(
                    nl: "leg de brontekst in de map, ongewijzigd", en: "put the source text in the folder, unchanged"))
        }
        return unknown + absent
    }
}
