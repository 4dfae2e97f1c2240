import RulePackKit

extension SHertogenbosch {
    @Provisions static var family: [Provision] {
        Role(leerling.name, "Leerling", fills: .pupil, alsoCalled: ["jeugdige"])
            .cite("Inleiding", 5, "elke leerling")
            .cite("Bijlage 4", 618, "de jeugdige vanaf 12 jaar")
        Role(ouders.name, "Ouders", fills: .parents, alsoCalled: ["ouder / verzorger"])
            .cite("Inleiding", 10, "ouders te horen")
            .cite("Bijlage 6", 742, "gesprek met ouder / verzorger")
    }

    @Provisions static var atSchool: [Provision] {
        Role(
            ondersteuningscoordinator.name, "Ondersteuningscoördinator", abbreviated: "oco", fills: .careCoordinator,
            of: school, alsoCalled: ["intern begeleider", "IB-er"]
        )
        .cite("Inleiding", 30, "intern begeleider/IB-er")
        .cite("3. Contact met leerling en ouders", 158, "mentor en ondersteuningscoordinator")
        Role(mentor.name, "Mentor", fills: .mentor, of: school, alsoCalled: ["leerkracht"])
            .cite("Inleiding", 32, "Mentor = leerkracht")
            .cite("3. Contact met leerling en ouders", 132, "De mentor")
        Role(
            coordinatorAfwezigheid.name, "Vast aanspreekpunt of coördinator voor afwezigheid",
            fills: .absenceCoordinator, of: school
        )
        .cite("2. Registratie en signalering", 102, "coordinator voor afwezigheid")
        Organisation(school.name, "School", fills: .school)
            .cite("Inleiding", 21, "School richt zich")
        Organisation(schoolbestuur.name, "Schoolbestuur", fills: .schoolBoard)
            .in(.po)
            .cite("Bijlage 5, Samenwerkingsverband po", 708, "(en het bestuur)")
        Role(directie.name, "Directie van de school", fills: .schoolHead, of: school)
            .cite("1. Stimuleren van aanwezigheid, Resultaten", 82, "directie")
        Role(teamleider.name, "Teamleider op school", fills: .schoolHead, of: school)
            .interpreted(
                nl: "De tekst noemt teamleiders alleen als niveau binnen de school; wij lezen hen als schoolleiding.",
                en: "The text names team leaders only as a level in the school; we read them as school management."
            )
            .cite("1. Stimuleren van aanwezigheid, Resultaten", 82, "teamleiders")
        Role(docent.name, "Docent", fills: .schoolStaff, of: school)
            .cite("2. Registratie en signalering", 93, "Alle docenten")
        Role(personeel.name, "Personeel van school", fills: .schoolStaff, of: school)
            .cite("1. Stimuleren van aanwezigheid", 64, "personeel van school")
        Role(vertrouwdePersoon.name, "Andere vertrouwde persoon binnen school", fills: .schoolStaff, of: school)
            .cite("2. Registratie en signalering", 114, "andere vertrouwde persoon")
            .cite("3. Contact met leerling en ouders", 138, "andere vertrouwde persoon")
        Role(
            leidinggevendeOndersteuningscoordinator.name, "Leidinggevende van de ondersteuningscoördinator",
            fills: .schoolHead, of: school
        )
        .cite("5. Van stagnatie naar doorbraak", 357, "leidinggevende van de ondersteuningscoordinator")
        Role(onderwijsondersteuner.name, "Onderwijsondersteuner", fills: .schoolStaff)
            .cite("4. Samenwerking", 187, "onderwijsondersteuner")
        Role(specialistischOndersteuner.name, "Specialistische ondersteuner", fills: .other)
            .cite("4. Samenwerking", 188, "specialistische ondersteuners")
        Role(schoolpsycholoog.name, "Schoolpsycholoog", fills: .other)
            .cite("Bijlage 4", 595, "de schoolpsycholoog")
    }

