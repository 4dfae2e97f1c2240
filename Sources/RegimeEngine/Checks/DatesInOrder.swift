import RulePackKit

/// What is in force begins before it ends, and a provision has a day in common with its regime.
struct DatesInOrder: PackCheck {
    static let code = "VK026"
    static let summary = Text(
        nl: "wat geldt, begint vóór het eindigt, en binnen de tijd van de regeling",
        en: "what is in force begins before it ends, and within the time of its regime")

    func findings(in subject: CheckSubject) -> [Finding] {
        let regime = subject.regime
        let own = [reversed(regime, regime.validity)].compactMap(\.self)
        return own
            + regime.provisions.compactMap { provision in
                guard let validity = provision.particulars.validity else { return nil }
                return reversed(provision, validity) ?? outside(provision, validity, of: regime)
            }
    }

    private func reversed(_ part: some CheckedPart, _ validity: Validity) -> Finding? {
        guard let first = validity.earliest, let last = validity.end, last < first else { return nil }
        return problem(
            part, nl: "geldt tot en met \(last), maar begint pas op \(first)",
            en: "is in force through \(last), but begins only on \(first)",
            remedy: Text(
                nl: "wissel begin en einde om of verbeter ze", en: "swap the beginning and the end, or mend them"))
    }

    private func outside(_ provision: Provision, _ validity: Validity, of regime: Regime) -> Finding? {
        guard validity.isApart(from: regime.validity) else { return nil }
        return problem(
            provision, nl: "geldt op geen enkele dag waarop de regeling geldt",
            en: "is in force on no day on which its regime is",
            remedy: Text(
                nl: "verbeter .inForce(…) of de geldigheid van de regeling",
                en: "mend .inForce(…) or the validity of the regime"))
    }
}

extension Validity {
    /// The last day that is written, also where it is renewed after that.
    fileprivate var end: Day? {
        switch through {
        case .day(let day): day
        case .within(let period): period.through
        case .notStated, .open: nil
        }
    }
}

extension DatesInOrder {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Met --on vraagt een lezer wat op een dag geldt. Wat eindigt voor het begint, geldt nooit, en verdwijnt dan "
                + "stil uit elk antwoord.",
            en:
                "With --on a reader asks what is in force on a day. What ends before it begins never is, and silently drops "
                + "out of every answer."),
        mending: Text(
            nl: "Neem de dagen over van de tekst. Noemt die geen begin of einde, schrijf dan .notStated.",
            en: "Take the days over from the text. If it names no beginning or end, write .notStated."),
        part: .provisions,
        wrong: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .inForce(
                    Validity(
                        from: .day("2021-08-01"), through: .day("2021-07-31"),
                        note: Text(nl: "in schooljaar 2020-2021", en: "in school year 2020-2021")))
                .cite("Artikel 2", 9, "praat de mentor")
            """,
        right: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .inForce(
                    Validity(
                        from: .day("2020-08-01"), through: .day("2021-07-31"),
                        note: Text(nl: "in schooljaar 2020-2021", en: "in school year 2020-2021")))
                .cite("Artikel 2", 9, "praat de mentor")
            """)
}
