import RulePackKit

extension DenHaag.HaaglandenVO {
    @Provisions static var coordinator: [Provision] {
        Task(
            "coordinates-inclusive-education", answers: .tasksCareCoordinator,
            "De coördinator stemt op school af hoe passend onderwijs vorm krijgt", by: coordinatorPassendOnderwijs
        )
        .brief("coördineert vormgeving passend onderwijs")
        .cite("Coördinator passend onderwijs, taak 1", 9, "Coördinerende rol")

        Task(
            "links-all-parties", answers: .tasksCareCoordinator,
            "De coördinator verbindt iedereen die betrokken is", by: coordinatorPassendOnderwijs, with: ketenpartners
        )
        .brief("schakel tussen alle betrokkenen")
        .cite("Coördinator passend onderwijs, taak 1", 9, "schakel tussen alle betrokken")

        Task(
            "support-structure", answers: .tasksCareCoordinator,
            "De coördinator staat in voor de ondersteuningsstructuur van de school", by: coordinatorPassendOnderwijs
        )
        .brief("verantwoordelijk voor ondersteuningsstructuur")
        .cite("Coördinator passend onderwijs, taak 2", 10, "ondersteuningsstructuur")

        Task(
            "works-together-on-support", answers: .tasksCareCoordinator,
            "Bij vragen over ondersteuning trekt de coördinator op met docenten, directie, ouders en ketenpartners",
            by: coordinatorPassendOnderwijs, with: docenten, directie, ouders, ketenpartners
        )
        .brief("werkt samen bij ondersteuningsvragen")
        .cite("Coördinator passend onderwijs, taak 3", 11, "bij ondersteuningsvragen over leerlingen")

        Task(
            "aligns-support", answers: .tasksCareCoordinator,
            "De coördinator laat steun bij leren, onderwijs en eventuele jeugdhulp op elkaar aansluiten",
            by: coordinatorPassendOnderwijs
        )
        .brief("stemt leer-, onderwijs- en jeugdhulpsteun af")
        .cite("Coördinator passend onderwijs, taak 3", 11, "op elkaar zijn afgestemd")

        Task(
            "refers-to-smw-plus", answers: .tasksCareCoordinator,
            "De coördinator meldt een leerling zo nodig, als ouders dat goedvinden, bij SMW+ aan",
            by: coordinatorPassendOnderwijs, with: smwPlus
        )
        .brief("meldt zo nodig aan bij SMW+ (ouders akkoord)")
        .cite("Coördinator passend onderwijs, taak 4", 12, "leerlingen aan bij SMW+")

        Consent(
            "consent-for-smw-plus", answers: .consentCare,
            "Voor aanmelding bij SMW+ moeten ouders toestemming geven", to: .care, from: ouders
        )
        .brief("ouders, voor aanmelding bij SMW+")
        .cite("Coördinator passend onderwijs, taak 4", 12, "met toestemming van ouders")

        Task(
            "refers-to-jgz", answers: .tasksCareCoordinator,
            "De coördinator meldt een leerling zo nodig bij JGZ aan", by: coordinatorPassendOnderwijs, with: jgz
        )
        .brief("meldt zo nodig aan bij JGZ")
        .cite("Coördinator passend onderwijs, taak 4", 12, "JGZ")

        Task(
            "refers-to-leerplicht", answers: .tasksCareCoordinator,
            "De coördinator meldt een leerling zo nodig bij leerplicht aan", by: coordinatorPassendOnderwijs,
            with: leerplicht
        )
        .brief("meldt zo nodig aan bij leerplicht")
        .cite("Coördinator passend onderwijs, taak 4", 12, "JGZ of leerplicht")

        Task(
            "organises-jes", answers: .tasksCareCoordinator, "De coördinator belegt het JES",
            by: coordinatorPassendOnderwijs, at: jes
        )
        .brief("organiseert het JES")
        .cite("Coördinator passend onderwijs, taak 5", 13, "Organiseert")

        Task(
            "leads-jes", answers: .tasksCareCoordinator, "De coördinator zit het JES voor",
            by: coordinatorPassendOnderwijs, at: jes
        )
        .brief("leidt het JES")
        .cite("Coördinator passend onderwijs, taak 5", 13, "leidt (JES) overleggen")

        Task(
            "organises-mdo", answers: .tasksCareCoordinator,
            "De coördinator belegt een MDO als hulp te weinig oplevert of bij zorgen", by: coordinatorPassendOnderwijs,
            at: mdo
        )
        .brief("organiseert het MDO")
        .cite("Coördinator passend onderwijs, taak 6", 14, "Organiseert een MDO")

        Task(
            "mdo-partners-invited", answers: .tasksCareCoordinator,
            "De coördinator vraagt voor het MDO de ketenpartners die gewenst zijn",
            by: coordinatorPassendOnderwijs, with: ketenpartners, at: mdo
        )
        .brief("nodigt gewenste ketenpartners uit voor het MDO")
        .cite("Coördinator passend onderwijs, taak 6", 14, "de gewenste ketenpartners")

        Task(
            "draws-up-year-plan", answers: .tasksCareCoordinator,
            "De coördinator ziet erop toe dat het Jaarplan Inclusief Onderwijs er komt", by: coordinatorPassendOnderwijs
        )
        .brief("zorgt dat het Jaarplan wordt opgesteld")
        .cite("Coördinator passend onderwijs, taak 7", 15, "opstellen en verantwoorden")

        Task(
            "accounts-for-year-plan", answers: .tasksCareCoordinator,
            "De coördinator ziet erop toe dat over het Jaarplan Inclusief Onderwijs verantwoording volgt",
            by: coordinatorPassendOnderwijs
        )
        .brief("zorgt dat het Jaarplan wordt verantwoord")
        .cite("Coördinator passend onderwijs, taak 7", 15, "verantwoorden van het Jaarplan")
    }
}
