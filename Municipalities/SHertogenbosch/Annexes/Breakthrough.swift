import RulePackKit

extension SHertogenbosch {
    static let doorbraakoverleg: MeetingName = "doorbraakoverleg"
    static let tredeDoorbraakoverleg: TierName = "tier-doorbraakoverleg"

    static let fromFebruary2022 = Validity(
        from: .within(.month(2, 2022)), through: .open,
        note: Text(
            nl: "het doorbraakoverleg begint met ingang van februari 2022; een dag staat er niet bij",
            en: "the breakthrough meeting starts as of February 2022; no day is given"))

    @Provisions static var breakthrough: [Provision] {
        breakthroughPremises
        breakthroughMeeting
        breakthroughWork
        breakthroughMandate
        breakthroughTargetGroup
        breakthroughCriteria
        breakthroughInitiative
    }

    @Provisions private static var breakthroughPremises: [Provision] {
        Objective(
            "joint-plan-expected", answers: .vision,
            "Uitgangspunt is dat school, partners, leerling en ouders samen tot een plan komen tegen langdurig verzuim",
            by: school, partners, leerling, ouders
        )
        .brief("partijen komen er samen uit, met een gezamenlijk plan")
        .modality(.principle)
        .cite("Bijlage 8", 866...868, "er samen uit komen")

        Objective(
            "presence-stimulated", answers: .aims,
            "Doel van het gezamenlijke plan is dat aanwezigheid wordt gestimuleerd",
            by: school, partners
        )
        .brief("aanwezigheid stimuleren")
        .cite("Bijlage 8", 868, "stimuleren van aanwezigheid")

        Objective(
            "school-career-continued", answers: .aims,
            "Doel van het gezamenlijke plan is dat de schoolloopbaan doorgaat", by: school, partners
        )
        .brief("de schoolloopbaan laten doorgaan")
        .cite("Bijlage 8", 868...869, "continueren van de schoolloopbaan")

        Clause(
            "breakthrough-start", answers: .period, "Met het doorbraakoverleg wordt in februari 2022 begonnen",
            timing: Timing("met ingang van februari 2022", period: .month(2, 2022))
        )
        .brief("doorbraakoverleg: met ingang van februari 2022")
        .modality(.plan)
        .cite("Bijlage 8", 874...875, "met ingang van februari 2022")
        .cite("Bijlage 8", 881, "in februari 2022 starten")

        Clause(
            "breakthrough-modelled-on-actietafel", answers: .relatedTexts,
            "De inrichting van het doorbraakoverleg is geïnspireerd op het Hulpmiddel Actietafel Thuiszitters van "
                + "Gedragswerk (2015)"
        )
        .brief("Hulpmiddel Actietafel Thuiszitters (Gedragswerk, 2015)")
        .cite("Bijlage 8", 876...877, "Hulpmiddel Actietafel Thuiszitters")

        Clause(
            "breakthrough-field-guide", answers: .relatedTexts,
            "Het Hulpmiddel Actietafel Thuiszitters is overgenomen uit een veldgids van Uitgeverij SWP uit 2015"
        )
        .brief("veldgids Iedereen aan boord! (SWP, 2015)")
        .cite("Bijlage 8", 877...878, "De veldgids")

        Evaluation(
            "breakthrough-evaluated", answers: .regimeEvaluation,
            "Na een jaar wordt geëvalueerd hoe effectief het doorbraakoverleg is", timing: Timing("na een jaar")
        )
        .brief("effectiviteit doorbraakoverleg, na een jaar")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8", 881...882, "na een jaar")

        Clause(
            "breakthrough-adapted", answers: .amendment,
            "De werkwijze van het doorbraakoverleg wordt na de evaluatie aangepast als dat gewenst is"
        )
        .brief("doorbraakoverleg: na evaluatie, indien gewenst")
        .modality(.permission)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8", 882, "wordt de werkwijze aangepast")
    }

