import RulePackKit

extension Tilburg {
    @Provisions static var theText: [Provision] {
        scope
        partiesToThePact
        actions
        model
        relatedTexts
    }

    @Provisions private static var scope: [Provision] {
        Clause(
            "covered-municipality", answers: .coveredMunicipalities,
            "De werkagenda is van het primair onderwijs in Tilburg en de gemeente Tilburg",
            parties: primairOnderwijs, gemeente
        )
        .brief("Tilburg")
        .cite("Titel", 5, "Tilburg en gemeente Tilburg")

        Clause(
            "broadening", answers: .coveredMunicipalities,
            "Verbreding naar meer scholen en gemeenten in het gebied van Plein013 staat voor 2018 gepland",
            timing: Timing("in 2018", period: .days("2018-01-01", through: "2018-12-31"))
        )
        .brief("in 2018 verbreding binnen het werkgebied van Plein013")
        .modality(.plan)
        .cite("Ambitie T-primair", 19, "in 2018 opgepakt")

        Clause(
            "covered-sector", answers: .coveredSectors, "De werkagenda gaat over het primair onderwijs",
            parties: primairOnderwijs
        )
        .brief("primair onderwijs (PO)")
        .cite("Titel", 5, "Thuiszitterspact primair onderwijs")

        Clause(
            "separate-from-vo", answers: .coveredSectors,
            "Voortgezet onderwijs heeft een eigen uitwerking, omdat de uitvoering te veel verschilt",
            parties: primairOnderwijs, voortgezetOnderwijs
        )
        .brief("voortgezet onderwijs apart uitgewerkt")
        .cite("Ambitie T-primair", 17, "gescheiden uitwerking")

        Clause(
            "implementation", answers: .period,
            "De werkagenda wordt in de loop van schooljaar 2017/2018 ingevoerd",
            timing: Timing("loop van het schooljaar 2017/2018", period: .schoolYear(startingIn: 2017))
        )
        .brief("ingevoerd in de loop van schooljaar 2017/2018")
        .modality(.plan)
        .interpreted(
            nl: "De grenzen van het schooljaar, 1 augustus en 31 juli, staan niet in de tekst.",
            en: "The bounds of the school year, 1 August and 31 July, are not in the text."
        )
        .cite("Doelstelling", 23, "schooljaar 2017/2018 wordt geïmplementeerd")
    }

    @Provisions private static var partiesToThePact: [Provision] {
        Clause(
            "parties-who-joined", answers: .signatories,
            "Ketenpartijen van het primair onderwijs, de Toegang en de gemeente begonnen in het voorjaar van 2017 samen",
            parties: ketenpartners, toegang, gemeente, timing: Timing("voorjaar 2017")
        )
        .brief("ketenpartijen van het PO, de Toegang en de gemeente")
        .cite("Ambitie T-primair", 15, "de Toegang en gemeente Tilburg")
        .cite("Ambitie T-primair", 15, "voorjaar 2017")

        Clause(
            "parties-to-the-agenda", answers: .signatories,
            "Primair onderwijs, Plein013, leerplicht en ketenpartners als GGD en IMW werken aan de werkagenda",
            parties: primairOnderwijs, plein013, leerplicht, ketenpartners, ggd, imw
        )
        .brief("PO, Plein013, leerplicht en ketenpartners (als GGD, IMW)")
        .cite("Doelstelling", 23, "leerplicht Tilburg en betrokken ketenpartners")

        Clause(
            "boards-came-forward", answers: .coveredMunicipalities,
            "Een aantal schoolbesturen heeft zich al gemeld voor de verbreding; de tekst noemt ze niet"
        )
        .brief("een aantal schoolbesturen meldde zich voor verbreding")
        .cite("Ambitie T-primair", 19, "schoolbesturen heeft zich")

        Clause(
            "joint-responsibility", answers: .scopeOfCooperation,
            "Onderwijs en gemeente zijn samen verantwoordelijk voor de ontwikkelkansen van jeugdigen",
            parties: primairOnderwijs, gemeente
        )
        .brief("onderwijs en gemeente samen voor ontwikkelkansen")
        .cite("Uitwerking gezamenlijke verzuimaanpak", 30, "gezamenlijke verantwoordelijkheid")

        Clause(
            "school-care-duty", answers: .scopeOfCooperation, "De zorgplicht ligt bij het onderwijs",
            parties: primairOnderwijs
        )
        .brief("onderwijs: zorgplicht")
        .cite("Uitwerking gezamenlijke verzuimaanpak", 30, "onderwijs heeft zorgplicht")

        Clause(
            "youth-care-duty", answers: .scopeOfCooperation, "De jeugdhulpplicht ligt bij de gemeente",
            parties: gemeente
        )
        .brief("gemeente: jeugdhulpplicht")
        .cite("Uitwerking gezamenlijke verzuimaanpak", 30, "verantwoordelijk voor de jeugdhulpplicht")

        Clause(
            "own-responsibilities", answers: .scopeOfCooperation,
            "Onderwijs, leerplicht en de Toegang werken samen, elk vanuit een eigen verantwoordelijkheid",
            parties: primairOnderwijs, leerplicht, toegang
        )
        .brief("samen, elk vanuit een eigen verantwoordelijkheid")
        .cite("Uitwerking gezamenlijke verzuimaanpak", 34, "Onderwijs, leerplicht en Toegang")
        .cite("Doelstelling", 25, "vanuit eigen verantwoordelijkheid")

        Task(
            "toegang-funded", answers: .tasksMunicipality,
            "De gemeente betaalt de Toegang, die een belangrijke partner is", by: gemeente, with: toegang
        )
        .brief("financiert de Toegang")
        .modality(.description)
        .cite("Uitwerking gezamenlijke verzuimaanpak", 32, "gefinancierd door gemeente Tilburg")

        Task(
            "working-together", answers: .scopeOfCooperation,
            "Partners werken zoveel mogelijk samen en benutten elkaars kennis en expertise", by: ketenpartners
        )
        .brief("zoveel mogelijk samen, met elkaars kennis")
        .modality(.principle)
        .cite("Ambitie Gemeente Tilburg", 11, "elkaars kennis en expertise")

        Task(
            "agreements-on-support", answers: .tasksAllPartners,
            "Onderwijs en gemeente spreken samen af hoe leerlingen met een ondersteuningsvraag steun krijgen",
            by: primairOnderwijs, gemeente
        )
        .brief("onderwijs en gemeente maken afspraken over ondersteuning")
        .cite("Uitwerking gezamenlijke verzuimaanpak", 30, "Samen maken ze afspraken")

        Task(
            "lines-to-vve-and-vo", answers: .transitions,
            "Er is ruim aandacht voor doorlopende leer- en ondersteuningslijnen met VVE-organisaties en het VO",
            by: primairOnderwijs, with: vve, voortgezetOnderwijs
        )
        .brief("ruim aandacht voor doorlopende lijnen met VVE en VO")
        .modality(.description)
        .cite("Ambitie T-primair", 17, "leer- en ondersteuningslijnen")
    }

