import RulePackKit

extension Tilburg {
    @Provisions static var schoolTasks: [Provision] {
        schoolDuties
        reporting
        watchingPupils
        supportAtSchool
        outOfSchool
    }

    @Provisions private static var schoolDuties: [Provision] {
        Task(
            "fitting-offer", answers: .tasksSchool,
            "Wie zich bij een PO-school heeft aangemeld of daar staat ingeschreven, krijgt van het bevoegd gezag passend aanbod",
            by: bevoegdGezag
        )
        .brief("passend aanbod voor elke aangemelde of ingeschrevene")
        .cite("B. De school", 46, "aangemelde en ingeschreven leerlingen")

        Clause(
            "inclusive-education-rules", answers: .relatedTexts,
            "Het aanbod volgt de richtlijnen voor passend onderwijs", parties: bevoegdGezag
        )
        .brief("richtlijnen voor passend onderwijs")
        .modality(.duty)
        .cite("B. De school", 46, "richtlijnen voor passend onderwijs")

        Registration(
            "registration-system", answers: .schoolRegistration,
            "Het registratiesysteem van de school werkt goed genoeg om wettelijk verplichte meldingen te kunnen doen",
            into: "registratiesysteem van de school", by: school
        )
        .brief("goed werkend systeem, genoeg voor de meldingsplicht")
        .cite("B. De school", 47, "goed werkend registratiesysteem")

        Registration(
            "other-location", answers: .schoolRegistration,
            "Verzuim van een leerling die tijdelijk elders les krijgt, komt in het systeem van de school van herkomst",
            into: "verzuimsysteem van de school van herkomst", by: school
        )
        .brief("verzuim elders telt mee bij de school van herkomst")
        .cite("B. De school", 48, "school van herkomst")

        Task(
            "statutory-frame", answers: .tasksSchool, "De school handelt volgens het wettelijk verzuimkader",
            by: school
        )
        .brief("handelt volgens het wettelijk verzuimkader")
        .cite("B. De school", 50, "wettelijk verzuimkader")

        Task(
            "protocol", answers: .attendancePolicy,
            "De school legt haar verzuimtaken en afspraken vast in een verzuimprotocol", by: school
        )
        .brief("taken en afspraken staan in een verzuimprotocol")
        .cite("B. De school", 58, "vastgelegd in een verzuimprotocol")

        Task(
            "protocol-updated", answers: .attendancePolicy,
            "De school zorgt dat het verzuimprotocol periodiek wordt bijgewerkt", by: school, frequency: .regularly
        )
        .brief("protocol periodiek bijgewerkt, zonder getal")
        .cite("B. De school", 58, "het periodiek actualiseren")

        Task(
            "school-advises-on-exemption", answers: .exemptions,
            "De school adviseert leerplicht op aanvraag over vrijstellingen, waaronder die onder 5 onder a",
            by: school, with: leerplicht
        )
        .brief("school adviseert leerplicht op aanvraag")
        .cite("B. De school", 57, "Adviseert leerplicht op aanvraag")
    }

    @Provisions private static var watchingPupils: [Provision] {
        Task(
            "authorised-absence-followed", answers: .excusedAbsence,
            "De school volgt ook leerlingen die geoorloofd afwezig zijn nauwlettend", by: school
        )
        .brief("nauwlettend gevolgd door de school")
        .cite("B. De school", 51, "geoorloofd afwezig")

        Task(
            "ggd-involved", answers: .excusedAbsence,
            "Bij zorg over de reden van verzuim wordt de GGD betrokken", by: school, with: ggd
        )
        .brief("bij zorg over de reden: GGD erbij")
        .cite("B. De school", 51, "wordt de GGD betrokken")

        Task(
            "attendance-informed", answers: .excusedAbsence,
            "Bij zorg over de reden van verzuim wordt leerplicht geïnformeerd", by: school, with: leerplicht
        )
        .brief("bij zorg over de reden: leerplicht ingelicht")
        .cite("B. De school", 51, "leerplicht geïnformeerd")

        Task(
            "worrying-absence-discussed", answers: .caseMeetingWork,
            "Zorgelijk of langdurig verzuim van een leerling brengt de school ter sprake in het ondersteuningsteam",
            by: school,
            at: ondersteuningsoverleg
        )
        .brief("langdurig of zorgelijk verzuim besproken")
        .cite("B. De school", 52, "langdurig of zorgelijk verzuim")

        Task(
            "school-signals", answers: .earlySignals, "De school signaleert de ondersteuningsvraag van de leerling",
            by: school
        )
        .brief("school signaleert de ondersteuningsvraag")
        .cite("B. De school", 53, "Signaleert de ondersteuningsvraag")

        Task(
            "school-steps-in", answers: .tasksSchool, "De school grijpt op tijd in om uitval te voorkomen", by: school
        )
        .brief("grijpt tijdig in om uitval te voorkomen")
        .cite("B. De school", 53, "grijpt tijdig in")

        Intervention(
            "toegang-at-school", answers: .tasksYouthCare,
            "De school kan de toegangsmedewerker op school inschakelen", by: toegangsmedewerker, initiative: school
        )
        .brief("toegangsmedewerker op school helpt, als school dat vraagt")
        .cite("B. De school", 53, "Eventueel door inschakeling")
    }