    @Provisions private static var breakthroughMeeting: [Provision] {
        EscalationTier(
            tredeDoorbraakoverleg.name, answers: .caseTiers, "Doorbraakoverleg", order: 3, of: .pupilCase,
            owner: casusverantwoordelijke, participants: leerling, ouders, school, leerplicht, hulpverlening,
            samenwerkingsverband, guests: leidinggevendePartner, bestuurders, teamleiderToegangEnRegie,
            directeurSamenwerkingsverband,
            turningPoint: "partijen worden het niet eens of het plan van aanpak blijft steken",
            meeting: doorbraakoverleg, purpose: "een duurzame en effectieve oplossing"
        )
        .modality(.permission)
        .inForce(fromFebruary2022)
        .interpreted(
            nl:
                "De tekst nummert geen treden; het doorbraakoverleg is de laatste mogelijkheid die hij noemt. De volgorde is "
                + "van ons.",
            en:
                "The text numbers no tiers; the breakthrough meeting is the last possibility it names. The order is ours."
        )
        .cite("Bijlage 8", 872...874, "is het mogelijk om op")

        Meeting(
            doorbraakoverleg.name, answers: .deadlockMeeting, "Doorbraakoverleg", serves: .deadlock,
            chair: regisseurLeerplicht, regiemedewerkerJeugd, participants: leerling, ouders, school, leerplicht,
            hulpverlening, samenwerkingsverband, guests: leidinggevendePartner, bestuurders, teamleiderToegangEnRegie,
            directeurSamenwerkingsverband, purpose: "tot een duurzame en effectieve oplossing komen"
        )
        .inForce(fromFebruary2022)
        .interpreted(
            nl:
                "Voorzitter is de een of de ander. Leidinggevenden en bestuurders komen zo nodig, teamleider en directeur "
                + "als er financiële gevolgen zijn; wij noemen hen op uitnodiging.",
            en:
                "Either of the two chairs. Managers and board members come if needed, team leader and director when there "
                + "are financial consequences; we list them as invited."
        )
        .cite("Bijlage 8, Deelnemers", 937...940, "zit het overleg voor")
        .cite("Bijlage 8, Deelnemers", 946...948, "betrekken we ook leidinggevenden")
        .cite("Bijlage 8", 875...876, "tot een duurzame en effectieve")

        Objective(
            "breakthrough-lasting-solution", answers: .deadlockMeeting,
            "Opschalen naar het doorbraakoverleg heeft een duurzame en effectieve oplossing als doel"
        )
        .brief("doel: duurzame en effectieve oplossing")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8", 875...876, "een duurzame en effectieve")

        Objective(
            "breakthrough-movement", answers: .deadlockMeeting,
            "Ambitie van het doorbraakoverleg is een oplossingsgerichte beweging op gang te brengen"
        )
        .brief("ambitie: oplossingsgerichte beweging")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Ambitie", 904, "een oplossingsgerichte beweging")

        Objective(
            "breakthrough-fitting-education", answers: .deadlockMeeting,
            "Deelnemers willen al het mogelijke doen om iedere leerling passend onderwijs met de nodige hulp te geven"
        )
        .brief("ambitie: iedere leerling passend onderwijs met hulp")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Ambitie", 904...906, "alles aan doen wat mogelijk")

        Objective(
            "breakthrough-about-solutions", answers: .deadlockMeeting, "In het doorbraakoverleg gaat het om oplossingen"
        )
        .brief("het draait om oplossingen")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Wanneer opschalen", 910...911, "draait het om oplossingen")

        Objective(
            "breakthrough-removes-obstacles", answers: .deadlockMeeting,
            "Het doorbraakoverleg wil knelpunten wegnemen, zodat de leerling zo snel mogelijk weer onderwijs volgt"
        )
        .brief("doel: knelpunten weg, zo snel mogelijk onderwijs")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Wanneer opschalen", 911...912, "wegnemen van knelpunten")
    }

