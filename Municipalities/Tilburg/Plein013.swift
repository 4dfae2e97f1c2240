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
            "De school blijft zo lang mogelijk verantwoordelijk, als eigenaar van de casus",
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
        .brief("bespreekt leerlingen met een grote ondersteuningsvraag")
        .cite("C. Samenwerkingsverband Plein013", 72, "grote ondersteuningsvraag")

        Task(
            "advice-asked", answers: .escalationInitiator,
            "Komt het ondersteuningsteam te weinig vooruit, dan wordt advies gevraagd bij het TLV-loket",
            with: tlvLoket
        )
        .brief("bij te weinig voortgang: advies vragen aan TLV-loket")
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
            "Plein013 overlegt met school en ouders en brengt de casus dan naar de Actietafel", by: plein013,
            with: school, ouders
        )
        .brief("naar Actietafel: Plein013, in samenspraak met school, ouders")
        .cite("C. Samenwerkingsverband Plein013", 76, "Schaalt in samenspraak met school")

        Task(
            "stalled-plan", answers: .stagnation,
            "Levert het plan van aanpak niet op tijd een oplossing op, dan schaalt Plein013 op naar de Actietafel",
            by: plein013, with: school, ouders
        )
        .brief("Plein013 schaalt op naar de Actietafel")
        .cite("C. Samenwerkingsverband Plein013", 76, "naar de actietafel")

        Task(
            "stalled-team", answers: .stagnation,
            "Vordert het ondersteuningsteam in uiterlijk vier weken te weinig, dan volgt een adviesvraag aan het TLV-loket",
            with: tlvLoket
        )
        .brief("te weinig voortgang in 4 weken: advies van TLV-loket")
        .cite("C. Samenwerkingsverband Plein013", 72, "uiterlijk 4 weken onvoldoende voortgang")
    }

    @Provisions private static var lists: [Provision] {
        Registration(
            "list-of-long-absent", answers: .outOfSchoolRegistration,
            "Plein013 zorgt voor een volledige lijst van leerlingen die langdurig relatief verzuimen", by: plein013
        )
        .brief("Plein013 zorgt voor een volledige lijst")
        .cite("C. Samenwerkingsverband Plein013", 77, "een volledige lijst")

        Registration(
            "list-reason", answers: .outOfSchoolRegistration,
            "Plein013 registreert waarom een leerling thuiszit", by: plein013
        )
        .brief("Plein013 registreert de reden van thuiszitten")
        .cite("C. Samenwerkingsverband Plein013", 77, "de reden van thuiszitten")

        Registration(
            "list-agreements", answers: .outOfSchoolRegistration,
            "Plein013 registreert de afspraken over de aanpak van een thuiszitter", by: plein013
        )
        .brief("Plein013 registreert de afspraken over de aanpak")
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
            "absolute-absence-reviewed", answers: .absoluteAbsence,
            "Plein013 en leerplicht bespreken elke maand ook leerlingen met absoluut verzuim", by: plein013,
            with: leerplicht, frequency: .monthly, at: lijstbespreking
        )
        .brief("Plein013 en leerplicht bespreken dit maandelijks")
        .cite("C. Samenwerkingsverband Plein013", 78, "absoluut en relatief verzuimende leerlingen")

        Task(
            "plein013-advises-on-exemption", answers: .exemptions,
            "Plein013 adviseert leerplicht op aanvraag over een vrijstelling onder 5 onder a", by: plein013,
            with: leerplicht
        )
        .brief("Plein013 adviseert leerplicht (artikel 5 onder a)")
        .cite("C. Samenwerkingsverband Plein013", 79, "mogelijke afgifte")
    }
}