    @Provisions private static var supportAtSchool: [Provision] {
        Task(
            "plan-by-school", answers: .planOfApproach,
            "De school maakt een plan van aanpak voor leerlingen die in het ondersteuningsteam worden besproken",
            by: school, with: leerling
        )
        .brief("school, voor leerlingen in het ondersteuningsteam")
        .cite("B. De school", 54, "Stelt een plan van aanpak")

        Task(
            "plan-names-lead", answers: .caseLead, "Het plan van aanpak benoemt een regievoerder", by: school,
            with: regievoerder
        )
        .brief("een regievoerder, benoemd in het plan van aanpak")
        .cite("B. De school", 54, "benoemen van de regievoeder")

        Task(
            "school-involves-parents", answers: .familyInvolvement,
            "De school betrekt ouders van leerlingen met een ondersteuningsvraag direct bij de aanpak", by: school,
            with: ouders
        )
        .brief("school betrekt ouders direct bij de aanpak")
        .cite("B. De school", 55, "direct bij de aanpak")

        Task(
            "school-supports-parents", answers: .familyInvolvement,
            "De school steunt ouders die vragen hebben over de ontwikkeling van hun kind op school", by: school,
            with: ouders
        )
        .brief("school steunt ouders bij vragen (mee oplopen)")
        .cite("B. De school", 55, "(mee oplopen)")
    }

    @Provisions private static var outOfSchool: [Provision] {
        Task(
            "education-and-care", answers: .outOfSchoolApproach,
            "De school zorgt voor een passend onderwijs-zorgarrangement bij (dreigend) thuiszitten", by: school,
            with: leerling
        )
        .brief("school regelt een onderwijs-zorgarrangement")
        .cite("B. De school", 59, "passend onderwijs-zorgarrangement")

        Intervention(
            "education-consultant", answers: .solutions,
            "De school betrekt zo nodig een onderwijsconsulent als onafhankelijke deskundige", by: onderwijsconsulent,
            initiative: school, provided: "indien nodig"
        )
        .brief("zo nodig een onafhankelijke onderwijsconsulent")
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
        .cite("B. De school", 61, "contact onderhoudt met de leerling")

        Task(
            "contact-with-institutions", answers: .contactDuringAbsence,
            "De school houdt contact met de instellingen rond een leerling die thuiszit", by: school
        )
        .brief("school, met de betrokken instellingen")
        .cite("B. De school", 61, "de betrokken instellingen")

        Task(
            "toegang-follows-care", answers: .tasksYouthCare,
            "Krijgt de leerling (intensieve) zorg, dan ligt de inhoudelijke voortgang bij de Toegang", by: toegang
        )
        .brief("draagt de inhoudelijke voortgang bij (intensieve) zorg")
        .cite("B. De school", 61, "voortgang belegd bij de Toegang")

        Task(
            "toegang-consults-school", answers: .tasksYouthCare,
            "De Toegang stemt het verdere verloop af met de school", by: toegang, with: school
        )
        .brief("stemt het verdere verloop af met de school")
        .cite("B. De school", 61, "Toegang stemt af")
    }
}
