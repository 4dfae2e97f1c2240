import RulePackKit

extension HollandRijnland {
    @Provisions static var theWorkPlan: [Provision] {
        Clause(
            "period", answers: .period, "Het werkplan loopt van 2009 tot en met 2012", timing: Timing("2009 t/m 2012")
        )
        .brief("2009 t/m 2012, zonder dagen")
        .cite("Titel", 5, "2009 t/m 2012")

        Clause(
            "three-school-years", answers: .period, "De actiepunten zijn voor drie schooljaren bedoeld",
            timing: Timing("komende drie schooljaren")
        )
        .brief("drie schooljaren")
        .cite("Inleiding", 9, "komende drie schooljaren")

        Clause(
            "covered-sectors", answers: .coveredSectors,
            "Het werkplan heeft afspraken voor basisscholen, voor VO-scholen en voor MBO-instellingen",
            parties: basisschool, voSchool, mboInstelling
        )
        .interpreted(
            nl: "De tekst somt de sectoren nergens op; elk van de drie heeft er eigen afspraken.",
            en: "The text nowhere lists the sectors; each of the three has agreements of its own in it."
        )
        .brief("PO, VO en mbo")
        .cite("Speerpunt b, Activiteiten", 47, "MBO-instellingen")
        .cite("Speerpunt d, Activiteiten", 106, "Basisscholen")
        .cite("Speerpunt d, Activiteiten", 109, "voortgezet onderwijs")

        Clause(
            "structure", answers: .structure,
            "Het werkplan is een tabel van negen speerpunten, elk met activiteiten, planning en betrokken partijen"
        )
        .interpreted(
            nl: "Negen is onze telling van de letters a tot en met i.",
            en: "Nine is our count of the letters a through i."
        )
        .brief("negen speerpunten met activiteiten, data en partijen")
        .cite("Tabelkop", 13...16, "Speerpunt Activiteiten Tijdsplanning")

        Objective(
            "policy-into-action", answers: .aims,
            "Het werkplan wil visie en speerpunten van het leerplichtbeleid omzetten in concrete actiepunten"
        )
        .brief("visie en speerpunten omzetten in concrete actiepunten")
        .cite("Inleiding", 9, "naar concrete actiepunten")

        Objective(
            "vision-of-policy-plan", answers: .vision,
            "De visie achter het werkplan staat in het Beleidsplan Leerplicht 2009-2012; hier wordt zij niet herhaald"
        )
        .modality(.description)
        .brief("die van het Beleidsplan Leerplicht, hier niet herhaald")
        .cite("Inleiding", 9, "vertaling van de visie")

        relatedTexts
        embedding
    }

    @Provisions private static var relatedTexts: [Provision] {
        Clause(
            "policy-plan", answers: .relatedTexts, "Het werkplan steunt op het Beleidsplan Leerplicht 2009-2012"
        )
        .brief("Beleidsplan Leerplicht 2009-2012")
        .cite("Inleiding", 9, "Beleidsplan Leerplicht 2009-2012")

        Clause(
            "halt-project-plan", answers: .relatedTexts,
            "De invoering van de Halt-afdoening staat beschreven in een projectplan van het OM", parties: om
        )
        .brief("projectplan van het Openbaar Ministerie (Halt)")
        .cite("Speerpunt a, Activiteiten", 20, "Projectplan van het OM")

        Clause("protocol-po", answers: .relatedTexts, "Voor het melden in het PO is er een meldprotocol")
            .in(.po)
            .brief("meldprotocol PO")
            .cite("Speerpunt c, Activiteiten", 59, "meldprotocol voor PO")

        Clause(
            "protocol-vo-mbo", answers: .relatedTexts, "Voor het melden in VO en mbo is er één gezamenlijk meldprotocol"
        )
        .in(.vo, .mbo)
        .interpreted(
            nl: "De tekst noemt één protocol „voor VO/MBO”; wij lezen dat als een gezamenlijk protocol.",
            en: "The text names one protocol \"voor VO/MBO\"; we read that as a shared protocol."
        )
        .brief("meldprotocol VO/mbo")
        .cite("Speerpunt c, Activiteiten", 60, "meldprotocol voor VO/MBO")

        Clause(
            "leave-guidelines", answers: .relatedTexts,
            "Voor schooldirecteuren zijn er richtlijnen om verlof te verlenen; hun inhoud staat niet in het werkplan",
            parties: schooldirecteur
        )
        .brief("richtlijnen verlof voor schooldirecteuren")
        .cite("Speerpunt c, Activiteiten", 61, "richtlijnen voor schooldirecteuren")

        Clause(
            "lisse-example", answers: .relatedTexts,
            "Voor uniform beleid over luxe verzuim is Lisse het voorbeeld; wat Lisse doet, staat er niet",
            parties: lisse
        )
        .interpreted(
            nl: "De tekst zegt alleen „naar voorbeeld van Lisse”; wij lezen: het beleid van die gemeente.",
            en: "The text says only \"naar voorbeeld van Lisse\"; we read: that municipality's policy."
        )
        .in(.po, .vo)
        .brief("voorbeeld van Lisse (luxe verzuim)")
        .cite("Speerpunt c, Activiteiten", 70, "naar voorbeeld van Lisse")

        Guidance(
            "out-of-school-guidance", answers: .relatedTexts,
            "Er is een handreiking voor de aanpak van thuiszitters; haar inhoud staat niet in het werkplan",
            to: leerplichtambtenaar
        )
        .brief("handreiking aanpak thuiszitters")
        .modality(.description)
        .cite("Speerpunt h, Activiteiten", 184, "handreiking aanpak thuiszitters")
    }

    @Provisions private static var embedding: [Provision] {
        Task(
            "instruction-updated", answers: .embedding,
            "De nieuwe manier van werken komt in de ambtsinstructie leerplicht van het RBL"
        )
        .brief("verwerkt in de ambtsinstructie leerplicht")
        .modality(.plan)
        .cite("Inleiding", 11, "ambtsinstructie leerplicht")

        Task(
            "handbook-updated", answers: .embedding,
            "De nieuwe manier van werken komt ook in het kwaliteitshandboek van het RBL"
        )
        .brief("opgenomen in het kwaliteitshandboek")
        .modality(.plan)
        .cite("Inleiding", 11, "in het kwaliteitshandboek")

        Task(
            "agreements-in-writing", answers: .embedding, "Wat met ketenpartners wordt afgesproken, komt op schrift",
            with: ketenpartners
        )
        .brief("afspraken met ketenpartners op schrift")
        .modality(.plan)
        .cite("Inleiding", 11, "schriftelijk vastgelegd")

        Registration(
            "lba-supports-work", answers: .attendanceRegistration,
            "Leerplichtambtenaren gaan werken met het nieuwe programma LBA, dat het werk waar mogelijk ondersteunt",
            into: "LBA", by: leerplichtambtenaar, timing: Timing("met ingang van schooljaar")
        )
        .interpreted(
            nl: "Er staat „20009/2010”; wij lezen dat als een tikfout voor schooljaar 2009/2010.",
            en: "The text has \"20009/2010\"; we read that as a slip for school year 2009/2010."
        )
        .brief("LBA, vanaf schooljaar 2009/2010")
        .modality(.plan)
        .cite("Inleiding", 11, "nieuwe programma LBA")
        .cite("Inleiding", 11, "20009/2010")
    }
}