    @Provisions private static var actions: [Provision] {
        ActionItem(
            "action-implementation", answers: .agreedActions,
            "Partners voeren de werkagenda in tijdens schooljaar 2017/2018",
            timing: Timing("loop van het schooljaar 2017/2018", period: .schoolYear(startingIn: 2017)),
            by: primairOnderwijs, plein013, leerplicht, ketenpartners
        )
        .brief("werkagenda invoeren in schooljaar 2017/2018")
        .interpreted(
            nl: "De tekst zegt niet wie invoert; wij lezen: wie aan de werkagenda werken.",
            en: "The text does not say who implements; we read: those who work on the agenda."
        )
        .cite("Doelstelling", 23, "in de loop van het")

        ActionItem(
            "action-broadening", answers: .agreedActions,
            "Het pact verbreden naar andere scholen en gemeenten van Plein013 wordt in 2018 opgepakt",
            timing: Timing("in 2018", period: .days("2018-01-01", through: "2018-12-31"))
        )
        .brief("verbreding van het pact oppakken in 2018 (wie: niet gezegd)")
        .cite("Ambitie T-primair", 19, "Verbreding van het Pact")
    }

    @Provisions private static var model: [Provision] {
        Clause(
            "joint-approach", answers: .structure,
            "Leerplicht en T-primair werken aan één aanpak voor alle soorten schoolverzuim",
            parties: leerplicht, tPrimair
        )
        .brief("gezamenlijke aanpak van alle schoolverzuim")
        .modality(.plan)
        .cite("Doelstelling", 25, "alle vormen van schoolverzuim")

        Clause(
            "model-is-part", answers: .structure,
            "Onderdeel is een opschalingsmodel voor zware casuïstiek die onconventionele oplossingen vraagt"
        )
        .brief("opschalingsmodel voor zware casuïstiek")
        .modality(.plan)
        .cite("Doelstelling", 26, "opschalingsmodel voor zware casuïstiek")

        Clause(
            "mandate-is-part", answers: .structure,
            "Doorzettingsmacht hoort bij de onconventionele oplossingen van het opschalingsmodel"
        )
        .brief("doorzettingsmacht")
        .modality(.plan)
        .cite("Doelstelling", 26, "waaronder doorzettingsmacht")

        Clause("four-steps", answers: .structure, "Het opschalingsmodel heeft vier stappen")
            .brief("vier stappen")
            .cite("Opschalen, B. Stappenplan", 120, "kent 4 stappen")

        Clause(
            "room-for-tailoring", answers: .structure,
            "Naast gezamenlijke werkafspraken is er ruimte voor maatwerk dat past bij de school", parties: school
        )
        .brief("ruimte voor maatwerk per school")
        .modality(.permission)
        .cite("Opschalen, B. Stappenplan", 120, "ruimte is om maatwerk")
    }
}
