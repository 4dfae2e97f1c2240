import RulePackKit

extension SHertogenbosch {
    @Provisions static var attendanceOfficerTasks: [Provision] {
        preventiveTalkTasks
        tasksAfterReport
    }

    @Provisions private static var preventiveTalkTasks: [Provision] {
        Task(
            "invitation-by-criteria", answers: .consultationRoles,
            "Naargelang de criteria voor te laat komen en spijbelen volgt een uitnodiging voor een preventief gesprek",
            by: ondersteuningscoordinator, with: leerling, at: preventiefGesprek
        )
        .brief("uitnodiging naargelang de criteria")
        .interpreted(
            nl: "De zin is beschadigd en laat open wie uitnodigt; wij lezen de ondersteuningscoördinator, zoals in "
                + "hoofdstuk 3.",
            en: "The sentence is damaged and leaves open who invites; we read the support coordinator, as in chapter 3."
        )
        .cite("4. Samenwerking, Leerplichtambtenaar", 302...304, "uit voor een preventief gesprek")

        Task(
            "officer-asks-causes", answers: .tasksAttendance,
            "De leerplichtambtenaar vraagt in het preventieve gesprek naar achtergrond en/of reden van het verzuim",
            by: leerplichtambtenaar, with: leerling, ouders, at: preventiefGesprek
        )
        .brief("vraagt naar achtergrond en reden van verzuim")
        .interpreted(
            nl: "De zin noemt het gesprek niet; hij volgt op de zin over het preventieve gesprek.",
            en: "The sentence does not name the talk; it follows the one on the preventive talk."
        )
        .cite("4. Samenwerking, Leerplichtambtenaar", 306...307, "en/of reden van verzuim")

        Task(
            "officer-asks-role-of-school", answers: .tasksAttendance,
            "De leerplichtambtenaar heeft in het preventieve gesprek oog voor de mogelijke rol van de school",
            by: leerplichtambtenaar, at: preventiefGesprek
        )
        .brief("let op de mogelijke rol van de school")
        .interpreted(
            nl: "De woordvolgorde is verminkt; wij lezen: de eventuele rol van de school in deze oorzaak.",
            en: "The word order is damaged; we read: the possible role of the school in this cause."
        )
        .cite("4. Samenwerking, Leerplichtambtenaar", 307...308, "ook aandacht voor")

        Task(
            "officer-feeds-back", answers: .whatIsShared,
            "Leerplicht koppelt inhoud en afspraken van het gesprek terug aan leerling, ouders en "
                + "ondersteuningscoördinator",
            by: leerplicht, with: leerling, ouders, ondersteuningscoordinator, via: "terugkoppelingsformulier"
        )
        .brief("leerplicht: inhoud van gesprek en afspraken")
        .cite("4. Samenwerking, Leerplichtambtenaar", 310...311, "het terugkoppelingsformulier")
    }

