import RulePackKit

extension Tilburg {
    @Provisions static var terms: [Provision] {
        spelledOut
        notSpelledOut
        words
    }

    @Provisions private static var spelledOut: [Provision] {
        Term("term-lea", "LEA", means: "Lokaal Educatieve Agenda")
            .cite("Uitwerking gezamenlijke verzuimaanpak", 30, "Lokaal Educatieve Agenda (LEA)")
        Term("term-tlv", "TLV", means: "toelaatbaarheidsverklaring")
            .cite("C. Samenwerkingsverband Plein013", 72, "toelaatbaarheidsverklaringen (TLV-loket)")
        Term("term-ib-er", "IB-er", means: "intern begeleider")
            .cite("C. Samenwerkingsverband Plein013", 71, "intern begeleider (IB-er)")
        Term("term-lpa", "LPA", means: "leerplichtambtenaar")
            .cite("D. Leerplicht/RMC", 83, "leerplichtambtenaar (LPA)")
        Term("term-mas", "MAS", means: "Methodische aanpak Schoolverzuim")
            .interpreted(
                nl: "De afkorting en de voluit geschreven naam staan op verschillende plaatsen; wij brengen ze samen.",
                en: "The abbreviation and the full name stand in different places; we bring them together."
            )
            .cite("D. Leerplicht/RMC", 93, "Methodische aanpak Schoolverzuim")
            .cite("Stap 1, Referentiedocumenten", 145, "MAS-procedure")
        Term("term-swv", "SWV", means: "samenwerkingsverband")
            .interpreted(
                nl: "De tekst schrijft SWV niet uit; wij lezen het uit Samenwerkingsverband Plein013.",
                en: "The text does not spell out SWV; we read it from Samenwerkingsverband Plein013."
            )
            .cite("Stap 2, Kantelpunt", 162, "SWV/ TLV-loket")
        Term("term-po", "PO", means: "primair onderwijs")
            .interpreted(
                nl: "De tekst gebruikt beide vormen zonder ze te verbinden.",
                en: "The text uses both forms without linking them."
            )
            .cite("Ambitie Gemeente Tilburg", 9, "PO, VO en MBO")
        Term("term-vo", "VO", means: "voortgezet onderwijs")
            .interpreted(
                nl: "De tekst gebruikt beide vormen zonder ze te verbinden.",
                en: "The text uses both forms without linking them."
            )
            .cite("Ambitie Gemeente Tilburg", 9, "PO, VO en MBO")
    }

    @Provisions private static var notSpelledOut: [Provision] {
        Term("term-mbo", "MBO", means: "in de tekst niet uitgeschreven")
            .cite("Ambitie Gemeente Tilburg", 9, "MBO")
        Term("term-vve", "VVE", means: "in de tekst niet uitgeschreven")
            .cite("Ambitie T-primair", 17, "VVE-organisaties")
        Term("term-ggd", "GGD", means: "in de tekst niet uitgeschreven")
            .cite("Doelstelling", 23, "GGD")
        Term("term-imw", "IMW", means: "in de tekst niet uitgeschreven")
            .cite("Doelstelling", 23, "GGD en IMW")
        Term("term-duo", "DUO", means: "in de tekst niet uitgeschreven")
            .cite("B. De school", 50, "DUO")
        Term("term-rmc", "RMC", means: "in de tekst niet uitgeschreven")
            .cite("D. Leerplicht/RMC", 81, "RMC")
        Term("term-vng", "VNG", means: "in de tekst niet uitgeschreven")
            .cite("D. Leerplicht/RMC", 93, "VNG")
        Term("term-ocw", "OCW", means: "in de tekst niet uitgeschreven")
            .cite("Opschalen, A. Definities", 116, "OCW")
        Term("term-smart", "SMART", means: "in de tekst niet uitgeschreven")
            .cite("Stap 2, Concrete werkwijze", 161, "SMART")
    }

    @Provisions private static var words: [Provision] {
        Term("term-doorzettingsmacht", "doorzettingsmacht", means: "mandaat om zo nodig bindende besluiten te nemen")
            .cite("Stap 4, Betrokkenen", 181, "nemen (doorzettingsmacht)")
        Term("term-thuiszitter", "thuiszitter", means: "leerling die langdurig relatief verzuimt")
            .cite("C. Samenwerkingsverband Plein013", 77, "verzuimende leerlingen (thuiszitters)")
        Term("term-wettelijk-verzuim", "wettelijk verzuim", means: "verzuim van 16 uur in 4 weken")
            .cite("Stap 1, Concrete werkwijze", 143, "Wettelijk verzuim (16 uur")
        Term("term-duo-overig", "DUO-overig", means: "zorgelijk verzuim, waaronder geoorloofd verzuim door ziekte")
            .interpreted(
                nl: "De tekst zet dit woord tussen haakjes achter zorgelijk verzuim en legt het niet uit.",
                en: "The text puts this word in brackets after worrying absence and does not explain it."
            )
            .cite("Stap 1, Concrete werkwijze", 143, "(DUO-overig)")
        Term(
            "term-mas-method", "Methodische aanpak Schoolverzuim",
            means: "werkwijze die stuurt op preventie en vrijwillige (jeugd)hulp"
        )
        .cite("D. Leerplicht/RMC", 93, "preventie en vrijwillige (jeugd) hulp")
        Term(
            "term-5-onder-a", "5 onder a", means: "grond voor vrijstelling in artikel 5 onder a van de Leerplichtwet"
        )
        .cite("D. Leerplicht/RMC", 102, "artikel 5 onder a")
    }
}
