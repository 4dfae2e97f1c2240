import RulePackKit

extension Tilburg {
    @Provisions static var aims: [Provision] {
        ambition
        target
        vision
    }

    @Provisions private static var ambition: [Provision] {
        Objective(
            "talent", answers: .aims, "Tilburg wil de talenten van alle kinderen en jongeren ontwikkelen",
            by: kinderopvang, primairOnderwijs, voortgezetOnderwijs, mbo, gemeente
        )
        .brief("talentontwikkeling van alle kinderen en jongeren")
        .cite("Ambitie Gemeente Tilburg", 11, "talentontwikkeling van alle kinderen")

        Objective(
            "taking-part", answers: .aims, "Kinderen en jongeren groeien op tot burgers die meedoen en erbij horen",
            by: kinderopvang, primairOnderwijs, voortgezetOnderwijs, mbo, gemeente
        )
        .brief("burgers die meedoen en erbij horen")
        .cite("Ambitie Gemeente Tilburg", 11, "meedoen in de maatschappij")

        Objective(
            "prevention", answers: .aims, "De verzuimaanpak is gericht op het voorkomen van verzuim",
            by: ketenpartners, toegang, gemeente, tPrimair, leerplicht
        )
        .brief("verzuimpreventie")
        .cite("Ambitie T-primair", 15, "gericht op verzuimpreventie")
        .cite("Doelstelling", 25, "gericht op verzuimpreventie")

        Objective(
            "no-one-out-of-school", answers: .aims, "De verzuimaanpak moet thuiszitten zo snel mogelijk voorkomen",
            by: ketenpartners, toegang, gemeente, tPrimair, leerplicht
        )
        .brief("thuiszitten zo snel mogelijk voorkomen")
        .cite("Ambitie T-primair", 15, "snel mogelijk voorkomen")
        .cite("Doelstelling", 25, "voorkomen van thuiszitten")

        Objective(
            "one-model", answers: .aims,
            "Voor alle scholen is er een op hoofdlijnen eenduidig opschalingsmodel"
        )
        .brief("op hoofdlijn één opschalingsmodel voor alle scholen")
        .cite("Opschalen, B. Stappenplan", 120, "eenduidig opschalingsmodel")

        Objective(
            "stronger-school", answers: .aims,
            "Het handelingsvermogen van de school versterken is een bijkomend doel van stap 3", by: plein013
        )
        .brief("handelingsvermogen van de school versterken (stap 3)")
        .cite("Stap 3, Doel", 169, "versterken van het handelingsvermogen")

        Objective(
            "place-soon", answers: .expectedResults,
            "De Actietafel moet op korte termijn een passende plek opleveren voor een leerling wiens vraag vastliep"
        )
        .brief("Actietafel: op korte termijn een passende (onderwijs)plek")
        .cite("Stap 4, Doel", 178, "een passende (onderwijs)plek")

        Objective(
            "offer-for-each", answers: .expectedResults,
            "Met opschalen naar andere tafels krijgt iedere leerling altijd een passend aanbod",
            by: primairOnderwijs, leerplicht, toegang
        )
        .brief("voor iedere leerling een passend aanbod")
        .cite("Uitwerking gezamenlijke verzuimaanpak", 34, "iedere leerling een passend aanbod")

        Objective(
            "solution-soon", answers: .expectedResults,
            "Opschalen dient om zo snel mogelijk een passende oplossing voor de leerling te vinden"
        )
        .brief("zo spoedig mogelijk een passende oplossing")
        .cite("Opschalen, B. Stappenplan", 128, "zo spoedig mogelijk")
    }

    @Provisions private static var target: [Provision] {
        Objective(
            "fewer-out-of-school", answers: .outOfSchoolTarget,
            "Het Landelijk Thuiszitterspact wil de komende jaren minder thuiszitters",
            measure: .outOfSchool,
            timing: Timing("de komende jaren")
        )
        .brief("landelijk: de komende jaren minder thuiszitters")
        .cite("Ambitie T-primair", 15, "aantal thuiszitters")

        Objective(
            "no-child-over-three-months", answers: .outOfSchoolTarget,
            "Landelijk doel, uiterlijk in 2020 of eerder: geen kind langer dan drie maanden thuis zonder passend onderwijs en/of zorg",
            measure: .outOfSchool, limit: .atMost(3, .months),
            timing: Timing("uiterlijk in 2020", period: .days("2020-01-01", through: "2020-12-31"))
        )
        .brief("landelijk: uiterlijk 2020 niemand > 3 maanden zonder aanbod")
        .cite("Ambitie T-primair", 15, "langer dan drie maanden thuiszit")
        .cite("Ambitie T-primair", 15, "of zoveel eerder")
    }