    @Provisions private static var breakthroughWork: [Provision] {
        Task(
            "breakthrough-school-represented", answers: .deadlockMeeting,
            "De school wordt meestal vertegenwoordigd door de intern begeleider (po) of de ondersteuningscoördinator (vo)",
            by: ondersteuningscoordinator, at: doorbraakoverleg
        )
        .brief("namens school meestal intern begeleider (po) of oco (vo)")
        .modality(.description)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Deelnemers", 937...938, "meestal de intern begeleider")

        Task(
            "breakthrough-puts-people-in-position", answers: .deadlockMeeting,
            "Het doorbraakoverleg brengt de juiste mensen in positie", by: partners, at: doorbraakoverleg
        )
        .brief("brengt de juiste mensen in positie")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Ambitie", 901, "de juiste mensen in positie")

        Task(
            "breakthrough-moves-people", answers: .deadlockMeeting,
            "Het doorbraakoverleg beweegt mensen te doen wat nodig is", by: partners, at: doorbraakoverleg
        )
        .brief("beweegt mensen te doen wat nodig is")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Ambitie", 901...902, "beweegt hen")

        Task(
            "breakthrough-maps-obstacles", answers: .deadlockMeeting,
            "De deelnemers brengen samen in beeld waar de voortgang stokt", by: partners, at: doorbraakoverleg
        )
        .brief("brengt samen in beeld waar het stokt")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Deelnemers", 940, "waar de voortgang stokt")

        Task(
            "breakthrough-direct-action", answers: .deadlockMeeting,
            "De deelnemers maken afspraken die tot directe acties leiden", by: partners, at: doorbraakoverleg
        )
        .brief("maakt afspraken die tot directe actie leiden")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Deelnemers", 940...941, "leiden tot directe acties")

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
            "Kost de oplossing geld, dan is de Teamleider Toegang en Regie altijd betrokken, voor de inzet van jeugdhulp",
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
        .brief("bij kosten altijd directeur swv (onderwijsondersteuning)")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Deelnemers", 946...949, "directeur van het samenwerkingsverband")

        Intervention(
            "support-before-return", answers: .solutions,
            "Soms moet in aanloop naar onderwijs eerst passende ondersteuning van onderwijs of jeugdhulp worden geregeld"
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

    @Provisions private static var breakthroughMandate: [Provision] {
        Mandate(
            "mandate-doorbraakoverleg", answers: .mandate,
            "Het doorbraakoverleg mag besluiten nemen, na alle betrokken partijen in gezamenlijk overleg te hebben gehoord",
            at: doorbraakoverleg, binding: true, provided: "na alle betrokken partijen samen te hebben gehoord"
        )
        .brief("doorbraakoverleg besluit, na partijen te horen")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8", 880, "gemandateerd om besluiten te nemen")
        .cite("Bijlage 8, Deelnemers", 943...944, "een besluit te nemen")

        Mandate(
            "parties-commit-to-decision", answers: .mandate,
            "De betrokken partijen verbinden zich aan het besluit van het doorbraakoverleg", at: doorbraakoverleg,
            binding: true
        )
        .brief("partijen verbinden zich aan het besluit")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8", 880...881, "zich aan committeren")
        .cite("Bijlage 8, Deelnemers", 944, "committeren zich aan dit besluit")

        Mandate(
            "financial-approval", answers: .mandate,
            "Bij financiële gevolgen geven teamleider en directeur akkoord op de onderbouwing van de extra inzet",
            heldBy: teamleiderToegangEnRegie, directeurSamenwerkingsverband, at: doorbraakoverleg,
            provided: "de oplossing heeft financiële gevolgen"
        )
        .brief("bij kosten: akkoord van teamleider T&R en directeur swv")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Deelnemers", 949...950, "Zij dienen akkoord te geven")
    }
}
