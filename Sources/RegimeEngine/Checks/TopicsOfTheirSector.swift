import RulePackKit

/// A provision that answers a question about one sector holds for that sector.
struct TopicsOfTheirSector: PackCheck {
    static let code = "VK034"
    static let summary = Text(
        nl: "een antwoord op een vraag over één sector geldt voor die sector",
        en: "an answer to a question about one sector holds for that sector")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.provisions.compactMap { provision in
            guard let topic = provision.topic, let sector = topic.sector, !provision.covers(sector) else { return nil }
            let own = provision.particulars.sectors.map(\.rawValue).joined(separator: ", ")
            return problem(
                provision, nl: "\(topic.id) gaat over \(sector.rawValue), maar de bepaling geldt voor \(own)",
                en: "\(topic.id) is about \(sector.rawValue), but the provision holds for \(own)",
                remedy: Text(
                    nl: "verbeter .in(…) of kies het onderwerp voor die sector",
                    en: "mend .in(…), or choose the topic for that sector"))
        }
    }
}

extension TopicsOfTheirSector {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Wie naar één sector vraagt, krijgt het antwoord op de vraag over die sector. Geldt de bepaling daar niet, "
                + "dan staat er een antwoord dat niemand ooit ziet.",
            en:
                "Whoever asks for one sector gets the answer to the question about it. If the provision does not hold there, "
                + "it is an answer that nobody ever sees."),
        mending: Text(
            nl: "Er is een vraag voor elke sector: kies die van de sector waarvoor de bepaling geldt.",
            en: "There is a question for each sector: choose that of the sector for which the provision holds."),
        part: .provisions,
        wrong: """
            Contact("op-school", answers: .presencePo, "Leerplicht is elke week op school", frequency: .weekly)
                .in(.vo)
                .cite("Artikel 1", 5, "Leerplicht")
            """,
        right: """
            Contact("op-school", answers: .presenceVo, "Leerplicht is elke week op school", frequency: .weekly)
                .in(.vo)
                .cite("Artikel 1", 5, "Leerplicht")
            """)
}
