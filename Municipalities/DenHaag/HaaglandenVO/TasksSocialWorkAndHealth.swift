import RulePackKit

extension DenHaag.HaaglandenVO {
    @Provisions static var socialWork: [Provision] {
        Task(
            "smw-light-interventions", answers: .tasksSocialWork,
            "SMW+ helpt kort en licht, in lijn met schoolmaatschappelijk werk, bij te overziene problemen "
                + "(sociaal-emotioneel, opvoeding, maatschappelijk)",
            by: smwPlus
        )
        .brief("SMW+: korte, lichte interventies")
        .cite("SMW+, taak 1", 29, "korte, lichte interventies")

        Task(
            "smw-extra-support", answers: .tasksSocialWork,
            "SMW+ is als JES-lid betrokken als extra ondersteuning wordt voorbereid of ingezet", by: smwPlus, at: jes
        )
        .brief("SMW+: (voorbereiding van) extra ondersteuning")
        .cite("SMW+, taak 2", 30, "inzet van extra ondersteuning")

        Task(
            "smw-referral", answers: .tasksSocialWork,
            "SMW+ is als JES-lid betrokken als leerlingen worden doorverwezen", by: smwPlus, at: jes
        )
        .brief("SMW+: betrokken bij doorverwijzing")
        .cite("SMW+, taak 2", 30, "doorverwijzing voor leerlingen")

        Task(
            "smw-specialists", answers: .tasksSocialWork,
            "SMW+ kan voor korte tijd specialistische interventies of expertise inschakelen", by: smwPlus
        )
        .brief("SMW+: kan kort specialisten inschakelen")
        .modality(.permission)
        .cite("SMW+, taak 3", 31, "specialistische interventies of expertise")

        Task(
            "smw-liaison-gezinscoach", answers: .tasksSocialWork,
            "SMW+ kan bij complexe problemen de school met de gezinscoach verbinden", by: smwPlus,
            with: school, gezinscoach
        )
        .brief("SMW+: kan schakelen met de gezinscoach")
        .modality(.permission)
        .cite("SMW+, taak 4", 32, "tussen school en de gezinscoach")

        Task(
            "smw-liaison-others", answers: .tasksSocialWork,
            "SMW+ kan bij complexe problemen de school met andere maatschappelijke partners verbinden", by: smwPlus,
            with: school, maatschappelijkePartners
        )
        .brief("SMW+: kan schakelen met andere partners")
        .modality(.permission)
        .cite("SMW+, taak 4", 32, "maatschappelijke partners bij complexe")
    }

    @Provisions static var youthHealth: [Provision] {
        Task(
            "jgz-advice", answers: .tasksYouthHealth,
            "JGZ denkt mee en adviseert over de ontwikkeling: lichamelijk, sociaal of emotioneel", by: jgz
        )
        .brief("consultatie en advies over de ontwikkeling")
        .cite("JGZ, taak 1", 36, "Biedt consultatie en advies")

        Task(
            "jgz-periodic-examination", answers: .tasksYouthHealth,
            "JGZ onderzoekt periodiek de gezondheid van kinderen", by: jgz, with: leerling
        )
        .brief("periodiek gezondheidsonderzoek")
        .cite("JGZ, taak 2", 37, "periodiek gezondheidsonderzoek")

        Task(
            "jgz-on-indication", answers: .tasksYouthHealth, "JGZ ziet kinderen ook als daar aanleiding toe is",
            by: jgz, with: leerling
        )
        .brief("ziet kinderen op indicatie")
        .cite("JGZ, taak 2", 37, "op indicatie")

        Task("jgz-in-mdo", answers: .tasksYouthHealth, "JGZ komt bij het MDO op school", by: jgz, at: mdo)
            .brief("sluit aan bij het MDO")
            .cite("JGZ, taak 3", 38, "Sluit aan")

        Task(
            "jgz-advice-in-mdo", answers: .tasksYouthHealth, "JGZ brengt in het MDO sociaal-medisch advies in",
            by: jgz, at: mdo
        )
        .brief("sociaal-medisch advies in het MDO")
        .cite("JGZ, taak 3", 38, "levert sociaal-medisch advies")

        Task(
            "jgz-examination-on-request", answers: .tasksYouthHealth,
            "JGZ is door de school om een onderzoek te vragen", by: jgz, with: school
        )
        .brief("onderzoek op aanvraag van de school")
        .modality(.permission)
        .interpreted(
            nl: "De tekst zegt alleen dat de school kan aanvragen; wij lezen dat JGZ het onderzoek doet.",
            en: "The text only says that the school can apply; we read that youth health care does the examination."
        )
        .cite("JGZ, taak 4", 39, "aanvraag onderzoek")

        Task(
            "examination-upon-sickness", answers: .sickAbsenceRoute,
            "Ziekteverzuim is een voorbeeld waarin de school JGZ om onderzoek kan vragen", by: school, with: jgz
        )
        .brief("school kan de jeugdgezondheidszorg om onderzoek vragen")
        .modality(.permission)
        .cite("JGZ, taak 4", 39, "bijvoorbeeld bij ziekteverzuim")

        Task(
            "doubt-about-sickness", answers: .sickAbsenceRoute,
            "Weet de school niet of een leerling werkelijk ziek is, dan kan de leerplichtambtenaar meedenken",
            by: leerplichtambtenaar, with: school
        )
        .brief("bij twijfel over ziekte kan leerplicht meedenken")
        .modality(.permission)
        .cite("Preventieve activiteiten, Meedenken", 85, "bij twijfel of een leerling")

        Task(
            "jgz-information-meetings", answers: .tasksYouthHealth,
            "JGZ kan, na overleg, meedoen aan bijeenkomsten met voorlichting op school", by: jgz, with: school
        )
        .brief("kan na overleg meedoen aan voorlichting")
        .modality(.permission)
        .cite("JGZ, taak 5", 40, "deelnemen aan voorlichtingsbijeenkomsten")
    }
}
