import RulePackKit

extension DenHaag.HaaglandenVO {
    @Provisions static var parties: [Provision] {
        schoolAndFamily
        supportPartners
        youthCarePartners
        government
    }

    @Provisions private static var schoolAndFamily: [Provision] {
        Organisation(school.name, "School", fills: .school)
            .cite("Inleiding", 5, "De school werkt")
        Role(
            coordinatorPassendOnderwijs.name, "Coördinator passend onderwijs", fills: .careCoordinator, of: school
        )
        .interpreted(
            nl: "De tekst zegt niet bij wie de coördinator in dienst is; uit de taken lezen wij: bij de school.",
            en: "The text does not say who employs the coordinator; from the tasks we read: the school."
        )
        .cite("Coördinator passend onderwijs, kop", 7, "coördinator passend onderwijs")
        Role(directie.name, "Directie", fills: .schoolHead, of: school)
            .cite("Coördinator passend onderwijs, taak 3", 11, "directie")
        Role(docenten.name, "Docenten", fills: .schoolStaff, of: school)
            .cite("Coördinator passend onderwijs, taak 3", 11, "docenten")
        Role(schoolmedewerkers.name, "Medewerkers van school", fills: .schoolStaff, of: school)
            .cite("Preventieve activiteiten, Voorlichting", 82, "medewerkers van school")
            .cite("Preventieve activiteiten, Poortactie", 83, "medewerkers van school")
        Role(leerling.name, "Leerling", fills: .pupil, alsoCalled: ["jongere", "kind"])
            .cite("Inleiding", 5, "de leerling")
            .cite("Leerplichtambtenaar, Handhaving", 66, "jongere")
            .cite("JGZ, taak 2", 37, "de kinderen")
        Role(ouders.name, "Ouders", fills: .parents)
            .cite("Coördinator passend onderwijs, taak 3", 11, "ouders")
        Organisation(
            ketenpartners.name, "Ketenpartners", fills: .allPartners, alsoCalled: ["samenwerkingspartners"],
            answers: .rolesOther
        )
        .interpreted(
            nl: "De tekst zegt ook „partners” en „samenwerkingspartners”; wij lezen daarin dezelfde groep.",
            en: "The text also says “partners” and “cooperation partners”; we read these as the same group."
        )
        .cite("Titel", 3, "ketenpartners")
        .cite("Preventieve activiteiten, Poortactie", 83, "de samenwerkingspartners")
        Organisation(maatschappelijkePartners.name, "Andere maatschappelijke partners", fills: .other)
            .cite("SMW+, taak 4", 32, "andere maatschappelijke partners")
    }

    @Provisions private static var supportPartners: [Provision] {
        Organisation(
            sppoh.name, "Samenwerkingsverband passend primair onderwijs Haaglanden", abbreviated: "SPPOH",
            fills: .partnership
        )
        .cite("Inleiding", 5, "SPPOH")
        .cite("Afkortingen", 125, "Samenwerkingsverband passend primair onderwijs")
        Organisation(swvzhw.name, "SWVZHW", fills: .partnership)
            .cite("Inleiding", 5, "SWVZHW")
            .cite("SOT consulent, inleiding", 19, "samenwerkingsverband")
        Role(
            sotConsulent.name, "SOT consulent", fills: .partnershipConsultant, of: swvzhw,
            alsoCalled: ["consulent SOT"]
        )
        .cite("SOT consulent, inleiding", 19, "SOT consulent van het SWVZHW")
        .cite("Jeugdconsulent, taak 2", 51, "consulent SOT")
        Organisation(smw.name, "Schoolmaatschappelijk werk", abbreviated: "SMW", fills: .socialWork)
            .cite("Inleiding", 5, "schoolmaatschappelijk werk (SMW)")
        Organisation(smwPlus.name, "Schoolmaatschappelijk werk plus", abbreviated: "SMW+", fills: .socialWork)
            .cite("SMW+, kop", 27, "SMW+")
            .cite("Afkortingen", 123, "Schoolmaatschappelijk werk plus")
        Organisation(cjg.name, "Centrum voor jeugd en gezin", abbreviated: "CJG", fills: .youthHealth)
            .interpreted(
                nl: "De tekst noemt CJG in één adem met JGZ en zegt niet hoe die twee zich verhouden.",
                en: "The text names CJG in one breath with JGZ and does not say how the two relate."
            )
            .cite("Inleiding", 5, "CJG/Jeugdgezondheidszorg (JGZ)")
        Organisation(jgz.name, "Jeugdgezondheidszorg", abbreviated: "JGZ", fills: .youthHealth)
            .cite("Inleiding", 5, "CJG/Jeugdgezondheidszorg (JGZ)")
            .cite("JGZ, kop", 34, "JGZ")
    }

