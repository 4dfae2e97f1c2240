import RulePackKit

extension SHertogenbosch {
    @Provisions static var cooperation: [Provision] {
        supportOfSchool
        partnersTogether
        caseOwnership
        outOfSchoolCases

        Objective(
            "partners-find-each-other", answers: .expectedResults, "Partners weten elkaar te vinden", by: partners
        )
        .brief("partners weten elkaar te vinden")
        .cite("4. Samenwerking, Resultaat", 236, "weten elkaar te vinden")

        Deadline(
            "plan-within-two-weeks", answers: .planTime,
            "Partners maken samen met leerling en ouders binnen twee weken een plan van aanpak",
            within: .weeks(2), by: partners
        )
        .brief("binnen twee weken (vanaf wanneer is open)")
        .modality(.aim)
        .cite("4. Samenwerking, Resultaat", 236...237, "(binnen 2 weken)")

        Objective(
            "fitting-actions-soon", answers: .expectedResults,
            "Er komen snel passende acties die de schoolaanwezigheid bevorderen", by: partners
        )
        .brief("snel passende acties")
        .cite("4. Samenwerking, Resultaat", 237...238, "snel passende acties")
    }

    @Provisions private static var supportOfSchool: [Provision] {
        Contact(
            "linked-partners", answers: .contactPerson,
            "Aan elke school zijn een jeugdarts, een leerplichtambtenaar en een schoolmaatschappelijk werker verbonden",
            by: jeugdarts, leerplichtambtenaar, schoolmaatschappelijkWerker, with: school
        )
        .brief("verbonden leerplichtambtenaar, jeugdarts, maatschappelijk werker")
        .modality(.description)
        .cite("4. Samenwerking", 185...186, "Aan alle scholen")

        Task(
            "partners-consult-coordinator", answers: .tasksAllPartners,
            "De partners doen hun werk in overleg met de ondersteuningscoördinator van de school",
            by: jeugdarts, leerplichtambtenaar, schoolmaatschappelijkWerker, with: ondersteuningscoordinator
        )
        .brief("werken in overleg met de ondersteuningscoördinator")
        .cite("4. Samenwerking", 186, "in overleg met")

        Intervention(
            "linked-partners-support", answers: .supportForSchool,
            "Elke school kan rekenen op een eraan verbonden jeugdarts, leerplichtambtenaar en maatschappelijk werker",
            by: jeugdarts, leerplichtambtenaar, schoolmaatschappelijkWerker
        )
        .brief("jeugdarts, leerplichtambtenaar, schoolmaatschappelijk werker")
        .modality(.description)
        .cite("4. Samenwerking", 185...186, "een jeugdarts, leerplichtambtenaar en")

        Intervention(
            "education-supporter", answers: .supportForSchool, "Elke school beschikt over een onderwijsondersteuner",
            by: onderwijsondersteuner
        )
        .brief("een onderwijsondersteuner")
        .modality(.description)
        .cite("4. Samenwerking", 187, "beschikt elke school over")

        Intervention(
            "specialist-supporters", answers: .supportForSchool,
            "De school kan specialisten inzetten voor psychiatrie, medisch of fysiek, NT2, hoogbegaafdheid of anders",
            by: specialistischOndersteuner, initiative: school
        )
        .brief("specialistische ondersteuners")
        .cite("4. Samenwerking", 187...189, "specialistische ondersteuners")
    }

