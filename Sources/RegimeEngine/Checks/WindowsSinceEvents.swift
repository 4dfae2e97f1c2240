import RulePackKit

/// A window that starts after something names what, and that happens on a day.
struct WindowsSinceEvents: PackCheck {
    static let code = "VK025"
    static let summary = Text(
        nl: "een telperiode sinds iets begint bij iets wat op een dag gebeurt",
        en: "a window since something starts at what happens on a day")

    func findings(in subject: CheckSubject) -> [Finding] {
        let regime = subject.regime
        let own = regime.provisions.flatMap { provision in
            provision.rule.describedFields.compactMap { finding(provision, $0.value) }
        }
        let revised = regime.ambiguities.flatMap { ambiguity in
            ambiguity.readings.flatMap(\.revisions).compactMap { revision -> Finding? in
                guard case .sets(_, let value) = revision.change else { return nil }
                return finding(ambiguity, value)
            }
        }
        return own + revised
    }

    private func finding(_ part: some CheckedPart, _ value: FieldValue?) -> Finding? {
        guard case .window(let window)? = value, let fault = window.fault else { return nil }
        return problem(
            part, nl: fault.nl, en: fault.en,
            remedy: Text(
                nl: "noem in .since(…) of .from(…) feiten die op een dag gebeuren",
                en: "name in .since(…) or .from(…) facts that happen on a day"))
    }
}

extension CountingWindow {
    fileprivate var fault: Text? {
        if anchor.startsAtFacts, facts.isEmpty {
            return Text(nl: "telt sinds iets wat niet is genoemd", en: "counts since something that is not named")
        }
        guard let timeless = facts.first(where: { !$0.isEvent }) else { return nil }
        return Text(
            nl: "telt sinds „\(timeless.name.nl)”, wat geen dag heeft",
            en: "counts since \"\(timeless.name.en)\", which has no day")
    }
}

extension WindowsSinceEvents {
    static let explanation = CheckExplanation(
        why: Text(
            nl: "Tellen sinds iets kan alleen als dat iets op een dag gebeurt. Anders is niet te zeggen welk verzuim "
                + "meetelt.",
            en:
                "One can count since something only if it happens on a day. Otherwise nobody can say which absence counts."
        ),
        mending: Text(
            nl:
                "Noem een feit met een dag, zoals het gesprek of de melding. Zegt de tekst alleen dat iets zo is, maak er "
                + "dan een voorwaarde (.when) van.",
            en:
                "Name a fact with a day, such as the talk or the report. If the text says only that something is so, make "
                + "it a condition (.when)."),
        part: .provisions,
        wrong: """
            Threshold(
                "spijbelen-daarna", answers: .truancy, "De school meldt het opnieuw", of: .truancy,
                when: .atLeast(1, .times), over: .since(.blameworthy), by: "school"
            )
            .cite("Artikel 2", 11, "volgt een melding")
            """,
        right: """
            Threshold(
                "spijbelen-daarna", answers: .truancy, "De school meldt het opnieuw", of: .truancy,
                when: .atLeast(1, .times), over: .since(.reported), by: "school"
            )
            .cite("Artikel 2", 11, "volgt een melding")
            """)
}