    @Provisions static var aroundTheCase: [Provision] {
        Role(casusverantwoordelijke.name, "Casusverantwoordelijke", fills: .caseOwner)
            .cite("4. Samenwerking", 215, "casusverantwoordelijke")
            .cite("Bijlage 8", 954, "De casusverantwoordelijke")
        Role(partners.name, "Partners", fills: .allPartners)
            .cite("Inleiding", 15, "De betrokken partners")
            .cite("4. Samenwerking", 185, "partners verbonden")
        Role(zatPartners.name, "ZAT-partners", fills: .allPartners)
            .cite("Inleiding", 31, "partners, ZAT (zorgadviesteam)")
        Role(andereBetrokkenen.name, "Andere betrokkenen", fills: .other)
            .cite("4. Samenwerking", 231...232, "eventueel andere betrokkene(n)")
            .cite("4. Samenwerking, Jeugdarts", 290, "andere betrokkenen")
        Role(leidinggevendePartner.name, "Leidinggevende van een partner", fills: .other)
            .cite("5. Van stagnatie naar doorbraak", 355, "leidinggevende")
            .cite("Bijlage 8", 959, "leidinggevenden van de partners")
        Role(bestuurders.name, "Bestuurders", fills: .other)
            .cite("Bijlage 8", 946, "leidinggevenden en/of bestuurders")
    }

    @Provisions static var attendanceAndMunicipality: [Provision] {
        Organisation(
            leerplicht.name, "Leerplicht", fills: .attendanceService, alsoCalled: ["afdeling Leerplicht"]
        )
        .cite("2. Registratie en signalering", 97, "Leerplicht")
        .cite("Bijlage 7, Standpunt", 760, "de afdeling Leerplicht")
        Role(
            leerplichtambtenaar.name, "Leerplichtambtenaar", abbreviated: "LPA", fills: .attendanceOfficer,
            of: leerplicht
        )
        .cite("4. Samenwerking", 185, "leerplichtambtenaar")
        .cite("Bijlage 5, Samenwerkingsverband po", 712, "betrokken LPA")
        Organisation(rmc.name, "RMC", fills: .earlyLeaverService)
            .cite("Bijlage 7, Te laat komen", 820, "leerplicht/RMC")
        Role(
            contactpersoonGemeente.name, "Contactpersoon van de gemeente", fills: .contactPerson, of: gemeente
        )
        .cite("Bijlage 7, Standpunt", 767, "contactpersoon van de gemeente")
        Role(
            regisseurLeerplicht.name, "Regisseur leerplicht", fills: .other, of: gemeente, answers: .rolesCase
        )
        .cite("Bijlage 8", 939, "regisseur leerplicht")
        Role(
            regiemedewerkerJeugd.name, "Regiemedewerker jeugd", fills: .other, of: gemeente, answers: .rolesCase
        )
        .cite("Bijlage 8", 939, "regiemedewerker jeugd van de gemeente")
        Role(
            voorzitterDoorbraakoverleg.name, "Regisseur leerplicht of regiemedewerker jeugd", fills: .chair,
            of: gemeente
        )
        .interpreted(
            nl: "Een van beiden zit het doorbraakoverleg voor; de tekst kiest niet. Deze naam staat voor wie dat is.",
            en: "One of the two chairs the doorbraakoverleg; the text does not choose. This name stands for whoever it "
                + "is."
        )
        .cite("Bijlage 8, Deelnemers", 939...940, "zit het overleg voor")
        Role(teamleiderToegangEnRegie.name, "Teamleider Toegang en Regie", fills: .youthCareAccess)
            .cite("Bijlage 8", 947, "Teamleider Toegang en Regie")
        Role(privacycoordinator.name, "Privacycoördinator", fills: .other)
            .cite("Bijlage 7, Standpunt", 760, "overleg met de privacy")
        Organisation(gemeente.name, "Gemeente 's-Hertogenbosch", fills: .municipality)
            .cite("Bijlage 7, Vertaling naar de uitvoering", 846, "De gemeente 's-Hertogenbosch")
        Organisation(regiogemeenten.name, "Regiogemeenten", fills: .municipality)
            .cite("Bijlage 7, Vertaling naar de uitvoering", 844, "regiogemeenten")
        Role(regiocollegas.name, "Regiocollega's", fills: .other)
            .cite("Bijlage 7, Standpunt", 772, "regiocollega")
        Organisation(duo.name, "DUO", fills: .register)
            .cite("2. Registratie en signalering", 96, "melden in DUO")
        Organisation(halt.name, "Halt", fills: .halt)
            .cite("Bijlage 5, Leerplichtambtenaar", 653, "Halt")
    }

