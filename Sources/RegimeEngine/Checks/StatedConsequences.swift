import RulePackKit

/// A threshold says what then happens.
struct StatedConsequences: PackCheck {
    static let code = "VK037"
    static let severity = Finding.Severity.suggestion
    static let summary = Text(nl: "een drempel heeft een gevolg", en: "a threshold has a consequence")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.thresholds.compactMap { threshold in
            let provision = threshold.provision
            guard provision.particulars.stance == .stated, threshold.rule.leadsTo == nil, threshold.rule.meeting == nil
            else { return nil }
            return problem(
                provision, nl: "zegt niet wat er dan gebeurt", en: "does not say what then happens",
                remedy: Text(
                    nl: "geef leadsTo: of meeting:", en: "give leadsTo: or meeting:"))
        }
    }
}

extension StatedConsequences {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Een vergelijking van drempels laat zien bij welk getal wat volgt. Zonder gevolg staat er alleen een getal.",
            en:
                "A comparison of thresholds shows what follows at which number. Without a consequence there is a number "
                + "alone."),
        mending: Text(
            nl:
                "Zeg bij leadsTo: in een paar woorden wat volgt, of noem bij meeting: het overleg waar de leerling wordt "
                + "besproken.",
            en:
                "Say with leadsTo: in a few words what follows, or name with meeting: the meeting at which the pupil is "
                + "discussed."),
        part: .provisions,
        wrong: """
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .atLeast(4, .dayparts), over: CountingWindow(.schoolYear)
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