    @Provisions private static var youthCarePartners: [Provision] {
        Organisation(kracht.name, "Kracht", fills: .careProvider)
            .interpreted(
                nl: "Wegens het meervoud „samenwerkingsverbanden” lezen wij Kracht en rondomJou als twee namen.",
                en: "Because of the plural “partnerships” we read Kracht and rondomJou as two names."
            )
            .cite("Inleiding", 5, "samenwerkingsverbanden jeugdhulp Kracht")
        Organisation(rondomJou.name, "rondomJou", fills: .careProvider)
            .interpreted(
                nl: "Wegens het meervoud „samenwerkingsverbanden” lezen wij Kracht en rondomJou als twee namen.",
                en: "Because of the plural “partnerships” we read Kracht and rondomJou as two names."
            )
            .cite("Inleiding", 5, "rondomJou")
        Organisation(jeugdteam.name, "Jeugdteam", fills: .youthCareAccess)
            .interpreted(
                nl: "De tekst zegt niet wat het Jeugdteam doet; wij lezen het als toegang tot jeugdhulp.",
                en: "The text does not say what the youth team does; we read it as access to youth care."
            )
            .cite("Inleiding", 5, "Jeugdteam/ JGZ in Rijswijk")
        Role(gezinscoach.name, "Gezinscoach", fills: .youthCareAccess)
            .cite("Gezinscoach, kop", 42, "Gezinscoach")
            .cite("SMW+, taak 4", 32, "de gezinscoach")
        Role(koppelpartner.name, "Koppelpartner", fills: .youthCareAccess)
            .interpreted(
                nl:
                    "De tekst zegt niet wat een Koppelpartner is; de kop noemt hem naast de "
                    + "gezinscoach, indien aanwezig.",
                en: "The text does not say what a Koppelpartner is; the heading names it next to the family coach."
            )
            .cite("Gezinscoach, kop", 42, "indien aanwezig Koppelpartner")
        Role(jeugdconsulent.name, "Jeugdconsulent", fills: .youthCareAccess)
            .cite("Inleiding", 5, "Jeugdconsulent")
            .cite("Jeugdconsulent, kop", 48, "Vaste taken Jeugdconsulent")
        Role(consulentZorgOnderwijs.name, "Consulent zorg en onderwijs", fills: .youthCareAccess)
            .interpreted(
                nl: "De tekst zegt niet voor wie deze consulent werkt; de taken liggen bij de toegang tot jeugdhulp.",
                en: "The text does not say for whom this consultant works; the tasks concern access to youth care."
            )
            .cite("Consulent zorg en onderwijs, kop", 54, "consulent zorg en onderwijs")
    }

    @Provisions private static var government: [Provision] {
        Organisation(
            leerplicht.name, "Leerplicht", abbreviated: "LP", fills: .attendanceService,
            alsoCalled: ["afdeling Leerplicht"]
        )
        .cite("Inleiding", 5, "leerplicht (LP)")
        .cite("Preventieve activiteiten, inleiding", 78, "afdeling Leerplicht")
        Role(leerplichtambtenaar.name, "Leerplichtambtenaar", fills: .attendanceOfficer, of: leerplicht)
            .cite("Leerplichtambtenaar, kop", 60, "Leerplichtambtenaar")
        Organisation(duo.name, "DUO", fills: .register)
            .cite("Leerplichtambtenaar, Rol", 62, "DUO Verzuimloket")
            .cite("Leerplichtambtenaar, Absoluut verzuim", 68, "DUO")
        Organisation(inspectie.name, "Inspectie van het Onderwijs", fills: .inspectorate, alsoCalled: ["Inspectie"])
            .cite("Leerplichtambtenaar, Toezicht op scholen", 74, "Inspectie van het Onderwijs")
        Organisation(halt.name, "Halt", fills: .halt)
            .interpreted(
                nl: "De tekst noemt alleen een Halt-interventie; wij lezen daarin Halt als wie haar uitvoert.",
                en: "The text names only a Halt intervention; in it we read Halt as who carries it out."
            )
            .cite("Leerplichtambtenaar, Handhaving", 66, "een Halt-interventie")
        Organisation(veiligThuis.name, "Veilig Thuis", fills: .childSafety)
            .cite("Veilig Thuis", 92, "Veilig Thuis")
        Role(adviesvrager.name, "Professional die advies vraagt", fills: .other, alsoCalled: ["adviesvrager"])
            .cite("Veilig Thuis, Bespreken", 94, "professionals die advies vragen")
            .cite("Veilig Thuis, Ondersteunen", 102, "ondersteuning van adviesvragers")
        Role(directbetrokkenen.name, "Directbetrokkenen", fills: .other)
            .cite("Veilig Thuis, Bespreken", 97, "directbetrokkenen")
            .cite("Veilig Thuis, Ondersteunen", 104, "directbetrokkenen")
    }
}
