import RulePackKit

/// Every provision answers a question, or says why it matters in its own text alone.
struct AnsweredTopics: PackCheck {
    static let code = "VK014"
    static let summary = Text(
        nl: "elke bepaling beantwoordt een vraag of zegt waarom zij alleen hier telt",
        en: "every provision answers a question or says why it is local only")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.provisions.compactMap { provision in
            guard case .localOnly(let why) = provision.particulars.answers else { return nil }
            switch (why.nl.isEmpty, why.en.isEmpty) {
            case (false, false): return nil
            case (true, true):
                return problem(
                    provision, nl: "beantwoordt geen vraag en zegt niet waarom",
                    en: "answers no question and does not say why",
                    remedy: Text(
                        nl: "noem een onderwerp (answers: …) of een reden (.localOnly)",
                        en: "name a topic (answers: …) or a reason (.localOnly)"))
            case (true, false), (false, true):
                let missing = why.nl.isEmpty ? Text(nl: "Nederlands", en: "Dutch") : Text(nl: "Engels", en: "English")
                return problem(
                    provision, nl: "de reden van .localOnly ontbreekt in het \(missing.nl)",
                    en: "the reason of .localOnly is missing in \(missing.en)",
                    remedy: Text(nl: "geef de reden in beide talen", en: "give the reason in both languages"))
            }
        }
    }
}

extension AnsweredTopics {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Regelingen worden vergeleken door hun dezelfde vragen te stellen. Een bepaling zonder vraag komt in geen "
                + "enkele vergelijking voor; dat mag, maar dan bewust.",
            en:
                "Regimes are compared by asking them the same questions. A provision without a question is in no comparison "
                + "at all; that may be so, but on purpose."),
        mending: Text(
            nl: "Zoek met ‘verzuim topics’ de vraag waarop de bepaling antwoordt. Is die er niet, maak dan een eigen "
                + "onderwerp of zeg met .localOnly waarom niemand ernaar zal vragen.",
            en:
                "Find with ‘verzuim topics’ the question that the provision answers. If there is none, make a topic of your "
                + "own, or say with .localOnly why nobody will ask."),
        part: .provisions,
        wrong: """
            Task("mentor-praat", "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
            """,
        right: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
            """)
}
