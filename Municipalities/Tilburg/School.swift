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
            "Wie zich bij een PO-school heeft aangemeld of daar staat ingeschreven, krijgt van het bevoegd gezag een passend aanbod",
            by: bevoegdGezag
        )
        .brief("bevoegd gezag: passend aanbod, ook voor aangemelden")
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
        .brief("verzuim elders: in systeem van school van herkomst")
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
        .brief("legt taken en afspraken vast in een verzuimprotocol")
        .cite("B. De school", 58, "vastgelegd in een verzuimprotocol")

        Task(
            "protocol-updated", answers: .attendancePolicy,
            "De school zorgt dat het verzuimprotocol periodiek wordt bijgewerkt", by: school, frequency: .regularly
        )
        .brief("werkt dat protocol periodiek bij (hoe vaak: niet gezegd)")
        .cite("B. De school", 58, "het periodiek actualiseren")

        Task(
            "agreements-kept-current", answers: .embedding,
            "De school borgt de afspraken in een verzuimprotocol dat zij actueel houdt", by: school,
            frequency: .regularly
        )
        .brief("in het verzuimprotocol van de school, periodiek bijgewerkt")
        .cite("B. De school", 58, "bovenstaande activiteiten en afspraken")

        Registration(
            "agreements-in-protocol", answers: .recordingAgreements,
            "De afspraken van de school over verzuim staan in haar verzuimprotocol", into: "verzuimprotocol",
            by: school
        )
        .brief("in het verzuimprotocol van de school")
        .interpreted(
            nl: "De lijst waarnaar de zin verwijst, bevat ook de meldafspraken met leerplicht.",
            en: "The list that the sentence points to includes the agreements with the attendance service on reports."
        )
        .cite("B. De school", 58, "afspraken vastgelegd")

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
            "Wie geoorloofd afwezig is, wordt door de school nauwlettend gevolgd", by: school
        )
        .brief("school volgt deze leerlingen nauwlettend")
        .cite("B. De school", 51, "geoorloofd afwezig")

        Task(
            "ggd-involved", answers: .excusedAbsence,
            "Bij zorg over de reden van verzuim betrekt men de GGD", by: school, with: ggd
        )
        .brief("bij zorg over de reden wordt de GGD betrokken")
        .cite("B. De school", 51, "wordt de GGD betrokken")

        Task(
            "attendance-informed", answers: .excusedAbsence,
            "Bij zorg over de reden van verzuim wordt leerplicht geïnformeerd", by: school, with: leerplicht
        )
        .brief("bij zorg over de reden wordt leerplicht ingelicht")
        .cite("B. De school", 51, "leerplicht geïnformeerd")

        Task(
            "concern-told-to-attendance", answers: .mutualInformation,
            "De school laat leerplicht weten wanneer de reden van geoorloofd verzuim zorgen geeft", by: school,
            with: leerplicht
        )
        .brief("leerplicht hoort van zorg over de reden van verzuim")
        .interpreted(
            nl: "De zin noemt niet wie informeert; hij staat bij de taken van de school.",
            en: "The sentence does not say who informs; it stands among the school’s tasks."
        )
        .cite("B. De school", 51, "zorg ontstaat over de reden")

        Task(
            "worrying-absence-discussed", answers: .caseMeetingWork,
            "Zorgelijk of langdurig verzuim van een leerling brengt de school ter sprake in het ondersteuningsteam",
            by: school,
            at: ondersteuningsoverleg
        )
        .brief("bespreekt langdurig of zorgelijk verzuim")
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
        .brief("toegangsmedewerker helpt als de school hem inschakelt")
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
            "plan-holds-lead", answers: .planOfApproach,
            "In elk plan van aanpak hoort te staan wie de regie voert", by: school
        )
        .brief("benoemt een regievoerder")
        .cite("B. De school", 54, "maakt hier onderdeel van")

        Task(
            "school-involves-parents", answers: .familyInvolvement,
            "Heeft een leerling een ondersteuningsvraag, dan betrekt de school de ouders direct bij de aanpak",
            by: school,
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
}
