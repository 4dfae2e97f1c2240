import RulePackKit

extension SHertogenbosch {
    @Provisions static var youthDoctorTasks: [Provision] {
        youthDoctorTalk
        youthDoctorFollowUp
    }

    @Provisions private static var youthDoctorTalk: [Provision] {
        Task(
            "youth-doctor-invites", answers: .tasksYouthHealth,
            "De jeugdarts nodigt leerling en ouders zo snel mogelijk uit", by: jeugdarts, with: leerling, ouders,
            upon: .referral
        )
        .brief("nodigt leerling en ouders snel uit")
        .cite("4. Samenwerking, Jeugdarts", 266, "nodigt de leerling en ouders")

        Deadline(
            "youth-doctor-within-two-weeks", answers: .youthDoctorTime,
            "Het gesprek met de jeugdarts is in principe binnen twee weken na aanmelding",
            within: .weeks(2), from: .referral, by: jeugdarts, to: leerling, ouders
        )
        .brief("zo snel mogelijk, binnen twee weken na aanmelding")
        .modality(.principle)
        .when(.youthDoctorReferral)
        .cite("4. Samenwerking, Jeugdarts", 266...267, "in principe binnen twee weken")

        Task(
            "coordinator-told-of-date", answers: .mutualInformation,
            "De jeugdarts laat de ondersteuningscoördinator weten wanneer het gesprek is", by: jeugdarts,
            with: ondersteuningscoordinator
        )
        .brief("datum van het gesprek met de jeugdarts")
        .cite("4. Samenwerking, Jeugdarts", 269...270, "van de datum")

        Task(
            "youth-doctor-calls-no-show", answers: .noShow,
            "Verschijnen leerling en ouders zonder bericht niet, dan neemt de jeugdarts contact met hen op",
            by: jeugdarts, with: leerling, ouders
        )
        .brief("weg zonder bericht: jeugdarts neemt contact op")
        .when(.youthDoctorNoShow)
        .cite("4. Samenwerking, Jeugdarts", 272...273, "zonder bericht niet")

        Task(
            "youth-doctor-tells-coordinator", answers: .noShow,
            "Bij onbereikbaarheid of geen gehoor geeft de jeugdarts dit aan de ondersteuningscoördinator door voor een melding",
            by: jeugdarts, with: ondersteuningscoordinator, via: "DUO"
        )
        .brief("geen gehoor: jeugdarts geeft het door voor DUO-melding")
        .when(.youthDoctorUnanswered)
        .cite("4. Samenwerking, Jeugdarts", 273...275, "voor melding in DUO")

        Task(
            "no-show-discussed-at-zat", answers: .caseMeetingWork,
            "Een casus waarin leerling of ouders niet op de jeugdarts reageren, wordt in het ZAT besproken",
            by: jeugdarts, ondersteuningscoordinator, at: zat
        )
        .brief("casus zonder gehoor bij de jeugdarts bespreken")
        .interpreted(
            nl: "De tekst zegt niet wie de casus inbrengt; wij lezen jeugdarts en ondersteuningscoördinator.",
            en: "The text does not say who brings the case in; we read youth doctor and support coordinator."
        )
        .when(.youthDoctorUnanswered)
        .cite("4. Samenwerking, Jeugdarts", 275, "in het ZAT besproken")
    }

    @Provisions private static var youthDoctorFollowUp: [Provision] {
        Task(
            "youth-doctor-feeds-back", answers: .whatIsShared,
            "De jeugdarts koppelt uitkomst en afspraken terug aan ondersteuningscoördinator, leerling en ouders",
            by: jeugdarts, with: ondersteuningscoordinator, leerling, ouders,
            via: "formulier terugkoppeling ziekteverzuimbegeleiding (bijlage 6)"
        )
        .brief("jeugdarts: resultaat en afspraken, per formulier")
        .cite("4. Samenwerking, Jeugdarts", 280...282, "het resultaat van het gesprek")

        Task(
            "youth-doctor-involves-others", answers: .tasksYouthHealth,
            "De jeugdarts betrekt naar aanleiding van wat hij hoort andere partners of betrokken artsen bij de casus",
            by: jeugdarts, with: partners, behandelaar, at: zat
        )
        .brief("betrekt partners en artsen, ook via het ZAT")
        .cite("4. Samenwerking, Jeugdarts", 284...285, "rechtstreeks of via het ZAT")

        Task(
            "youth-doctor-advises-load", answers: .tasksYouthHealth,
            "De jeugdarts adviseert leerling, ouders en school over de belastbaarheid", by: jeugdarts,
            with: leerling, ouders, school
        )
        .brief("adviseert gezin en school over belastbaarheid")
        .cite("4. Samenwerking, Jeugdarts", 287, "mate van belastbaarheid")
        .cite("Bijlage 5, Jeugdarts", 635, "mate van belastbaarheid")

        Task(
            "youth-doctor-makes-plan", answers: .planOfApproach,
            "De jeugdarts maakt met leerling, ouders, ondersteuningscoördinator en anderen een SMART-plan: wie doet wat wanneer",
            by: jeugdarts, with: leerling, ouders, ondersteuningscoordinator, andereBetrokkenen
        )
        .brief("jeugdarts met betrokkenen: wie doet wat wanneer")
        .cite("4. Samenwerking, Jeugdarts", 289...291, "wie wat wanneer")

        Task(
            "case-owner-with-youth-doctor", answers: .caseLead,
            "Ook wanneer de jeugdarts betrokken is, wordt een casusverantwoordelijke aangewezen",
            with: casusverantwoordelijke
        )
        .brief("ook bij inzet van de jeugdarts een casusverantwoordelijke")
        .cite("4. Samenwerking, Jeugdarts", 293, "casusverantwoordelijke aangewezen")

        Task(
            "youth-doctor-follows-case", answers: .caseLead,
            "Heeft de jeugdarts de regie, dan blijft hij het traject volgen", by: jeugdarts
        )
        .brief("jeugdarts met regie volgt het traject")
        .cite("4. Samenwerking, Jeugdarts", 295, "de jeugdarts regie heeft")

        Task(
            "alternatives-sought", answers: .solutions,
            "Kan de leerling volgens de jeugdarts geen onderwijs volgen, dan wordt samen (tijdelijk) maatwerk gezocht",
            by: partners, with: jeugdarts
        )
        .brief("(tijdelijke) alternatieven of maatwerk")
        .interpreted(
            nl: "De tekst zegt „in gezamenlijk overleg” zonder te zeggen van wie; wij lezen de partners.",
            en: "The text says \"in joint consultation\" without saying whose; we read the partners."
        )
        .cite("4. Samenwerking, Jeugdarts", 297...298, "(tijdelijke) alternatieven/maatwerk gezocht")
    }
}
