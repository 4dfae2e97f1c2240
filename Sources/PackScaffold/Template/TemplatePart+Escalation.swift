import RulePackKit

extension TemplatePart {
    static let meetings = TemplatePart(
        "Meetings", "meetings", .meeting,
        names: """
            static let zorgoverleg: MeetingName = "zorgoverleg"
            """,
        examples: #"""
            // VERVANG: een overleg onder zijn plaatselijke naam, met de gedeelde functie die het vervult.
            Meeting(
                zorgoverleg.name, answers: .schoolCaseMeeting, "Zorgoverleg", serves: .schoolCase,
                frequency: .every(.weeks(6)), chair: zorgcoordinator
            )
            .cite("Overleg en opschaling", 22, "elke zes weken bijeen")
            """#)

    static let escalation = TemplatePart(
        "Escalation", "escalation", .criterion, .tier, .mandate,
        names: """
            static let stap1: TierName = "stap-1"
            static let stap2: TierName = "stap-2"
            """,
        examples: #"""
            // VERVANG: wanneer een zaak naar een overleg of een volgende stap gaat.
            Criterion(
                "talks-do-not-help", answers: .escalationCriteria, "Gesprekken met de ouders leveren niets op",
                effect: .admits,
                at: zorgoverleg, about: leerling
            )
            .cite("Overleg en opschaling", 23, "niet helpen")

            // VERVANG: de stappen, elk met haar plaats in de rij, wie de regie heeft en wat erna komt.
            EscalationTier(
                stap1.name, answers: .caseTiers, "Stap 1", order: 1, of: .pupilCase, owner: mentor, participants: leerling,
                ouders,
                next: stap2
            )
            .cite("Overleg en opschaling", 24, "de mentor spreekt met")
            EscalationTier(
                stap2.name, answers: .caseTiers, "Stap 2", order: 2, of: .pupilCase, meeting: zorgoverleg,
                purpose: "een plan maken"
            )
            .cite("Overleg en opschaling", 25, "het zorgoverleg maakt een plan")

            // VERVANG: wie de knoop doorhakt als de partijen er niet uitkomen.
            Mandate("officer-decides", answers: .mandate, "De leerplichtambtenaar beslist", heldBy: leerplichtambtenaar)
                .cite("Overleg en opschaling", 26, "dan beslist de leerplichtambtenaar")
            """#)

    static let enforcement = TemplatePart(
        "Enforcement", "enforcement", .enforcement,
        examples: #"""
            // VERVANG: hoe er wordt gehandhaafd.
            Enforcement(
                "official-report", answers: .enforcementRoutes, "Kan proces-verbaal opmaken", via: .officialReport,
                by: leerplichtambtenaar
            )
            .cite("Overleg en opschaling", 27, "kan proces-verbaal opmaken")
            """#)
}
