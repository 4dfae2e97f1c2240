import RulePackKit

extension Tilburg {
    @Provisions static var plein013Tasks: [Provision] {
        consultants
        desk
        lists
    }

    @Provisions private static var consultants: [Provision] {
        Task(
            "school-owns-case", answers: .caseLead,
            "Plein013 en de scholen gaan ervan uit dat de school zo lang mogelijk eigenaar van de casus blijft",
            by: school
        )
        .brief("school blijft zo lang mogelijk eigenaar van de casus")
        .modality(.principle)
        .cite("C. Samenwerkingsverband Plein013", 67, "'eigenaar' van de casus")

        Task(
            "consultant-at-each-school", answers: .tasksPartnership,
            "Op elke PO-school is een consulent van Plein013 actief", by: consulent, with: school
        )
        .brief("een consulent op alle PO-scholen")
        .cite("C. Samenwerkingsverband Plein013", 71, "Op alle PO-scholen")

        Task(
            "consultant-on-teaching", answers: .tasksPartnership,
            "De consulent steunt de IB-er en collega’s praktisch bij pedagogisch-didactische vragen", by: consulent,
            with: ibEr
        )
        .brief("consulent helpt bij pedagogisch-didactische vragen")
        .cite("C. Samenwerkingsverband Plein013", 71, "pedagogisch-didactische aard")

        Task(
            "consultant-on-absence", answers: .tasksPartnership,
            "De consulent steunt de IB-er en collega’s praktisch bij verzuimbeheer", by: consulent, with: ibEr
        )
        .brief("consulent helpt bij verzuimbeheer")
        .cite("C. Samenwerkingsverband Plein013", 71, "verzuimbeheer")

        Task(
            "consultant-mediates", answers: .mediation,
            "De consulent bemiddelt tussen school en ouders als hun relatie dat vraagt", by: consulent,
            with: school, ouders
        )
        .brief("consulent van Plein013, als de relatie dat vraagt")
        .cite("C. Samenwerkingsverband Plein013", 71, "intermediair/ mediator")
    }

    @Provisions private static var desk: [Provision] {
        Task(
            "great-need-discussed", answers: .caseMeetingWork,
            "Het ondersteuningsteam bespreekt op school leerlingen met een grote ondersteuningsvraag",
            by: ondersteuningsteam, at: ondersteuningsoverleg
        )
        .brief("grote ondersteuningsvragen besproken")
        .cite("C. Samenwerkingsverband Plein013", 72, "grote ondersteuningsvraag")

        Task(
            "advice-asked", answers: .escalationInitiator,
            "Komt het ondersteuningsteam te weinig vooruit, dan wordt advies gevraagd bij het TLV-loket",
            with: tlvLoket
        )
        .brief("te weinig voortgang: advies vragen aan het TLV-loket")
        .cite("C. Samenwerkingsverband Plein013", 72, "wordt er advies gevraagd")

        Task(
            "brokers-advise", answers: .tasksPartnership, "De makelaars van het TLV-loket adviseren het team",
            by: makelaar, with: ondersteuningsteam
        )
        .brief("makelaars van het TLV-loket adviseren")
        .cite("C. Samenwerkingsverband Plein013", 74, "geven advies")
        .cite("Stap 3, Concrete aanpak", 171, "adviseren het team")

        Task(
            "brokers-join", answers: .tasksPartnership,
            "De makelaars schuiven waar wenselijk direct aan bij het casusoverleg", by: makelaar,
            at: ondersteuningsoverleg
        )
        .brief("makelaars schuiven waar wenselijk aan")
        .cite("C. Samenwerkingsverband Plein013", 74, "indien wenselijk direct deel")
        .cite("Stap 3, Concrete aanpak", 171, "waar wenselijk direct aan")

        Task(
            "plein013-escalates", answers: .escalationInitiator,
            "Plein013 schaalt in samenspraak met school en ouders op naar de Actietafel", by: plein013,
            with: school, ouders
        )
        .brief("Plein013, met school en ouders, naar de Actietafel")
        .cite("C. Samenwerkingsverband Plein013", 76, "Schaalt in samenspraak met school")

        Criterion(
            "plan-time-passed", answers: .escalationCriteria,
            "Naar de Actietafel als binnen de tijd van het plan van aanpak geen passende oplossing is bereikt",
            effect: .triggers, tier: stap3, about: leerling
        )
        .brief("geen passende oplossing binnen de tijd van het plan")
        .cite("C. Samenwerkingsverband Plein013", 76, "geen passende oplossing")

        Deadline(
            "time-in-plan", answers: .laterTierTime,
            "Plein013 schaalt op na de tijd die in het plan van aanpak is afgesproken; de tekst geeft geen getal"
        )
        .brief("naar Actietafel: na de in het plan afgesproken tijd")
        .cite("C. Samenwerkingsverband Plein013", 76, "plan van aanpak afgesproken tijd")
    }

