import RulePackKit

extension Tilburg {
    @Provisions static var relatedTexts: [Provision] {
        frames
        referenceDocuments
    }

    @Provisions private static var frames: [Provision] {
        Clause(
            "lea-programme", answers: .relatedTexts,
            "De ambitie komt uit het Uitvoeringsprogramma LEA Tilburg 2015/2018, van kinderopvang tot MBO en gemeente",
            parties: kinderopvang, primairOnderwijs, voortgezetOnderwijs, mbo, gemeente,
            timing: Timing("2015/2018")
        )
        .brief("Uitvoeringsprogramma LEA Tilburg 2015/2018")
        .cite("Ambitie Gemeente Tilburg", 9, "Uitvoeringsprogramma LEA Tilburg 2015/2018")

        Clause(
            "lea-working-agreements", answers: .relatedTexts,
            "Werkafspraken over ondersteuning van leerlingen worden in de Lokaal Educatieve Agenda gemaakt",
            parties: primairOnderwijs, gemeente
        )
        .brief("Lokaal Educatieve Agenda (werkafspraken)")
        .cite("Uitwerking gezamenlijke verzuimaanpak", 30, "Lokaal Educatieve Agenda (LEA)")

        Clause(
            "national-pact", answers: .relatedTexts,
            "De thuiszittersaanpak sluit aan bij de ambitie van het Landelijk Thuiszitterspact"
        )
        .brief("Landelijk Thuiszitterspact")
        .cite("Ambitie T-primair", 15, "Landelijk Thuiszitterspact")

        Clause(
            "plein013-note", answers: .relatedTexts,
            "De werkagenda sluit aan bij de notitie Overlegtafel Thuiszitten van Plein013", parties: plein013
        )
        .brief("notitie Overlegtafel Thuiszitten van Plein013")
        .cite("C. Samenwerkingsverband Plein013", 65, "notitie Overlegtafel Thuiszitten")

        Clause(
            "compulsory-education-act", answers: .relatedTexts,
            "De leerplichtambtenaar werkt binnen het wettelijk kader van de Leerplichtwet", parties: leerplichtambtenaar
        )
        .brief("Leerplichtwet")
        .cite("D. Leerplicht/RMC", 83, "beschreven staat in de Leerplichtwet")

        Clause(
            "mas", answers: .relatedTexts,
            "De Methodische aanpak Schoolverzuim (MAS) werkt voor leerplicht het wettelijk kader uit",
            parties: leerplicht
        )
        .brief("Methodische aanpak Schoolverzuim (MAS)")
        .cite("D. Leerplicht/RMC", 93, "Methodische aanpak Schoolverzuim")

        Clause(
            "mas-authors", answers: .relatedTexts,
            "De MAS is uitgewerkt door onder meer VNG, Openbaar Ministerie, Ingrado en Raad voor de Kinderbescherming",
            parties: vng, openbaarMinisterie, ingrado, raad
        )
        .brief("MAS: uitgewerkt door onder meer VNG, OM en Ingrado")
        .cite("D. Leerplicht/RMC", 93, "uitgewerkt door ketenpartijen")

        Clause(
            "absence-chart", answers: .relatedTexts,
            "Aanvullende lokale afspraken van leerplicht staan in de verzuimkaart van november 2017",
            parties: leerplicht, timing: Timing("november 2017", period: .month(11, 2017))
        )
        .brief("verzuimkaart november 2017")
        .cite("D. Leerplicht/RMC", 93, "verzuimkaart november 2017")

        Clause(
            "definitions-of-ocw", answers: .relatedTexts,
            "Voor de definities gebruiken de partners het begrippenkader schoolverzuim van OCW",
            parties: ketenpartners, ocw
        )
        .brief("begrippenkader schoolverzuim van OCW")
        .cite("Opschalen, A. Definities", 116, "'begrippenkader schoolverzuim'")
        .cite("Stap 1, Referentiedocumenten", 145, "Begrippenkader schoolverzuim")
    }

    @Provisions private static var referenceDocuments: [Provision] {
        Guidance(
            "guide-registration", answers: .relatedTexts,
            "Handreiking over het goed benutten van de verzuimregistratie, referentie bij stap 1 en stap 2",
            to: school, on: "stap 1 en stap 2"
        )
        .brief("handreiking Uw verzuimregistratie goed benut (1, 2)")
        .cite("Stap 1, Referentiedocumenten", 145, "Uw verzuimregistratie goed benut")
        .cite("Stap 2, Referentiedocumenten", 163, "Uw verzuimregistratie goed benut")

        Guidance(
            "guide-mas-procedure", answers: .relatedTexts,
            "MAS-procedure van leerplicht, referentie bij stap 1 en stap 2", to: leerplicht, on: "stap 1 en stap 2"
        )
        .brief("MAS-procedure leerplicht (stap 1, 2)")
        .cite("Stap 1, Referentiedocumenten", 145, "MAS-procedure leerplicht")
        .cite("Stap 2, Referentiedocumenten", 163, "Mas procedure leerplicht")

        Guidance(
            "guide-protocols", answers: .relatedTexts,
            "Aansprekende verzuimprotocollen van andere PO-scholen, referentie bij stap 1", to: school, on: "stap 1"
        )
        .brief("verzuimprotocollen van collega-scholen (stap 1)")
        .cite("Stap 1, Referentiedocumenten", 153, "verzuimprotocollen collega PO-scholen")

        Guidance(
            "guide-mandate", answers: .relatedTexts,
            "Handreiking over het organiseren van doorzettingsmacht, referentie bij de stappen 2, 3 en 4",
            on: "de stappen 2, 3 en 4"
        )
        .brief("handreiking Doorzettingsmacht organiseren (2, 3, 4)")
        .cite("Stap 2, Referentiedocumenten", 163, "'Doorzettingsmacht organiseren'")
        .cite("Stap 3, Referentiedocumenten", 174, "'Doorzettingsmacht organiseren'")
        .cite("Stap 4, Referentiedocumenten", 185, "Handreiking ‘Doorzettingsmacht organiseren’")
    }
}
