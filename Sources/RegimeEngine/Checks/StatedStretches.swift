import RulePackKit

/// A number that is counted over no stretch of time, or a term that runs from no moment, is recorded as unclear.
struct StatedStretches: PackCheck {
    static let code = "VK036"
    static let severity = Finding.Severity.suggestion
    static let summary = Text(
        nl: "een drempel zonder telperiode of een termijn zonder begin is als onduidelijkheid vastgelegd",
        en: "a threshold without a window or a term without a start is recorded as an ambiguity")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.provisions.compactMap { provision in
            guard provision.particulars.stance == .stated, let fault = fault(of: provision),
                !subject.isUnclear(provision)
            else { return nil }
            return problem(
                provision, nl: fault.nl, en: fault.en,
                remedy: Text(
                    nl: "neem het over van de tekst, of leg vast als onduidelijkheid dat zij het niet zegt",
                    en: "take it over from the text, or record as an ambiguity that it does not say"))
        }
    }

    private func fault(of provision: Provision) -> Text? {
        switch provision.kind {
        case .threshold: (provision.rule as? Threshold).flatMap(fault)
        case .deadline: (provision.rule as? Deadline).flatMap(fault)
        default: nil
        }
    }

    private func fault(of rule: Threshold) -> Text? {
        guard let range = rule.range, rule.window == nil, rule.measure != .age else { return nil }
        return Text(
            nl: "\(range.phrase.nl), maar niet in welke periode", en: "\(range.phrase.en), but not over which period")
    }

    private func fault(of rule: Deadline) -> Text? {
        guard let within = rule.within, rule.manner == .within, rule.from == nil else { return nil }
        return Text(
            nl: "binnen \(within.phrase.nl), maar niet vanaf welk moment",
            en: "within \(within.phrase.en), but not from which moment")
    }
}

extension StatedStretches {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "„Bij vier keer te laat” kan per week, per jaar of sinds altijd zijn. Zonder periode telt de beoordeling "
                + "alles mee, en dat is een lezing die de lezer moet kennen.",
            en:
                "\"At four late arrivals\" can be a week, a year or ever. Without a period the assessment counts everything, "
                + "and that is a reading which the reader must know."),
        mending: Text(
            nl:
                "Zegt de tekst het, vul dan de telperiode of het begin in. Zegt zij het niet, leg dan een onduidelijkheid vast met de "
                + "lezingen die er zijn.",
            en:
                "If the text says it, fill in over: or from:. If it does not, record an ambiguity with the readings there "
                + "are."),
        part: .provisions,
        wrong: """
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .atLeast(4, .dayparts), leadsTo: Text(nl: "gesprek", en: "talk")
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
            """,
        right: """
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .atLeast(4, .dayparts), over: CountingWindow(.schoolYear), leadsTo: Text(nl: "gesprek", en: "talk")
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
            """)
}
