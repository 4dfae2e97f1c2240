import RulePackKit

extension SHertogenbosch {
    @Provisions static var schoolTasks: [Provision] {
        Task(
            "coordinator-keeps-contact", answers: .tasksCareCoordinator,
            "De ondersteuningscoördinator houdt op basis van het plan contact met leerling, ouders en betrokken "
                + "partners",
            by: ondersteuningscoordinator, with: leerling, ouders, partners, via: "plan van aanpak"
        )
        .brief("contact met leerling, ouders, partners")
        .cite("4. Samenwerking, School", 250...251, "op basis van het plan")

        Task(
            "coordinator-keeps-overview", answers: .tasksCareCoordinator,
            "De ondersteuningscoördinator overziet voor de school alle afspraken en interventies",
            by: ondersteuningscoordinator
        )
        .brief("overzicht over afspraken en interventies")
        .cite("4. Samenwerking, School", 253...254, "overzicht over alle afspraken")

        Task(
            "coordinator-sees-to-plan", answers: .planOfApproach,
            "De ondersteuningscoördinator ziet toe op een SMART-plan om de aanwezigheid (volledig) te hervatten",
            by: ondersteuningscoordinator
        )
        .brief("ondersteuningscoördinator ziet toe op een SMART-plan")
        .cite("4. Samenwerking, School", 254...255, "SMART plan van aanpak")

        Task(
            "report-after-no-show", answers: .noShow,
            "De school meldt in DUO wie niet op de uitnodiging van de jeugdarts komt",
            by: school, with: leerplicht, via: "DUO"
        )
        .brief("niet verschenen bij de jeugdarts: school meldt in DUO")
        .when(.youthDoctorNoShow)
        .cite("4. Samenwerking, School", 256...257, "niet verschijnt op uitnodiging")

        Task(
            "report-when-not-cooperating", answers: .noShow,
            "Kunnen of willen leerling en/of ouders niet meewerken aan opbouw of schoolgang, dan meldt de school in DUO",
            by: school, with: leerplicht, via: "DUO"
        )
        .brief("geen medewerking: school meldt in DUO")
        .when(.refusesCooperation)
        .cite("4. Samenwerking, School", 259...260, "niet mee kunnen of willen")

        Task(
            "occasion-no-show-at-youth-doctor", answers: .reportOccasions,
            "De school doet een DUO-melding van een leerling die niet op uitnodiging van de jeugdarts verschijnt",
            by: school, via: "DUO"
        )
        .brief("als de leerling niet bij de jeugdarts verschijnt")
        .when(.youthDoctorNoShow)
        .cite("4. Samenwerking, School", 256...257, "dan meldt de school")

        Task(
            "occasion-not-cooperating", answers: .reportOccasions,
            "De school meldt bij leerplicht als leerling en/of ouders niet meewerken aan opbouw of schoolgang",
            by: school, with: leerplicht, via: "DUO"
        )
        .brief("als leerling of ouders niet kunnen of willen meewerken")
        .when(.refusesCooperation)
        .cite("4. Samenwerking, School", 259...260, "door school een DUO melding")

        Task(
            "occasion-absence-after-talk", answers: .reportOccasions,
            "De school meldt verzuim dat na een preventief gesprek opnieuw voorkomt", by: school, via: "DUO"
        )
        .brief("bij opnieuw verzuim na een preventief gesprek")
        .interpreted(
            nl: "De zin zegt niet wie meldt; wij lezen de school.",
            en: "The sentence does not say who reports; we read the school."
        )
        .cite("Bijlage 1, Te laat komen", 393, "na een preventief gesprek")

        Task(
            "family-told-of-report", answers: .tellingFamilyOfReport,
            "Leerling en ouders horen dat de school wegens niet meewerken in DUO meldt",
            by: school, with: leerling, ouders
        )
        .brief("ja, bij een melding wegens niet meewerken")
        .when(.refusesCooperation)
        .cite("4. Samenwerking, School", 260...261, "op de hoogte gebracht")

        Task(
            "report-discussed-at-zat", answers: .caseMeetingWork,
            "Tegelijk met een DUO-melding wegens niet meewerken wordt het verzuim in het ZAT besproken", by: school,
            at: zat
        )
        .brief("verzuim bespreken bij een melding wegens niet meewerken")
        .interpreted(
            nl: "De zin zegt „een DUO melding”, maar staat in de alinea over niet meewerken; zo lezen wij haar.",
            en: "The sentence says a report in DUO, but stands in the paragraph on not cooperating; so we read it."
        )
        .when(.refusesCooperation)
        .cite("4. Samenwerking, School", 261...262, "besproken zal worden")

        Task(
            "family-told-of-zat", answers: .tellingFamilyOfReport,
            "Leerling en ouders horen ook dat het verzuim bij de DUO-melding in het ZAT wordt besproken",
            by: school, with: leerling, ouders
        )
        .brief("ja, ook van de bespreking in het ZAT")
        .when(.refusesCooperation)
        .cite("4. Samenwerking, School", 261...262, "tevens op de hoogte gebracht")
    }
}