    @Provisions private static var tasksAfterReport: [Provision] {
        Task(
            "officer-consults-school", answers: .afterReport,
            "Bij een DUO-melding overlegt de leerplichtambtenaar met de school", by: leerplichtambtenaar, with: school
        )
        .brief("overlegt met de school")
        .when(.reported)
        .cite("4. Samenwerking, Leerplichtambtenaar", 313...314, "overlegt de leerplichtambtenaar")

        Task(
            "school-supplies-report", answers: .tasksSchool,
            "De school levert de informatie voor de melding aan, volgens de werkwijze van DUO", by: school,
            with: leerplichtambtenaar, via: "DUO"
        )
        .brief("levert de informatie voor de melding, zoals DUO vraagt")
        .cite("4. Samenwerking, Leerplichtambtenaar", 314, "levert de informatie")

        Clause("duo-method", answers: .relatedTexts, "Voor de melding verwijst de tekst naar de werkwijze van DUO")
            .brief("werkwijze DUO")
            .cite("4. Samenwerking, Leerplichtambtenaar", 314, "(zie werkwijze DUO)")

        Task(
            "officer-invites-after-report", answers: .afterReport,
            "Leerplicht nodigt na een melding leerling en ouders uit om te komen praten",
            by: leerplichtambtenaar, with: leerling, ouders, at: gesprekNaMelding
        )
        .brief("nodigt leerling en ouders uit voor een gesprek")
        .when(.reported)
        .cite("4. Samenwerking, Leerplichtambtenaar", 319, "nodigt leerling en ouders uit")
        .cite("Bijlage 1, Te laat komen", 394, "roept leerplicht")
        .cite("Bijlage 1, Spijbelen", 406, "roept leerplicht")

        Task(
            "officer-follows-mas", answers: .tasksAttendance,
            "De leerplichtambtenaar handelt volgens de Methodische Aanpak Schoolverzuim", by: leerplichtambtenaar,
            via: "MAS"
        )
        .brief("handelt volgens de Methodische Aanpak Schoolverzuim")
        .cite("4. Samenwerking, Leerplichtambtenaar", 321, "handelt conform de MAS")
        .cite("Bijlage 5, Leerplichtambtenaar", 657, "handelt volgens de MAS")

        Clause(
            "mas-text", answers: .relatedTexts,
            "Het handelen van de leerplichtambtenaar steunt op de Methodische Aanpak Schoolverzuim"
        )
        .brief("Methodische Aanpak Schoolverzuim (MAS)")
        .cite("4. Samenwerking, Leerplichtambtenaar", 321, "(methodische aanpak schoolverzuim)")

        Task(
            "officer-asks-after-report", answers: .afterReport,
            "Na een melding vraagt de leerplichtambtenaar naar achterliggende problemen en de reden van verzuim",
            by: leerplichtambtenaar, with: leerling, ouders, at: gesprekNaMelding
        )
        .brief("vraagt naar achtergrond en reden")
        .cite("4. Samenwerking, Leerplichtambtenaar", 323...324, "achterliggende problematiek")

        Task(
            "officer-asks-what-is-needed", answers: .afterReport,
            "De leerplichtambtenaar vraagt wat nodig is om de schoolgang te hervatten", by: leerplichtambtenaar,
            with: leerling, ouders, at: gesprekNaMelding
        )
        .brief("vraagt wat nodig is om schoolgang te hervatten")
        .cite("4. Samenwerking, Leerplichtambtenaar", 324, "wat nodig is")

        Task(
            "officer-asks-about-care", answers: .afterReport,
            "De leerplichtambtenaar vraagt of er hulpverlening betrokken is, en welke", by: leerplichtambtenaar,
            with: leerling, ouders, at: gesprekNaMelding
        )
        .brief("vraagt naar betrokken hulpverlening")
        .cite("4. Samenwerking, Leerplichtambtenaar", 324...325, "hulpverlening is betrokken")

        Task(
            "officer-opens-route-to-care", answers: .afterReport,
            "De leerplichtambtenaar zet eventueel een route naar hulpverlening in", by: leerplichtambtenaar,
            with: leerling, ouders, hulpverlening
        )
        .brief("zet eventueel een route naar hulp in")
        .modality(.permission)
        .cite("4. Samenwerking, Leerplichtambtenaar", 325, "route naar hulpverlening")

        Task(
            "officer-asks-role-of-school-after-report", answers: .afterReport,
            "Na een melding let de leerplichtambtenaar ook op de mogelijke rol van de school", by: leerplichtambtenaar,
            at: gesprekNaMelding
        )
        .brief("let op de mogelijke rol van de school")
        .interpreted(
            nl: "De woordvolgorde is verminkt; wij lezen: de eventuele rol van de school in deze oorzaak.",
            en: "The word order is damaged; we read: the possible role of the school in this cause."
        )
        .cite("4. Samenwerking, Leerplichtambtenaar", 325...326, "ook aandacht voor")

        Task(
            "officer-contacts-care", answers: .afterReport,
            "De leerplichtambtenaar neemt contact op met hulpverlening of betrokkenen om af te stemmen",
            by: leerplichtambtenaar, with: hulpverlening, andereBetrokkenen
        )
        .brief("stemt af met hulpverlening en betrokkenen")
        .cite("4. Samenwerking, Leerplichtambtenaar", 328...329, "contact op met")

        Consent(
            "consent-for-contact-with-care", answers: .consentSharing,
            "Voor contact met hulpverlening of betrokkenen is toestemming van leerling en ouders nodig",
            to: .contact, from: leerling, ouders
        )
        .brief("leerling en ouders, voor contact met hulpverlening")
        .cite("4. Samenwerking, Leerplichtambtenaar", 328, "toestemming van leerling en ouders")

        Task(
            "officer-makes-plan", answers: .planOfApproach,
            "De leerplichtambtenaar maakt met leerling, ouders, ondersteuningscoördinator en anderen een SMART-plan",
            by: leerplichtambtenaar, with: leerling, ouders, ondersteuningscoordinator, andereBetrokkenen
        )
        .brief("leerplichtambtenaar met betrokkenen: wie doet wat wanneer")
        .cite("4. Samenwerking, Leerplichtambtenaar", 331...333, "SMART plan van aanpak")

        Task(
            "case-owner-after-report", answers: .caseLead,
            "Ook na een melding bij leerplicht wordt een casusverantwoordelijke aangewezen",
            with: casusverantwoordelijke
        )
        .brief("ook na een melding een casusverantwoordelijke")
        .cite("4. Samenwerking, Leerplichtambtenaar", 335, "casusverantwoordelijke aangewezen")

        Task(
            "officer-follows-case", answers: .caseLead,
            "Heeft de leerplichtambtenaar de regie, dan blijft hij het traject volgen", by: leerplichtambtenaar
        )
        .brief("leerplichtambtenaar met regie volgt het traject")
        .cite("4. Samenwerking, Leerplichtambtenaar", 337, "de regie heeft")

        Task(
            "officer-takes-case-to-zat", answers: .attendanceAtCaseMeeting,
            "Houdt het verzuim aan, dan brengt de leerplichtambtenaar de casus in het ZAT", by: leerplichtambtenaar,
            at: zat
        )
        .brief("ja, bij blijvend verzuim (ZAT)")
        .cite("4. Samenwerking, Leerplichtambtenaar", 339, "Bij blijvend verzuim")

        Task(
            "follow-up-agreed-at-zat", answers: .caseMeetingWork,
            "In het ZAT worden bij blijvend verzuim vervolgafspraken gemaakt", by: zatPartners, at: zat
        )
        .brief("vervolgafspraken maken bij blijvend verzuim")
        .interpreted(
            nl: "De tekst zegt niet wie de afspraken maakt; wij lezen de deelnemers van het ZAT.",
            en: "The text does not say who agrees; we read those who sit in the ZAT."
        )
        .cite("4. Samenwerking, Leerplichtambtenaar", 339...340, "vervolgafspraken gemaakt")
    }
}
