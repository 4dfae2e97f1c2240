import RulePackKit

extension Tilburg {
    @Provisions static var outOfSchool: [Provision] {
        Task(
            "education-and-care", answers: .outOfSchoolApproach,
            "De school zorgt voor een passend onderwijs-zorgarrangement bij (dreigend) thuiszitten", by: school,
            with: leerling
        )
        .brief("school: onderwijs en zorg, ook als thuiszitten dreigt")
        .cite("B. De school", 59, "passend onderwijs-zorgarrangement")

        Intervention(
            "education-consultant", answers: .solutions,
            "De school betrekt zo nodig een onderwijsconsulent als onafhankelijke deskundige", by: onderwijsconsulent,
            initiative: school, provided: "indien nodig"
        )
        .brief("zo nodig een onafhankelijke onderwijsconsulent")
        .modality(.duty)
        .cite("B. De school", 60, "onafhankelijke deskundige")

        Task(
            "responsible-for-enrolled", answers: .tasksSchool,
            "De school is binnen passend onderwijs verantwoordelijk voor elke ingeschreven leerling", by: school
        )
        .brief("is verantwoordelijk voor wie staat ingeschreven")
        .cite("B. De school", 61, "die staat ingeschreven")

        Task(
            "contact-with-pupil", answers: .contactDuringAbsence,
            "De school houdt contact met een leerling die thuiszit, gericht op herstel van de schoolgang", by: school,
            with: leerling
        )
        .brief("school, met de leerling")
        .when(.outOfSchool)
        .cite("B. De school", 61, "contact onderhoudt met de leerling")

        Task(
            "contact-with-institutions", answers: .contactDuringAbsence,
            "De school houdt contact met de instellingen rond een leerling die thuiszit", by: school
        )
        .brief("school, met de betrokken instellingen")
        .when(.outOfSchool)
        .cite("B. De school", 61, "de betrokken instellingen")

        Task(
            "toegang-follows-care", answers: .tasksYouthCare,
            "Krijgt de leerling (intensieve) zorg, dan ligt de inhoudelijke voortgang bij de Toegang", by: toegang
        )
        .brief("inhoudelijke voortgang bij zorg ligt bij de Toegang")
        .cite("B. De school", 61, "voortgang belegd bij de Toegang")

        Task(
            "toegang-consults-school", answers: .tasksYouthCare,
            "De Toegang stemt het verdere verloop af met de school", by: toegang, with: school
        )
        .brief("Toegang stemt het verdere verloop af met de school")
        .cite("B. De school", 61, "Toegang stemt af")

        Task(
            "toegang-and-school-inform", answers: .mutualInformation,
            "Krijgt een leerling zorg, dan stemmen Toegang en school af hoe het verder gaat", by: toegang, with: school
        )
        .brief("bij zorg: Toegang stemt het vervolg af met de school")
        .cite("B. De school", 61, "het verdere procesverloop")
    }
}
