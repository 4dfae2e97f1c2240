import RulePackKit

extension SHertogenbosch {
    static let casuistiekoverlegThuiszitters: MeetingName = "casuistiekoverleg-thuiszitters"
    static let ondersteuningscoordinatorenoverleg: MeetingName = "ondersteuningscoordinatorenoverleg"
    static let breedOverleg: MeetingName = "breed-overleg"

    @Provisions static var partnerships: [Provision] {
        partnershipVO
        meetingsOfPartnershipVO
        partnershipPO
        wideMeeting
    }

    @Provisions private static var partnershipVO: [Provision] {
        Task(
            "partnership-vo-supports-interventions", answers: .tasksPartnership,
            "Het samenwerkingsverband vo steunt scholen die daarom vragen bij het inzetten van interventies",
            by: samenwerkingsverbandVO, with: school
        )
        .brief("steunt scholen op verzoek bij interventies")
        .in(.vo)
        .cite("Bijlage 5, Samenwerkingsverband vo", 682...683, "inzetten van interventies")

        Task(
            "partnership-vo-supports-plan", answers: .tasksPartnership,
            "Het samenwerkingsverband vo steunt scholen die daarom vragen bij het maken van een plan van aanpak",
            by: samenwerkingsverbandVO, with: school
        )
        .brief("steunt scholen op verzoek bij plan van aanpak")
        .in(.vo)
        .cite("Bijlage 5, Samenwerkingsverband vo", 682...683, "opstellen van een plan")

        Task(
            "partnership-vo-extra-support", answers: .tasksPartnership,
            "Het samenwerkingsverband vo biedt mogelijkheden om extra ondersteuning in te zetten",
            by: samenwerkingsverbandVO
        )
        .brief("maakt extra ondersteuning mogelijk")
        .in(.vo)
        .cite("Bijlage 5, Samenwerkingsverband vo", 685, "extra ondersteuning in te zetten")

        Task(
            "partnership-vo-arrangements", answers: .tasksPartnership,
            "Het samenwerkingsverband vo biedt mogelijkheden om onderwijs-zorgarrangementen samen te stellen",
            by: samenwerkingsverbandVO
        )
        .brief("maakt onderwijs-zorgarrangementen mogelijk")
        .in(.vo)
        .cite("Bijlage 5, Samenwerkingsverband vo", 685...686, "arrangementen samen te stellen")

        Task(
            "partnership-vo-placements", answers: .tasksPartnership,
            "Het samenwerkingsverband vo biedt bovenschoolse plaatsingsmogelijkheden", by: samenwerkingsverbandVO
        )
        .brief("biedt bovenschoolse plaatsing")
        .in(.vo)
        .cite("Bijlage 5, Samenwerkingsverband vo", 686, "plaatsingsmogelijkheden bovenschools")

        Task(
            "partnership-vo-signals-gaps", answers: .tasksPartnership,
            "Het samenwerkingsverband vo signaleert knelpunten in het aanbod", by: samenwerkingsverbandVO
        )
        .brief("signaleert knelpunten in het aanbod")
        .in(.vo)
        .cite("Bijlage 5, Samenwerkingsverband vo", 688, "knelpunten in het aanbod")

        Task(
            "partnership-vo-covering-offer", answers: .tasksPartnership,
            "Het samenwerkingsverband vo zorgt voor een dekkend aanbod in de regio", by: samenwerkingsverbandVO
        )
        .brief("zorgt voor een dekkend regionaal aanbod")
        .in(.vo)
        .cite("Bijlage 5, Samenwerkingsverband vo", 688...689, "een dekkend aanbod")

        Task(
            "partnership-vo-talks-to-coordinators", answers: .tasksPartnership,
            "Het samenwerkingsverband vo communiceert met ondersteuningscoördinatoren over verzuimende leerlingen in "
                + "LDOS/LVS",
            by: samenwerkingsverbandVO, with: ondersteuningscoordinator
        )
        .brief("communiceert met scholen over verzuim in LDOS/LVS")
        .in(.vo)
        .cite("Bijlage 5, Samenwerkingsverband vo", 691...692, "gemeld in LDOS/LVS")

        Task(
            "partnership-vo-feedback", answers: .monitoring,
            "Het samenwerkingsverband vo koppelt elke 3 maanden terug welk verzuim in LDOS/LVS staat",
            by: samenwerkingsverbandVO, frequency: .every(.months(3)), via: "LDOS/LVS"
        )
        .brief("verzuim in LDOS/LVS: terugkoppeling elke 3 maanden")
        .in(.vo)
        .cite("Bijlage 5, Samenwerkingsverband vo", 694...695, "3 maandelijks voor een terugkoppeling")
    }

