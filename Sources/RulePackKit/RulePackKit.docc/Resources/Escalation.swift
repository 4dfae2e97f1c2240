import RulePackKit

extension Eikenveld {
    static let trede1: TierName = "trede-1-mentor"
    static let trede2: TierName = "trede-2-verzuimoverleg"
    static let trede3: TierName = "trede-3-doorbraaktafel"

    @Provisions static var escalation: [Provision] {
        Clause("three-tiers", answers: .structure, "De opschaling van een casus telt drie treden")
            .brief("drie treden")
            .cite("8. Opschalen", 52, "drie treden")

        EscalationTier(
            trede1.name, answers: .caseTiers, "De mentor", order: 1, of: .pupilCase, owner: mentor,
            participants: leerling, ouders, term: .weeks(3), turningPoint: "de afspraak werkt niet", next: trede2,
            purpose: "een afspraak maken"
        )
        .cite("8. Opschalen", 53...54, "na 3 weken")

        EscalationTier(
            trede2.name, answers: .caseTiers, "Het verzuimoverleg", order: 2, of: .pupilCase,
            participants: verzuimcoordinator, mentor, leerplichtambtenaar, jeugdarts, leerling, ouders,
            term: .weeks(6), turningPoint: "er is geen vooruitgang", next: trede3, meeting: verzuimoverleg,
            purpose: "een plan maken"
        )
        .interpreted(
            nl: "Wie de deelnemers zijn, staat bij het verzuimoverleg; wie de regie heeft, staat nergens.",
            en: "Who the participants are stands with the meeting; who is in charge stands nowhere."
        )
        .cite("8. Opschalen", 55...56, "na 6 weken")
        .cite("7. Overleg", 48, "doen mee")

        EscalationTier(
            trede3.name, answers: .caseTiers, "De doorbraaktafel", order: 3, of: .pupilCase,
            participants: wethouder, schoolbestuur, ouders, meeting: doorbraaktafel, purpose: "een uitweg zoeken"
        )
        .cite("8. Opschalen", 57, "zoeken een uitweg")

        Task(
            "officer-calls-the-table", answers: .escalationInitiator,
            "De doorbraaktafel komt er op verzoek van de leerplichtambtenaar", by: leerplichtambtenaar,
            at: doorbraaktafel
        )
        .brief("leerplichtambtenaar roept de doorbraaktafel bijeen")
        .cite("8. Opschalen", 58, "daarom vraagt")
    }
}
