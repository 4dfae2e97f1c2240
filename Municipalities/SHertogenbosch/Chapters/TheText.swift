import RulePackKit

extension SHertogenbosch {
    @Provisions static var theText: [Provision] {
        Clause(
            "title-date", answers: .period, "De tekst is volgens haar titel van januari 2022; een einde noemt zij niet",
            timing: Timing("januari 2022", period: .month(1, 2022))
        )
        .brief("januari 2022, geen einde genoemd")
        .interpreted(
            nl:
                "Alleen de titel noemt een maand; de tekst zegt niet of dat de maand van vaststelling of van ingang "
                + "is.",
            en: "Only the title names a month; the text does not say whether it was adopted or began then."
        )
        .cite("Titel", 1, "januari 2022")

        Clause(
            "covered-municipality", answers: .coveredMunicipalities,
            "De aanpak is die van de betrokken partners in 's-Hertogenbosch", parties: partners
        )
        .brief("'s-Hertogenbosch")
        .cite("Inleiding", 15, "De betrokken partners in")

        Clause(
            "parties-to-the-approach", answers: .signatories,
            "De aanpak is van de betrokken partners; een lijst of ondertekening heeft de tekst niet", parties: partners
        )
        .brief("de betrokken partners, zonder lijst of ondertekening")
        .cite("Inleiding", 15, "De betrokken partners in")

        Clause(
            "covered-sectors", answers: .coveredSectors,
            "De tekst gebruikt woorden van het vo, die naar po en mbo vertaald kunnen worden"
        )
        .brief("VO, te vertalen naar PO en mbo")
        .interpreted(
            nl: "Dat de woorden te vertalen zijn, lezen wij als: de aanpak geldt ook voor po en mbo.",
            en: "That the words can be translated we read as: the approach holds for primary and vocational too."
        )
        .cite("Inleiding", 28...29, "middelbaar beroepsonderwijs (MBO)")

        Clause(
            "pact", answers: .relatedTexts,
            "De aanpak bouwt op de visie van het Thuiszitterspact 's-Hertogenbosch"
        )
        .brief("Thuiszitterspact 's-Hertogenbosch")
        .cite("Inleiding", 5, "Het Thuiszitterspact")

        Clause("five-parts", answers: .structure, "Het protocol bestaat uit vijf onderdelen")
            .brief("vijf onderdelen")
            .cite("Inleiding", 36, "5 onderdelen")

        Clause("part-attendance", answers: .structure, "Het eerste onderdeel is het stimuleren van aanwezigheid")
            .brief("1. stimuleren van aanwezigheid")
            .cite("Inleiding", 38, "Stimuleren van aanwezigheid")

        Clause(
            "part-registration", answers: .structure,
            "Het tweede onderdeel is betrouwbaar registreren en vroeg signaleren"
        )
        .brief("2. betrouwbare registratie, vroege signalering")
        .cite("Inleiding", 39, "Betrouwbare registratie")

        Clause("part-contact", answers: .structure, "Het derde onderdeel is het contact met leerling en ouders")
            .brief("3. contact met leerling en ouders")
            .cite("Inleiding", 40, "Contact met leerling")

        Clause(
            "part-cooperation", answers: .structure,
            "Het vierde onderdeel is dat partners vroeg en doorlopend samenwerken"
        )
        .brief("4. vroege en continue samenwerking van partners")
        .cite("Inleiding", 41, "continue samenwerking partners")

        Clause("part-breakthrough", answers: .structure, "Het vijfde onderdeel gaat van stagnatie naar doorbraak")
            .brief("5. van stagnatie naar doorbraak")
            .cite("Inleiding", 42, "stagnatie naar doorbraak")
    }
}