    @Provisions private static var meetingsOfPartnershipVO: [Provision] {
        Meeting(
            ondersteuningscoordinatorenoverleg.name, answers: .peerMeeting, "Ondersteuningscoördinatorenoverleg",
            serves: .peers, participants: ondersteuningscoordinator
        )
        .in(.vo)
        .interpreted(
            nl: "De tekst noemt het overleg alleen; dat ondersteuningscoördinatoren deelnemen lezen wij uit de naam.",
            en: "The text only names the meeting; that support coordinators take part is read from its name."
        )
        .cite("Bijlage 5, Samenwerkingsverband vo", 695...696, "coordinatorenoverleg")

        Task(
            "partnership-vo-agenda", answers: .peerMeeting,
            "Het samenwerkingsverband vo zet verzuim regelmatig op de agenda van het "
                + "ondersteuningscoördinatorenoverleg",
            by: samenwerkingsverbandVO, frequency: .regularly, at: ondersteuningscoordinatorenoverleg
        )
        .brief("samenwerkingsverband vo agendeert daar regelmatig verzuim")
        .in(.vo)
        .cite("Bijlage 5, Samenwerkingsverband vo", 695...696, "met regelmaat op agenda")

        Meeting(
            casuistiekoverlegThuiszitters.name, answers: .regionalMeeting, "Casuïstiekoverleg thuiszitters",
            serves: .regionalCase, frequency: .every(.months(3)), organiser: samenwerkingsverbandVO,
            participants: leerplichtambtenaar, jeugdarts, schoolmaatschappelijkWerker, samenwerkingsverbandVO,
            ondersteuningscoordinator, oosterpoort,
            purpose: "samen een plan van aanpak voor vastgelopen casuïstiek opstellen"
        )
        .in(.vo)
        .cite("Bijlage 5, Samenwerkingsverband vo", 698...700, "3 maandelijks casuistiek overleg thuiszitters")
        .cite("Bijlage 5, Samenwerkingsverband vo", 700...702, "nemen de volgende partners deel")

        Task(
            "schools-bring-cases", answers: .regionalMeeting,
            "Scholen kunnen een casus inbrengen in het casuïstiekoverleg thuiszitters", by: school,
            at: casuistiekoverlegThuiszitters
        )
        .brief("scholen kunnen een casus inbrengen")
        .modality(.permission)
        .in(.vo)
        .cite("Bijlage 5, Samenwerkingsverband vo", 698...699, "scholen een casus kunnen inbrengen")
    }

    @Provisions private static var partnershipPO: [Provision] {
        Task(
            "schools-po-ask-partnership", answers: .supportForSchool,
            "Scholen voor po kunnen het samenwerkingsverband bij een (dreigende) thuiszitter om advies of steun vragen",
            by: school, with: samenwerkingsverbandPO, upon: .outOfSchool
        )
        .brief("bij (dreigende) thuiszitter: samenwerkingsverband po")
        .modality(.permission)
        .in(.po)
        .cite("Bijlage 5, Samenwerkingsverband po", 705...706, "advies of ondersteuning vragen")

        Task(
            "partnership-po-thinks-along-support", answers: .tasksPartnership,
            "Het samenwerkingsverband po kan, ook preventief, met de school meedenken over (extra) ondersteuning",
            by: samenwerkingsverbandPO, with: school, upon: .outOfSchool
        )
        .brief("denkt, ook preventief, mee over ondersteuning")
        .modality(.permission)
        .in(.po)
        .cite("Bijlage 5, Samenwerkingsverband po", 706...707, "meegedacht over mogelijke (extra)")

        Task(
            "partnership-po-thinks-along-arrangement", answers: .tasksPartnership,
            "Het samenwerkingsverband po kan, ook preventief, met de school meedenken over een arrangement",
            by: samenwerkingsverbandPO,
            with: school, upon: .outOfSchool
        )
        .brief("denkt, ook preventief, mee over een arrangement")
        .modality(.permission)
        .in(.po)
        .cite("Bijlage 5, Samenwerkingsverband po", 706...707, "een arrangement")

        Task(
            "partnership-po-explores-solutions", answers: .tasksPartnership,
            "Het samenwerkingsverband po kan, ook preventief, met de school mogelijke oplossingen helpen verkennen",
            by: samenwerkingsverbandPO, with: school, upon: .outOfSchool
        )
        .brief("denkt, ook preventief, mee over oplossingen")
        .modality(.permission)
        .in(.po)
        .cite("Bijlage 5, Samenwerkingsverband po", 706...708, "verkenning van mogelijke oplossingen")

        Task(
            "po-school-keeps-lead", answers: .caseLead,
            "Ook als het samenwerkingsverband meedenkt, blijft de regie bij de school (en het bestuur) van "
                + "inschrijving",
            by: school, schoolbestuur
        )
        .brief("PO: school (en bestuur) van inschrijving")
        .in(.po)
        .cite("Bijlage 5, Samenwerkingsverband po", 708...709, "regie blijft daarvoor bij de")
    }
}
