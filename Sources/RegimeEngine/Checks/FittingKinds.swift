import RulePackKit

/// A provision is of a kind that its question asks for.
struct FittingKinds: PackCheck {
    static let code = "VK015"
    static let summary = Text(
        nl: "een bepaling past bij de soort van haar vraag", en: "a provision fits the kind of its question")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.provisions.compactMap { provision in
            guard let topic = provision.topic, provision.kind != topic.kind, !topic.otherKinds.contains(provision.kind)
            else { return nil }
            let kinds = [topic.kind] + topic.otherKinds
            let wanted = Text(
                nl: kinds.map(\.name.nl).joined(separator: ", "), en: kinds.map(\.name.en).joined(separator: ", "))
            return problem(
                provision,
                nl: "\(topic.id) vraagt om \(wanted.nl), en dit is een \(provision.kind.name.nl)",
                en: "\(topic.id) asks for \(wanted.en), and this is a \(provision.kind.name.en)",
                remedy: Text(
                    nl: "kies een ander onderwerp, of schrijf de bepaling als een van die soorten",
                    en: "choose another topic, or write the provision as one of those kinds"))
        }
    }
}

extension FittingKinds {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Naast elkaar in één rij moeten gelijke dingen staan: een termijn naast een termijn, een drempel naast een "
                + "drempel.",
            en: "Side by side in one row must stand like things: a deadline beside a deadline, a threshold beside a "
                + "threshold."),
        mending: Text(
            nl:
                "‘explain’ met het onderwerp zegt welke soorten erop antwoorden. Meestal is het onderwerp verkeerd "
                + "gekozen.",
            en: "‘explain’ with the topic says which kinds answer it. Mostly the topic is the wrong one."),
        part: .provisions,
        wrong: """
            Task("mentor-praat", answers: .reportResponseTime, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
            """,
        right: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
            """)
}
