import RulePackKit

extension SHertogenbosch {
    @Provisions static var towardsPartners: [Provision] {
        Criterion(
            "absence-persists", answers: .sickAbsenceRoute,
            "Blijft het verzuim, dan schakelt de school de jeugdarts in", effect: .triggers, about: leerling
        )
        .brief("bij blijvend verzuim naar de jeugdarts")
        .cite("3. Contact met leerling en ouders", 166...168, "Als het verzuim blijft")

        Criterion(
            "sickness-criterion-met", answers: .sickAbsenceRoute,
            "Voldoet het verzuim aan een van de vier ziektecriteria, dan schakelt de school de jeugdarts in",
            effect: .triggers, about: leerling
        )
        .brief("bij een van vier criteria naar de jeugdarts")
        .cite("3. Contact met leerling en ouders", 166...168, "vier criteria ziekteverzuim")

        Task(
            "family-told-before-report", answers: .tellingFamilyOfReport,
            "Leerling en ouders weten vooraf van de uitnodiging voor een preventief gesprek of van de melding",
            by: school, with: leerling, ouders
        )
        .brief("ja, vooraf: van preventief gesprek of melding")
        .interpreted(
            nl: "De zin zegt niet wie hen inlicht; wij lezen de school.",
            en: "The sentence does not say who tells them; we read the school."
        )
        .cite("3. Contact met leerling en ouders", 173...174, "Leerling en ouders zijn hier")

        Task(
            "family-told-of-youth-doctor", answers: .tellingFamilyOfReport,
            "De mentor vertelt leerling en ouders dat de school de jeugdarts inschakelt en waarom",
            by: mentor, with: leerling, ouders
        )
        .brief("ja, mentor legt uit waarom de jeugdarts wordt ingeschakeld")
        .cite("3. Contact met leerling en ouders", 167...168, "toe te lichten waarom")

        Guidance(
            "form-guides-talk", answers: .talkGuidance,
            "Het aanmeldformulier dient als leidraad voor het gesprek over het inschakelen van de jeugdarts",
            to: mentor, on: "gesprek over inschakelen van de jeugdarts"
        )
        .brief("aanmeldformulier als leidraad")
        .cite("3. Contact met leerling en ouders", 168...169, "Leidraad voor dit gesprek")

        Task(
            "coordinator-invites", answers: .consultationRoles,
            "De ondersteuningscoördinator nodigt naar de criteria leerling en ouders uit voor een preventief gesprek",
            by: ondersteuningscoordinator, with: leerling, ouders, at: preventiefGesprek
        )
        .brief("ondersteuningscoördinator nodigt leerling en ouders uit")
        .cite("3. Contact met leerling en ouders", 171...172, "uit voor een preventief gesprek")
    }
}