    @Provisions static var health: [Provision] {
        Role(jeugdarts.name, "Jeugdarts", fills: .youthDoctor)
            .cite("4. Samenwerking", 185, "een jeugdarts")
        Role(jgzMedewerker.name, "JGZ-medewerker", fills: .youthHealth)
            .cite("Bijlage 6", 725, "JGZ-medewerker")
        Organisation(
            ggd.name, "GGD Hart voor Brabant", fills: .youthHealth, alsoCalled: ["GGD", "Hart voor Brabant"]
        )
        .interpreted(
            nl: "De tekst noemt de GGD en apart, als kop van een formulier, Hart voor Brabant; wij lezen één GGD.",
            en: "The text names the GGD and, apart, Hart voor Brabant at the head of a form; we read one GGD."
        )
        .cite("Bijlage 2", 487, "naar de GGD")
        .cite("Bijlage 6", 720, "Hart voor Brabant")
        .cite("Bijlage 7, Ongeoorloofd ziekteverzuim", 839, "GGD")
        Role(
            schoolmaatschappelijkWerker.name, "Schoolmaatschappelijk werker", fills: .socialWork,
            alsoCalled: ["schoolmaatschappelijk werk"]
        )
        .cite("1. Stimuleren van aanwezigheid", 63, "schoolmaatschappelijk werker")
        Role(maatschappelijkWerker.name, "Maatschappelijk werker", fills: .socialWork)
            .cite("Bijlage 4", 596, "maatschappelijk werker")
    }

    @Provisions static var partnershipsAndCare: [Provision] {
        Organisation(
            samenwerkingsverband.name, "Samenwerkingsverband", abbreviated: "SWV", fills: .partnership,
            alsoCalled: ["samenwerkingsverband po/vo"]
        )
        .cite("5. Van stagnatie naar doorbraak", 367, "samenwerkingsverband po/vo")
        Organisation(
            samenwerkingsverbandVO.name, "Samenwerkingsverband vo", abbreviated: "SWV", fills: .partnership
        )
        .in(.vo)
        .cite("Bijlage 5, Samenwerkingsverband vo", 680...682, "Samenwerkingsverband vo")
        Organisation(samenwerkingsverbandPO.name, "Samenwerkingsverband po", fills: .partnership)
            .in(.po)
            .cite("Bijlage 5, Samenwerkingsverband po", 705, "aan het samenwerkingsverband")
        Role(
            directeurSamenwerkingsverband.name, "Directeur van het samenwerkingsverband po of vo",
            fills: .partnershipDirector,
            of: samenwerkingsverband
        )
        .cite("Bijlage 8", 948, "directeur van het samenwerkingsverband")
        Role(onderwijsconsulent.name, "Onderwijsconsulent", fills: .educationConsultant)
            .cite("5. Van stagnatie naar doorbraak", 368, "onderwijsconsulent")
        Organisation(jeugdhulp.name, "Jeugdhulp", fills: .careProvider)
            .cite("5. Van stagnatie naar doorbraak", 365, "jeugdhulp")
            .cite("Bijlage 5, Jeugdarts", 640, "verwijzen naar jeugdhulp")
        Organisation(
            hulpverlening.name, "Hulpverlening", fills: .careProvider, alsoCalled: ["betrokken hulpverlening"]
        )
        .cite("4. Samenwerking, Leerplichtambtenaar", 324, "hulpverlening is betrokken")
        .cite("Bijlage 8", 938, "betrokken hulpverlening")
        Organisation(wijkteam.name, "Wijkteam", fills: .youthCareAccess)
            .interpreted(
                nl: "De tekst noemt het wijkteam alleen in een vraag op het formulier; zijn functie lezen wij erin.",
                en: "The text names the neighbourhood team only in a question on the form; its function is our reading."
            )
            .cite("Bijlage 3", 574, "het wijkteam")
        Organisation(oosterpoort.name, "Oosterpoort", fills: .careProvider)
            .interpreted(
                nl: "De tekst zegt niet wat Oosterpoort is; wij lezen een aanbieder van jeugdhulp.",
                en: "The text does not say what Oosterpoort is; we read a provider of youth care."
            )
            .cite("Bijlage 5, Samenwerkingsverband vo", 702, "medewerker vanuit Oosterpoort")
        Role(
            behandelaar.name, "Behandelaar", fills: .careProvider,
            alsoCalled: ["behandelend arts", "specialist", "hulpverlener"]
        )
        .cite("4. Samenwerking, Jeugdarts", 284, "al betrokken arts(en)")
        .cite("Bijlage 5, Jeugdarts", 637...638, "behandelend artsen")
        .cite("Bijlage 4", 624, "hulpverlener")
        Role(huisarts.name, "Huisarts", fills: .careProvider)
            .cite("Bijlage 2", 511, "huisarts")
        Role(basisprofessionals.name, "Basisprofessionals", fills: .other)
            .cite("Bijlage 8", 919, "basisprofessionals")
    }
}
