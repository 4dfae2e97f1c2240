import RulePackKit

extension SHertogenbosch {
    @Provisions static var breakthroughWork: [Provision] {
        Task(
            "breakthrough-chaired-by", answers: .deadlockMeeting,
            "Voorzitter is de regisseur leerplicht of de regiemedewerker jeugd van de gemeente",
            by: voorzitterDoorbraakoverleg, at: doorbraakoverleg
        )
        .brief("voorzitter: regisseur leerplicht of regiemedewerker jeugd")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Deelnemers", 939...940, "regiemedewerker jeugd van de gemeente")

        Task(
            "breakthrough-school-represented", answers: .deadlockMeeting,
            "De school wordt meestal vertegenwoordigd door de intern begeleider (po) of de ondersteuningscoördinator "
                + "(vo)",
            by: ondersteuningscoordinator, at: doorbraakoverleg
        )
        .brief("namens school meestal intern begeleider of ondersteuningscoördinator")
        .modality(.description)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Deelnemers", 937...938, "meestal de intern begeleider")

        Task(
            "breakthrough-maps-obstacles", answers: .tierApproach,
            "De deelnemers brengen samen in beeld waar de voortgang stokt", by: partners, at: doorbraakoverleg
        )
        .brief("doorbraakoverleg: brengt samen in beeld waar het stokt")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Deelnemers", 940, "waar de voortgang stokt")

        Task(
            "breakthrough-direct-action", answers: .tierApproach,
            "De deelnemers maken afspraken die tot directe acties leiden", by: partners, at: doorbraakoverleg
        )
        .brief("doorbraakoverleg: maakt afspraken die tot directe actie leiden")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Deelnemers", 940...941, "leiden tot directe acties")

        Task(
            "breakthrough-puts-people-in-position", answers: .tierApproach,
            "Het doorbraakoverleg brengt de juiste mensen in positie", by: partners, at: doorbraakoverleg
        )
        .brief("doorbraakoverleg: brengt de juiste mensen in positie")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Ambitie", 901, "de juiste mensen in positie")

        Task(
            "breakthrough-moves-people", answers: .tierApproach,
            "Het doorbraakoverleg beweegt mensen te doen wat nodig is", by: partners, at: doorbraakoverleg
        )
        .brief("doorbraakoverleg: beweegt mensen te doen wat nodig is")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Ambitie", 901...902, "beweegt hen")

        Task(
            "breakthrough-managers-involved", answers: .deadlockMeeting,
            "Als het nodig is, worden ook leidinggevenden bij het doorbraakoverleg betrokken", by: partners,
            with: leidinggevendePartner, at: doorbraakoverleg
        )
        .brief("zo nodig met leidinggevenden")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Deelnemers", 946, "ook leidinggevenden")

        Task(
            "breakthrough-board-members-involved", answers: .deadlockMeeting,
            "Als het nodig is, worden ook bestuurders bij het doorbraakoverleg betrokken", by: partners,
            with: bestuurders, at: doorbraakoverleg
        )
        .brief("zo nodig met bestuurders")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Deelnemers", 946, "en/of bestuurders")

        Task(
            "breakthrough-team-leader-involved", answers: .deadlockMeeting,
            "Kost de oplossing geld, dan is de Teamleider Toegang en Regie altijd betrokken, voor de inzet van "
                + "jeugdhulp",
            by: partners, with: teamleiderToegangEnRegie, at: doorbraakoverleg
        )
        .brief("bij kosten altijd Teamleider Toegang en Regie (jeugdhulp)")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Deelnemers", 946...948, "Teamleider Toegang en Regie")

        Task(
            "breakthrough-director-involved", answers: .deadlockMeeting,
            "Kost de oplossing geld, dan is de directeur van het samenwerkingsverband altijd betrokken, voor "
                + "onderwijsondersteuning",
            by: partners, with: directeurSamenwerkingsverband, at: doorbraakoverleg
        )
        .brief("bij kosten altijd directeur samenwerkingsverband (onderwijs)")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Deelnemers", 946...949, "directeur van het samenwerkingsverband")

        Intervention(
            "support-before-return", answers: .solutions,
            "Soms moet in aanloop naar onderwijs eerst passende ondersteuning van onderwijs of jeugdhulp worden "
                + "geregeld"
        )
        .brief("soms eerst ondersteuning vanuit onderwijs of jeugdhulp")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Wanneer opschalen", 912...914, "de passende ondersteuning")

        Intervention(
            "solution-always-tailored", answers: .solutions, "De oplossing is altijd maatwerk voor de leerling"
        )
        .brief("altijd maatwerk voor de leerling")
        .modality(.duty)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Wanneer opschalen", 914, "altijd maatwerk")
    }

    @Provisions static var breakthroughMandate: [Provision] {
        Mandate(
            "mandate-doorbraakoverleg", answers: .mandate,
            "Het doorbraakoverleg mag besluiten nemen, na alle betrokken partijen in gezamenlijk overleg te hebben "
                + "gehoord",
            at: doorbraakoverleg, binding: true, provided: "na alle betrokken partijen samen te hebben gehoord"
        )
        .brief("doorbraakoverleg: besluiten, na alle partijen te horen")
        .interpreted(
            nl: "Bindend lezen wij uit de zin dat de betrokken partijen zich aan het besluit committeren.",
            en: "That it binds is read from the sentence that the parties commit to the decision."
        )
        .inForce(fromFebruary2022)
        .cite("Bijlage 8", 880, "gemandateerd om besluiten te nemen")
        .cite("Bijlage 8, Deelnemers", 943...944, "een besluit te nemen")

        Mandate(
            "parties-commit-to-decision", answers: .mandate,
            "De betrokken partijen verbinden zich aan het besluit van het doorbraakoverleg", at: doorbraakoverleg,
            binding: true
        )
        .brief("betrokken partijen verbinden zich aan het besluit")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8", 880...881, "zich aan committeren")
        .cite("Bijlage 8, Deelnemers", 944, "committeren zich aan dit besluit")

        Mandate(
            "financial-approval", answers: .mandate,
            "Bij financiële gevolgen geven teamleider en directeur akkoord op de onderbouwing van de extra inzet",
            heldBy: teamleiderToegangEnRegie, directeurSamenwerkingsverband, at: doorbraakoverleg,
            provided: "de oplossing heeft financiële gevolgen"
        )
        .brief("bij kosten: akkoord teamleider Toegang en Regie en directeur samenwerkingsverband")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Deelnemers", 949...950, "Zij dienen akkoord te geven")

        Task(
            "team-leader-approves-care", answers: .tasksYouthCare,
            "Voor de inzet van jeugdhulp die geld kost, geeft de Teamleider Toegang en Regie in het doorbraakoverleg "
                + "akkoord",
            by: teamleiderToegangEnRegie, at: doorbraakoverleg
        )
        .brief("doorbraakoverleg: teamleider Toegang en Regie geeft akkoord op kosten")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Deelnemers", 947...950, "Zij dienen akkoord te geven")
    }
}