    @Provisions private static var partnersTogether: [Provision] {
        Clause(
            "own-expertise", answers: .scopeOfCooperation,
            "Elke partner heeft een eigen expertise en verantwoordelijkheid, die schoolaanwezigheid ondersteunt",
            parties: partners
        )
        .brief("elk eigen expertise en verantwoordelijkheid")
        .cite("4. Samenwerking", 193...194, "eigen expertise en verantwoordelijkheid")

        Task(
            "partners-follow-protocol", answers: .embedding, "De partners handelen volgens het protocol", by: partners
        )
        .brief("partners handelen volgens het protocol")
        .cite("4. Samenwerking", 196, "handelen volgens het protocol")

        Task(
            "partners-tune", answers: .tasksAllPartners, "Partners binnen en buiten school stemmen met elkaar af",
            by: partners
        )
        .brief("afstemmen binnen en buiten school")
        .cite("4. Samenwerking", 198, "stemmen af")

        Task("partners-keep-agreements", answers: .tasksAllPartners, "Partners komen hun afspraken na", by: partners)
            .brief("afspraken nakomen")
            .cite("4. Samenwerking", 198, "komen afspraken na")

        Task(
            "partners-call-to-account", answers: .cooperationEscalation,
            "Partners spreken elkaar aan als afspraken niet worden nagekomen", by: partners
        )
        .brief("elkaar aanspreken op niet nakomen")
        .cite("4. Samenwerking", 200, "spreken elkaar aan")

        Task("partners-reachable", answers: .reachability, "Partners zijn voor elkaar goed bereikbaar", by: partners)
            .brief("goed bereikbaar")
            .cite("4. Samenwerking", 202, "goed bereikbaar voor elkaar")

        Task(
            "partners-seek-each-other", answers: .reachability, "Partners zoeken elkaar zo nodig actief op",
            by: partners
        )
        .brief("zoeken elkaar zo nodig actief op")
        .cite("4. Samenwerking", 202, "actief op")

        Task(
            "partners-involved-from-start", answers: .tasksAllPartners,
            "Zijn er zorgen op meerdere vlakken en is inzet van anderen wenselijk, dan betrekken partners elkaar vanaf de start",
            by: partners
        )
        .brief("elkaar vanaf de start betrekken bij zorgen op meer vlakken")
        .cite("4. Samenwerking", 204...205, "op meerdere vlakken zorgen")

        Task(
            "reporting-code", answers: .childSafety,
            "Zijn de zorgen ernstig, dan houden alle betrokkenen zich aan de Meldcode", by: partners, andereBetrokkenen,
            via: "Meldcode"
        )
        .brief("alle betrokkenen volgen de Meldcode")
        .cite("4. Samenwerking", 205...206, "Bij ernstige zorgen")

        Clause("reporting-code-text", answers: .relatedTexts, "De tekst steunt bij ernstige zorgen op de Meldcode")
            .brief("de Meldcode")
            .cite("4. Samenwerking", 206, "de Meldcode")

        Task(
            "partners-in-turn-or-together", answers: .tasksAllPartners,
            "Partners kunnen na elkaar of tegelijk worden ingezet, bij de start of later in het proces", by: partners
        )
        .brief("inzet na elkaar of tegelijk")
        .modality(.permission)
        .cite("4. Samenwerking", 208...209, "tegelijkertijd ingezet worden")

        Task(
            "partners-talk-with-family", answers: .tasksAllPartners,
            "Partners kunnen samen met leerling en ouders in gesprek gaan", by: partners, with: leerling, ouders
        )
        .brief("samen in gesprek met leerling en ouders")
        .modality(.permission)
        .cite("4. Samenwerking", 209, "gezamenlijk met leerling en ouders")

        Task(
            "partners-watch-effect", answers: .tasksAllPartners,
            "Bij de inzet van partners wordt steeds gekeken of die werkt",
            by: partners
        )
        .brief("steeds kijken of de inzet werkt")
        .cite("4. Samenwerking", 209...210, "steeds gekeken wordt")

        Task(
            "partners-feed-back", answers: .mutualInformation,
            "Partners koppelen informatie, resultaten van acties en gemaakte afspraken terug naar school",
            by: partners, with: school
        )
        .brief("informatie, resultaten en afspraken naar school")
        .cite("4. Samenwerking", 212...213, "naar school terug")

        Task(
            "officer-reports-back-as-partner", answers: .reportFeedback,
            "Als partner koppelt leerplicht, met toestemming, resultaat van acties en afspraken terug naar school",
            by: leerplicht, with: school
        )
        .brief("leerplicht koppelt resultaat en afspraken terug")
        .interpreted(
            nl: "De afspraak geldt voor alle partners en noemt de melding niet; wij lezen leerplicht als een van hen.",
            en:
                "The agreement holds for all partners and does not name the report; we read the attendance service as one "
                + "of them."
        )
        .cite("4. Samenwerking", 212...213, "naar school terug")

        Consent(
            "consent-for-feedback", answers: .consentSharing,
            "Terugkoppelen naar school gebeurt in overleg met en met toestemming van leerling en ouders",
            to: .sharingData, from: leerling, ouders
        )
        .brief("leerling en ouders, voor terugkoppelen aan school")
        .cite("4. Samenwerking", 212, "toestemming van leerling en ouders")
    }
}
