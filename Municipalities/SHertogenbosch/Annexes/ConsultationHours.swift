import RulePackKit

extension SHertogenbosch {
    static let preventiefSpreekuur: MeetingName = "preventief-spreekuur"
    static let spreekuurgesprek: MeetingName = "spreekuurgesprek"

    @Provisions static var consultationHours: [Provision] {
        positionOfAttendance
        positionOnRecords
        consultationTargetGroup
        consultationExclusions
        consultationLadders
        consultationAfterReport
        consultationTasksOfSchool
        consultationPractice
    }

    @Provisions private static var positionOfAttendance: [Provision] {
        Clause(
            "position-of-attendance", answers: .preventionConditions,
            "Leerplicht kwam na overleg met de privacycoördinator tot een standpunt over preventieve gesprekken",
            parties: leerplicht, privacycoordinator
        )
        .brief("volgens een standpunt, na overleg met de privacycoördinator")
        .cite("Bijlage 7, Standpunt", 760...762, "is de afdeling Leerplicht")

        Task(
            "officer-as-adviser", answers: .adviceWithoutReport,
            "Bij informatieve en adviesgesprekken is de leerplichtambtenaar contactpersoon of adviseur voor de school",
            by: leerplichtambtenaar
        )
        .brief("ja, als contactpersoon of adviseur voor de school")
        .interpreted(
            nl:
                "Dat er geen melding nodig is zegt de zin niet; na zo'n gesprek kan nog een melding volgen.",
            en: "The sentence does not say that no report is needed; further on a report may still follow such a talk."
        )
        .cite("Bijlage 7, Standpunt", 764...765, "contactpersoon / adviseur")

        Task(
            "contact-person-not-officer", answers: .notTasksAttendance,
            "De contactpersoon van de gemeente kan in een preventief gesprek niet als leerplichtambtenaar optreden",
            by: contactpersoonGemeente, at: preventiefGesprek
        )
        .brief("preventief gesprek: niet als leerplichtambtenaar")
        .cite("Bijlage 7, Standpunt", 767...768, "leerplichtambtenaar optreden")

        Task(
            "prevention-not-as-officer", answers: .preventionConditions,
            "Wie namens de gemeente een preventief gesprek voert, treedt daarin niet op als leerplichtambtenaar",
            by: contactpersoonGemeente, at: preventiefGesprek
        )
        .brief("in een preventief gesprek niet als leerplichtambtenaar")
        .cite("Bijlage 7, Standpunt", 767...768, "tijdens een preventief gesprek")

        Criterion(
            "prevention-school-acts-first", answers: .preventionConditions,
            "Leerplicht houdt een spreekuur alleen voor leerlingen voor wie de school zelf al iets heeft ondernomen",
            effect: .requires, at: preventiefSpreekuur, about: school
        )
        .brief("alleen als de school zelf al iets deed")
        .when(.schoolAction)
        .cite("Bijlage 7, Criteria", 797...801, "nog geen actie heeft ondernomen")

        Task(
            "feedback-to-school-only", answers: .whatIsShared,
            "De contactpersoon die preventieve gesprekken voert, koppelt die alleen terug aan de school",
            by: contactpersoonGemeente, with: school, at: preventiefGesprek
        )
        .brief("preventief gesprek: terugkoppeling alleen aan school")
        .cite("Bijlage 7, Standpunt", 770...771, "alleen terug aan school")

        Task(
            "no-feedback-to-colleagues", answers: .whatIsShared,
            "Over preventieve gesprekken is er geen terugkoppeling naar eventuele regiocollega's",
            by: contactpersoonGemeente, with: regiocollegas, at: preventiefGesprek
        )
        .brief("terugkoppeling van preventief gesprek aan regiocollega's")
        .saysThereIsNone()
        .cite("Bijlage 7, Standpunt", 771...772, "geen terugkoppeling plaats")
    }

    @Provisions private static var positionOnRecords: [Provision] {
        Registration(
            "school-files-feedback", answers: .schoolFile,
            "De school verwerkt de terugkoppeling en het verslag van een preventief gesprek in het leerlingdossier",
            into: "leerlingdossier", by: school
        )
        .brief("terugkoppeling en verslag van preventief gesprek")
        .cite("Bijlage 7, Standpunt", 774...775, "verwerken van de terugkoppeling")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 853, "gespreksverslagen in de leerlingdossiers")

        ReportElement(
            "element-preventive-talk-held", answers: .reportElements,
            "dat de leerling een preventief gesprek heeft gehad"
        )
        .cite("Bijlage 7, Standpunt", 775...777, "een preventief gesprek heeft gevoerd")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 856...857, "een preventief gesprek heeft plaatsgevonden")

        ReportElement(
            "element-agreements-of-preventive-talk", answers: .reportElements,
            "welke afspraken in het preventieve gesprek zijn gemaakt"
        )
        .cite("Bijlage 7, Standpunt", 776...778, "welke afspraken er")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 856...858, "welke afspraken")

        Task(
            "school-reports-preventive-talk", answers: .reportElements,
            "De school is verantwoordelijk voor wat de DUO-melding over preventief gesprek en afspraken vermeldt",
            by: school, via: "DUO"
        )
        .brief("school is daarvoor verantwoordelijk")
        .cite("Bijlage 7, Standpunt", 774...777, "is school ervoor verantwoordelijk")

        Task(
            "school-makes-practice-known", answers: .communication,
            "De school maakt de werkwijze van het spreekuur bekend in schoolgids, op internet en in nieuwsbrieven",
            by: school, via: "schoolgids, internet, nieuwsbrieven"
        )
        .brief("spreekuur: in schoolgids, op internet, in nieuwsbrieven")
        .cite("Bijlage 7, Standpunt", 780...781, "op internet, in nieuwsbrieven")
    }
}