    @Provisions private static var vision: [Provision] {
        Objective("good-education", answers: .vision, "Goed onderwijs dient ontplooiing, duurzaam werk en welzijn")
            .brief("goed onderwijs dient ontplooiing, duurzaam werk, welzijn")
            .modality(.description)
            .cite("Ambitie Gemeente Tilburg", 11, "Goed onderwijs is van belang")

        Objective(
            "continuous-line", answers: .vision,
            "Een doorgaande leer- en ontwikkelingslijn is een verantwoordelijkheid van alle partners van het kind",
            by: ketenpartners
        )
        .brief("doorgaande lijn: van alle partners samen")
        .modality(.principle)
        .cite("Ambitie Gemeente Tilburg", 11, "doorgaande leer- en ontwikkelingslijn")

        Objective(
            "same-ambition", answers: .vision, "Primair en voortgezet onderwijs hebben dezelfde ambitie",
            by: primairOnderwijs, voortgezetOnderwijs
        )
        .brief("PO en VO hebben dezelfde ambitie")
        .modality(.description)
        .cite("Ambitie T-primair", 17, "lopen primair en voortgezet onderwijs")

        Objective(
            "absence-as-signal", answers: .vision,
            "Langdurig of frequent verzuim wijst vaak op achterliggende problemen"
        )
        .brief("langdurig of frequent verzuim is vaak een signaal")
        .modality(.description)
        .cite("A. Ouders en leerling", 38, "signaal van achterliggende problematiek")

        Objective("act-fast", answers: .vision, "Bij verzuim is het van belang zo snel mogelijk te handelen")
            .brief("bij verzuim zo snel mogelijk handelen")
            .modality(.principle)
            .cite("A. Ouders en leerling", 38, "snel mogelijk actie te ondernemen")

        Objective(
            "parents-early", answers: .vision,
            "Ouders snel betrekken kan naar ervaring veel latere problemen voorkomen", by: school, ketenpartners
        )
        .brief("ouders snel betrekken kan problemen voorkomen")
        .modality(.description)
        .cite("A. Ouders en leerling", 40, "snel betrekken van de ouders")

        Objective(
            "guiding-parents-pays", answers: .vision,
            "Ouders begeleiden kan veel tijd en energie vragen, maar is voorwaarde voor een blijvende oplossing",
            by: school, ketenpartners
        )
        .brief("ouders begeleiden: voorwaarde voor duurzame oplossing")
        .modality(.principle)
        .cite("A. Ouders en leerling", 40, "duurzame oplossing")

        Objective(
            "school-knows-best", answers: .vision,
            "De school kent kind en ouders het best en kan daardoor het meest doen", by: school
        )
        .brief("school kent kind en ouders het best")
        .modality(.description)
        .cite("C. Samenwerkingsverband Plein013", 67, "het beste kent")

        Objective(
            "same-language", answers: .vision, "Betrokken partners spreken dezelfde taal over verzuim",
            by: ketenpartners
        )
        .brief("partners spreken dezelfde taal")
        .modality(.principle)
        .cite("Opschalen, A. Definities", 116, "dezelfde taal spreken")

        Objective("solution-oriented", answers: .vision, "In alle stappen wordt oplossingsgericht gewerkt")
            .brief("in alle stappen oplossingsgericht")
            .modality(.principle)
            .cite("Opschalen, B. Stappenplan", 130, "werkwijze oplossingsgericht")

        Objective(
            "prevention-as-guide", answers: .vision,
            "Verzuimpreventie is de leidraad bij maatwerk tussen school en leerplicht",
            by: school, leerplicht
        )
        .brief("verzuimpreventie is leidraad")
        .modality(.principle)
        .cite("Stap 1, Concrete werkwijze", 143, "hierbij de leidraad")
    }
}
