import RulePackKit

extension DenHaag.Agreement2018 {
    @Provisions static var theAgreement: [Provision] {
        Clause(
            "covered-municipality", answers: .coveredMunicipalities,
            "De gemeente Den Haag en de schoolbesturen in die gemeente hebben de afspraken gemaakt", parties: gemeente
        )
        .brief("Den Haag")
        .cite("Partijen", 7, "Gemeente Den Haag")

        Clause(
            "covered-sectors", answers: .coveredSectors,
            "De afspraken gelden voor scholen voor primair en voor voortgezet onderwijs", parties: poBesturen,
            voBesturen
        )
        .brief("PO en VO")
        .cite("Titel", 3, "PO-scholen en VO-scholen")
        .cite("Partijen", 11, "primair onderwijs")

        Clause(
            "party-municipality", answers: .signatories,
            "Partij is de gemeente Den Haag, vertegenwoordigd door de wethouder voor onder meer jeugd en onderwijs",
            parties: gemeente, wethouder
        )
        .brief("gemeente Den Haag")
        .cite("Partijen", 7, "rechtsgeldig vertegenwoordigd")

        Clause(
            "party-school-boards", answers: .signatories,
            "Partij zijn de Haagse schoolbesturen voor primair en die voor voortgezet onderwijs",
            parties: poBesturen, voBesturen
        )
        .brief("Haagse schoolbesturen PO en VO")
        .cite("Partijen", 11, "de Haagse schoolbesturen")

        Clause(
            "signed-for-secondary-schools", answers: .signatories,
            "Voor de VO-besturen tekent wie bij het VO Platform het Dagelijks Overleg voorzit",
            parties: voBesturen, voPlatform
        )
        .brief("namens VO tekent de voorzitter van het VO-overleg")
        .cite("Ondertekening", 106, "De voorzitter van het Dagelijks")

        Clause(
            "signed-for-primary-schools", answers: .signatories,
            "Voor de besturen in het primair onderwijs tekent wie het PO Platform voorzit",
            parties: poBesturen, poPlatform
        )
        .brief("namens PO tekent de voorzitter van het PO Platform")
        .cite("Ondertekening", 117, "voorzitter van het PO Platform")

        Clause(
            "not-enforceable", answers: .enforceability,
            "Partijen leggen doelen en acties bestuurlijk vast, maar willen geen plichten die een rechter kan opleggen"
        )
        .brief("nee, dat willen partijen niet")
        .cite("Overwegende dat", 18, "rechte afdwingbare verplichtingen")

        Clause(
            "start", answers: .period, "De afspraken gaan in op de datum van ondertekening",
            timing: Timing("datum van ondertekening")
        )
        .brief("vanaf de ondertekening (dag niet genoemd)")
        .cite("4.1", 80, "datum van ondertekening")

        Clause(
            "adoption", answers: .period,
            "Het Kamerbreed overleg in Den Haag stelde de afspraken op 19 april 2018 vast",
            timing: Timing("19 april 2018", period: .days("2018-04-19", through: "2018-04-19"))
        )
        .brief("vastgesteld op 19 april 2018")
        .cite("Vaststelling", 89, "in het Kamerbreed overleg")

        Clause(
            "first-term", answers: .period, "De afspraken gelden voor de rest van het schooljaar 2017-2018",
            timing: Timing("restant van het schooljaar 2017-2018")
        )
        .brief("rest van schooljaar 2017-2018")
        .cite("4.1", 80, "restant van het schooljaar")

        Clause(
            "tacit-renewal", answers: .period,
            "Zonder besluit tot wijziging lopen de afspraken telkens één volgend schooljaar door",
            timing: Timing("één opvolgend schooljaar", frequency: .every(.schoolYears(1)))
        )
        .brief("zonder wijzigingsbesluit stilzwijgend per schooljaar verlengd")
        .cite("4.3", 84, "geacht stilzwijgend verlengd")

        Clause(
            "changes", answers: .amendment,
            "In overleg met alle partijen kunnen de afspraken tussentijds worden gewijzigd of beëindigd",
            parties: gemeente, poBesturen, voBesturen
        )
        .brief("tussentijds, in overleg met alle partijen")
        .modality(.permission)
        .cite("4.2", 82, "tussentijds worden gewijzigd")

        Clause(
            "renewal-without-decision", answers: .amendment,
            "Verlenging vraagt geen besluit: blijft een wijzigingsbesluit uit, dan komt er steeds één schooljaar bij"
        )
        .brief("zonder wijzigingsbesluit stilzwijgend verlengd per schooljaar")
        .cite("4.3", 84, "Zonder wijzigingsbesluit")

        Clause(
            "adjusted-after-evaluation", answers: .amendment,
            "Waar de evaluatie daar aanleiding toe geeft, worden samenwerkings- en/of werkafspraken aangepast"
        )
        .brief("bijgesteld waar evaluatie dat nodig maakt")
        .cite("3.3", 76, "waar nodig bijgesteld")

        Clause(
            "working-agreements-annex", answers: .relatedTexts,
            "De bijgevoegde werkafspraken werken de doelen en acties uit; partijen nemen er kennis van"
        )
        .brief("werkafspraken (bijlage)")
        .cite("Overwegende dat", 19, "als bijlage")
        .cite("2.1", 65, "vertaald naar werkafspraken")

        Clause(
            "legal-frame", answers: .relatedTexts,
            "Vertegenwoordigers van partijen stelden doelen, acties en werkafspraken samen op, binnen wet- en regelgeving"
        )
        .brief("wet- en regelgeving")
        .cite("Overwegende dat", 17, "wet- en regelgeving")

        Clause(
            "mas", answers: .relatedTexts,
            "De Methodische Aanpak Schoolverzuim is een van de onderwerpen waarover partijen elkaar informeren"
        )
        .brief("Methodische Aanpak Schoolverzuim, als actueel onderwerp")
        .cite("Bijlage, Tijdens het schooljaar", 151, "Methodische Aanpak Schoolverzuim")

        Task(
            "agreements-known", answers: .embedding,
            "Partijen zien erop toe dat alle betrokken medewerkers de werkafspraken kennen",
            by: gemeente, poBesturen, voBesturen
        )
        .brief("bekend bij alle betrokken medewerkers")
        .cite("2.2", 66, "bekend zijn")

        Task(
            "agreements-kept", answers: .embedding,
            "Partijen letten erop dat hun organisaties de werkafspraken met administratie en controle borgen",
            by: gemeente, poBesturen, voBesturen
        )
        .brief("geborgd met administratie en controle")
        .cite("2.3", 67, "administratie en controle")

        Clause("brochure", answers: .embedding, "De bijlage met werkafspraken wordt een brochure")
            .brief("bijlage wordt brochure")
            .modality(.plan)
            .cite("Bijlage", 123, "wordt brochure")

        Clause(
            "three-subjects", answers: .structure,
            "Doelen en acties zijn geordend naar samenwerking, verzuimbeleid, en communicatie met bereikbaarheid"
        )
        .brief("samenwerking, verzuimbeleid op inhoud en communicatie")
        .cite("1.1, kop", 25, "Samenwerking")
        .cite("1.2, kop", 43, "Verzuimbeleid op inhoud")
        .cite("1.3, kop", 54, "Communicatie en bereikbaarheid")

        Clause(
            "own-roles", answers: .scopeOfCooperation,
            "Elke partij heeft een eigen rol en verantwoordelijkheid; in de samenwerking versterken zij elkaar",
            parties: leerlingzaken, school
        )
        .brief("elk een eigen rol en verantwoordelijkheid")
        .cite("Overwegende dat", 15, "eigen rol en verantwoordelijkheid")
        .cite("Bijlage", 129, "zijn eigen rol")

        Clause(
            "equal-partners", answers: .scopeOfCooperation,
            "Leerlingzaken en scholen zijn gelijkwaardige, professionele ketenpartners", parties: leerlingzaken, school
        )
        .brief("gelijkwaardige ketenpartners")
        .cite("1.1", 27, "gelijkwaardige ketenpartners")

        Clause(
            "clear-limits", answers: .scopeOfCooperation,
            "Voor beide organisaties is er een heldere begrenzing", parties: leerlingzaken, school
        )
        .brief("heldere begrenzing")
        .cite("1.1", 27, "heldere begrenzing")
    }
}
