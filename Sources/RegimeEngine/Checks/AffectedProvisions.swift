import RulePackKit

/// What hangs on an ambiguity exists.
struct AffectedProvisions: PackCheck {
    static let code = "VK017"
    static let summary = Text(
        nl: "wat aan een onduidelijkheid hangt, bestaat", en: "what hangs on an ambiguity exists")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.ambiguities.flatMap { ambiguity -> [Finding] in
            guard !ambiguity.affects.isEmpty else { return [idle(ambiguity)] }
            return ambiguity.affects.filter { subject.provisions[$0] == nil }.map { name in
                let hint = Likeness.hint(for: name, among: subject.provisions.keys)
                return problem(
                    ambiguity, nl: "raakt „\(name)”, maar die bepaling bestaat niet\(hint.nl)",
                    en: "affects \"\(name)\", but there is no such provision\(hint.en)",
                    remedy: Text(nl: "verbeter de naam in affects", en: "mend the name in affects"))
            }
        }
    }

    private func idle(_ ambiguity: Ambiguity) -> Finding {
        problem(
            ambiguity, nl: "raakt geen enkele bepaling", en: "affects no provision",
            remedy: Text(
                nl: "noem bij affects de bepalingen die ervan afhangen",
                en: "name in affects the provisions that hang on it"))
    }
}

extension AffectedProvisions {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Bij een bepaling staat welke onduidelijkheden eraan hangen. Wijst een onduidelijkheid mis, dan staat haar "
                + "waarschuwing nergens.",
            en: "A provision shows the ambiguities that it hangs on. If one points amiss, its warning stands nowhere."),
        mending: Text(
            nl: "Zet in affects de namen van de bepalingen, zonder het id van de regeling ervoor.",
            en: "Put the names of the provisions in affects, without the regime's id before them."),
        part: .ambiguities,
        wrong: """
            Ambiguity(
                "welke-werkdagen", .vague,
                question: Text(nl: "Welke dagen zijn werkdagen?", en: "Which days are working days?"),
                readings: [
                    Reading("weekdagen", nl: "Maandag tot en met vrijdag.", en: "Monday through Friday."),
                    Reading("schooldagen", nl: "Dagen waarop de school open is.", en: "Days the school is open."),
                ],
                default: "weekdagen", why: Text(nl: "Dat is gebruikelijk.", en: "That is usual."), affects: ["reaktie"]
            )
            .cite("Artikel 1", 6, "werkdagen")
            """,
        right: """
            Ambiguity(
                "welke-werkdagen", .vague,
                question: Text(nl: "Welke dagen zijn werkdagen?", en: "Which days are working days?"),
                readings: [
                    Reading("weekdagen", nl: "Maandag tot en met vrijdag.", en: "Monday through Friday."),
                    Reading("schooldagen", nl: "Dagen waarop de school open is.", en: "Days the school is open."),
                ],
                default: "weekdagen", why: Text(nl: "Dat is gebruikelijk.", en: "That is usual."), affects: ["reactie"]
            )
            .cite("Artikel 1", 6, "werkdagen")
            """)
}
