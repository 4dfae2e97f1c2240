import RulePackKit

extension DenHaag.HaaglandenVO {
    @Provisions static var theText: [Provision] {
        scope
        partnersPerMunicipality
        relatedTexts
    }

    @Provisions private static var scope: [Provision] {
        Clause(
            "covered-municipalities", answers: .coveredMunicipalities,
            "De bijlage noemt ketenpartners in Den Haag, Rijswijk en Leidschendam-Voorburg"
        )
        .brief("Den Haag, Rijswijk en Leidschendam-Voorburg")
        .interpreted(
            nl: "De tekst noemt geen werkingsgebied; wij nemen de drie gemeenten waarvoor hij partners noemt.",
            en: "The text names no area; we take the three municipalities for which it names partners."
        )
        .cite("Inleiding", 5, "Jeugdconsulent/JGZ in Leidschendam-Voorburg")

        Clause(
            "covered-sectors", answers: .coveredSectors,
            "De bijlage gaat over ketenpartners van het voortgezet onderwijs"
        )
        .brief("VO")
        .cite("Titel", 3, "ketenpartners VO")
    }

    @Provisions private static var partnersPerMunicipality: [Provision] {
        Clause(
            "school-works-with-partners", answers: .scopeOfCooperation,
            "In de preventieve aanpak trekt de school samen met ketenpartners op", parties: school, ketenpartners
        )
        .brief("school en partners samen in de preventie")
        .cite("Inleiding", 5, "preventieve aanpak samen met partners")

        Clause(
            "partners-without-municipality", answers: .scopeOfCooperation,
            "Zonder vermelding van een gemeente zijn partner: SPPOH, SWVZHW, schoolmaatschappelijk werk en leerplicht",
            parties: sppoh, swvzhw, smw, leerplicht
        )
        .brief("samenwerkingsverbanden, schoolmaatschappelijk werk, leerplicht")
        .cite("Inleiding", 5, "samenwerkingsverbanden passend onderwijs SPPOH")

        Clause(
            "partners-den-haag", answers: .scopeOfCooperation,
            "In Den Haag zijn CJG/JGZ en de samenwerkingsverbanden jeugdhulp Kracht en rondomJou partner",
            parties: cjg, jgz, kracht, rondomJou
        )
        .brief("Den Haag: CJG/JGZ, Kracht en rondomJou")
        .interpreted(
            nl:
                "Wij lezen dat „in Den Haag” ook CJG/JGZ betreft, omdat JGZ voor de andere "
                + "gemeenten opnieuw is genoemd.",
            en: "We read “in Den Haag” as covering CJG/JGZ too, since JGZ is named anew for the other municipalities."
        )
        .cite("Inleiding", 5, "rondomJou in Den Haag")

        Clause(
            "partners-rijswijk", answers: .scopeOfCooperation, "In Rijswijk zijn het Jeugdteam en JGZ partner",
            parties: jeugdteam, jgz
        )
        .brief("Rijswijk: Jeugdteam en JGZ")
        .cite("Inleiding", 5, "JGZ in Rijswijk")

        Clause(
            "partners-leidschendam-voorburg", answers: .scopeOfCooperation,
            "In Leidschendam-Voorburg zijn de Jeugdconsulent en JGZ partner", parties: jeugdconsulent, jgz
        )
        .brief("Leidschendam-Voorburg: Jeugdconsulent en JGZ")
        .cite("Inleiding", 5, "JGZ in Leidschendam-Voorburg")

        Clause(
            "gezinscoach-linked-to-smw-plus", answers: .scopeOfCooperation,
            "De gezinscoach of Koppelpartner is verbonden met SMW+", parties: gezinscoach, koppelpartner, smwPlus
        )
        .brief("gezinscoach/Koppelpartner gekoppeld aan SMW+")
        .cite("Gezinscoach, kop", 42, "gekoppeld aan SMW+")

        Clause(
            "jeugdconsulent-linked-to-smw-plus", answers: .scopeOfCooperation,
            "De Jeugdconsulent is verbonden met SMW+", parties: jeugdconsulent, smwPlus
        )
        .brief("Jeugdconsulent gekoppeld aan SMW+")
        .cite("Jeugdconsulent, kop", 48, "gekoppeld aan SMW+")
    }

    @Provisions private static var relatedTexts: [Provision] {
        Clause("annex-two", answers: .relatedTexts, "De tekst is bijlage 2 van een stuk dat er niet in wordt genoemd")
            .brief("hoofdtekst waarvan dit bijlage 2 is (onbekend)")
            .cite("Titel", 3, "Bijlage 2.")

        Clause(
            "mas", answers: .relatedTexts,
            "Over de handhavingsroutes staat meer in de Methodische Aanpak Schoolverzuim"
        )
        .brief("Methodische Aanpak Schoolverzuim (MAS)")
        .cite("Leerplichtambtenaar, Handhaving", 66, "Methodische Aanpak Schoolverzuim (MAS)")

        Clause(
            "routeboek", answers: .relatedTexts,
            "De leerplichtambtenaar is bekend met het Routeboek Verzuim en Thuiszitten", parties: leerplichtambtenaar
        )
        .brief("Routeboek Verzuim en Thuiszitten")
        .cite("Preventieve activiteiten, Meedenken", 85, "Routeboek Verzuim en Thuiszitten")

        Clause(
            "veilig-thuis-protocol", answers: .relatedTexts,
            "Voor meer over Veilig Thuis verwijst de tekst naar een interactief protocol", parties: veiligThuis
        )
        .brief("interactief protocol van Veilig Thuis (versie 3)")
        .interpreted(
            nl: "Naam en versie komen uit de bestandsnaam van een link waarvan het adres verloren is.",
            en: "Name and version are from the file name of a link whose address is lost."
        )
        .cite("Veilig Thuis, slot", 109, "Klik hier voor meer informatie")
    }

    @Provisions static var aims: [Provision] {
        Objective(
            "signals-early", answers: .aims, "Preventie moet ervoor zorgen dat signalen vroeg worden opgepakt",
            by: school, ketenpartners
        )
        .brief("signalen vroegtijdig oppakken")
        .cite("Inleiding", 5, "vroegtijdig signalen op te")

        Objective(
            "find-out-what-is-wrong", answers: .aims,
            "Preventie moet aan het licht brengen wat er met de leerling aan de hand is", by: school, ketenpartners
        )
        .brief("onderzoeken wat er speelt")
        .cite("Inleiding", 5, "wat er aan de hand")

        Objective(
            "pupil-goes-to-school", answers: .aims,
            "Preventie moet bereiken dat de leerling naar school gaat, zo nodig met extra ondersteuning",
            by: school, ketenpartners
        )
        .brief("leerling gaat naar school, zo nodig met steun")
        .cite("Inleiding", 5, "eventueel met extra ondersteuning")

        Task(
            "early-signals", answers: .earlySignals,
            "School en ketenpartners willen signalen vroeg oppakken en uitzoeken wat erachter zit",
            by: school, ketenpartners
        )
        .brief("preventie: signalen vroeg oppakken en onderzoeken")
        .modality(.aim)
        .cite("Inleiding", 5, "vroegtijdig signalen op te")

        Objective(
            "prevent-absence", answers: .aims,
            "Met preventieve samenwerking willen school en leerplicht schoolverzuim vóór zijn", by: school, leerplicht
        )
        .brief("schoolverzuim voorkomen")
        .cite("Leerplichtambtenaar, Preventieve samenwerking", 72, "schoolverzuim te voorkomen")
    }
}