    @Provisions private static var lists: [Provision] {
        Registration(
            "list-of-long-absent", answers: .outOfSchoolRegistration,
            "Plein013 zorgt voor een volledige lijst van leerlingen die langdurig relatief verzuimen", by: plein013
        )
        .brief("Plein013: volledige lijst van thuiszitters")
        .cite("C. Samenwerkingsverband Plein013", 77, "een volledige lijst")

        Registration(
            "list-reason", answers: .outOfSchoolRegistration,
            "Plein013 registreert waarom een leerling thuiszit", by: plein013
        )
        .brief("Plein013: met de reden van thuiszitten")
        .cite("C. Samenwerkingsverband Plein013", 77, "de reden van thuiszitten")

        Registration(
            "list-agreements", answers: .outOfSchoolRegistration,
            "Plein013 registreert de afspraken over de aanpak van een thuiszitter", by: plein013
        )
        .brief("Plein013: met de afspraken over de aanpak")
        .cite("C. Samenwerkingsverband Plein013", 77, "afspraken rond de aanpak")

        Task(
            "heads-supply-data", answers: .whatIsShared,
            "Schooldirecties leveren Plein013 de basisinformatie voor de lijst van thuiszitters", by: directeur,
            with: plein013
        )
        .brief("basisinformatie thuiszitters: schooldirecties aan Plein013")
        .cite("C. Samenwerkingsverband Plein013", 77, "via de schooldirecties")

        Task(
            "figures-analysed", answers: .monitoring,
            "In de maandelijkse bespreking van Plein013 en leerplicht worden cijfers geanalyseerd", by: plein013,
            with: leerplicht, at: lijstbespreking
        )
        .brief("verzuimcijfers, maandelijks geanalyseerd")
        .interpreted(
            nl: "De zin zegt niet wie analyseert; wij lezen: Plein013 en leerplicht in hun bespreking.",
            en: "The sentence does not say who analyses; we read: Plein013 and the attendance service as they meet."
        )
        .cite("C. Samenwerkingsverband Plein013", 78, "Cijfers worden geanalyseerd")

        Task(
            "next-steps-set", answers: .absenceListReview,
            "In de maandelijkse bespreking worden vervolgstappen bepaald en vastgelegd", by: plein013,
            with: leerplicht, at: lijstbespreking
        )
        .brief("vervolgstappen bepaald en vastgelegd")
        .cite("C. Samenwerkingsverband Plein013", 78, "vervolgstappen bepaald en vastgelegd")

        Task(
            "plein013-advises-on-exemption", answers: .exemptions,
            "Plein013 adviseert leerplicht op aanvraag over een vrijstelling onder 5 onder a", by: plein013,
            with: leerplicht
        )
        .brief("Plein013 adviseert leerplicht op aanvraag (5 onder a)")
        .cite("C. Samenwerkingsverband Plein013", 79, "mogelijke afgifte")
    }
}
