import RulePackKit

/// Ids are unique: those of regimes within a pack, those of provisions and of ambiguities within a regime.
struct UniqueIds: PackCheck {
    static let code = "VK001"
    static let summary = Text(
        nl: "elke regeling, bepaling en onduidelijkheid heeft een eigen id",
        en: "every regime, provision and ambiguity has an id of its own")

    func findings(in subject: CheckSubject) -> [Finding] {
        repeated(subject.regime.provisions) + repeated(subject.regime.ambiguities)
    }

    func findings(in pack: CheckedPack) -> [Finding] { repeated(pack.pack.regimes) }

    private func repeated<Part: CheckedPart>(_ parts: [Part]) -> [Finding] {
        Dictionary(grouping: parts, by: \.id).values.compactMap { parts in
            guard parts.count > 1, let last = parts.last else { return nil }
            let others = parts.dropLast().compactMap { $0.origin.map { "\($0.line)" } }.joined(separator: ", ")
            let place =
                others.isEmpty ? Text(same: "") : Text(nl: ", ook op regel \(others)", en: ", also on line \(others)")
            return problem(
                last, nl: "id komt \(parts.count) keer voor\(place.nl)",
                en: "id occurs \(parts.count) times\(place.en)",
                remedy: Text(
                    nl: "geef elk een naam die zegt waarin zij verschilt, of haal de dubbele weg",
                    en: "give each a name that tells it apart, or remove the one too many"))
        }
    }
}

extension UniqueIds {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Andere bepalingen, vergelijkingen en programma's verwijzen met het id. Bij twee gelijke ids bereikt een "
                + "verwijzing alleen de eerste en blijft de tweede ongezien.",
            en:
                "Other provisions, comparisons and programs refer by the id. With two equal ids a reference reaches the "
                + "first alone, and the second goes unseen."),
        mending: Text(
            nl: "Noem de bepaling naar wat haar onderscheidt. Verander daarbij de naam die nog nergens in gebruik is.",
            en: "Name the provision after what tells it apart. Change the name that is not in use yet."),
        part: .provisions,
        wrong: """
            Task("bellen", answers: .afterReport, "Leerplicht belt de school", by: "leerplicht")
                .cite("Artikel 1", 5, "Leerplicht reageert")
            Task("bellen", answers: .afterReport, "De mentor belt de ouders", by: "mentor")
                .cite("Artikel 2", 9, "de mentor")
            """,
        right: """
            Task("bellen", answers: .afterReport, "Leerplicht belt de school", by: "leerplicht")
                .cite("Artikel 1", 5, "Leerplicht reageert")
            Task("mentor-belt", answers: .afterReport, "De mentor belt de ouders", by: "mentor")
                .cite("Artikel 2", 9, "de mentor")
            """)
}
