import RulePackKit

/// A provision is limited to sectors that its regime covers.
struct SectorsOfTheRegime: PackCheck {
    static let code = "VK018"
    static let summary = Text(
        nl: "een bepaling beperkt zich tot sectoren van haar regeling", en: "a provision keeps to its regime's sectors")

    func findings(in subject: CheckSubject) -> [Finding] {
        let own = subject.regime.sectors.map(\.rawValue).joined(separator: ", ")
        return subject.regime.provisions.compactMap { provision in
            let foreign = provision.particulars.sectors.filter { !subject.regime.sectors.contains($0) }
            guard !foreign.isEmpty else { return nil }
            let names = foreign.map(\.rawValue).joined(separator: ", ")
            return problem(
                provision, nl: "sector \(names) valt buiten de regeling (\(own))",
                en: "sector \(names) is outside the regime (\(own))",
                remedy: Text(
                    nl: "verbeter .in(…), of voeg de sector toe aan de regeling",
                    en: "mend .in(…), or add the sector to the regime"))
        }
    }
}

extension SectorsOfTheRegime {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Wie een sector vraagt die de regeling niet kent, krijgt als antwoord dat zij daar niet geldt. Een bepaling "
                + "voor die sector is dan nooit te zien.",
            en:
                "Asked for a sector that the regime does not cover, it answers that it is not in force there. A provision "
                + "for that sector is never seen."),
        mending: Text(
            nl: "Geldt de regeling volgens de tekst ook voor die sector, zet die dan bij sectors. Zo niet, beperk de "
                + "bepaling tot de sectoren van de regeling.",
            en:
                "If by its text the regime covers that sector too, add it to sectors. If not, limit the provision to the "
                + "regime's sectors."),
        part: .provisions,
        wrong: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .in(.vo, .mbo)
                .cite("Artikel 2", 9, "praat de mentor")
            """,
        right: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .in(.vo)
                .cite("Artikel 2", 9, "praat de mentor")
            """)
}
