import RulePackKit

extension Tilburg {
    @Provisions static var toegangTasks: [Provision] {
        Task(
            "toegang-signals", answers: .earlySignals,
            "Schoolmaatschappelijk werk en jeugdverpleegkundige hebben een belangrijke rol in vroeg signaleren",
            by: schoolmaatschappelijkWerker, jeugdverpleegkundige
        )
        .brief("rol voor schoolmaatschappelijk werk, jeugdverpleegkundige")
        .modality(.description)
        .cite("E. De Toegang", 106, "vroegtijdige signaleren")

        Task(
            "short-support", answers: .tasksYouthCare,
            "Schoolmaatschappelijk werk en jeugdverpleegkundige hebben een rol in snelle, kortdurende ondersteuning",
            by: schoolmaatschappelijkWerker, jeugdverpleegkundige, with: leerling
        )
        .brief("heeft een rol in snelle, kortdurende ondersteuning")
        .modality(.description)
        .cite("E. De Toegang", 106, "snelle inzet van kortdurende ondersteuning")

        Task(
            "social-work-short-support", answers: .tasksSocialWork,
            "Schoolmaatschappelijk werk heeft een belangrijke rol in vroeg signaleren en korte hulp",
            by: schoolmaatschappelijkWerker, with: leerling
        )
        .brief("belangrijke rol in vroeg signaleren en korte hulp")
        .modality(.description)
        .cite("E. De Toegang", 106, "Schoolmaatschappelijk werk")

        Task(
            "nurse-short-support", answers: .tasksYouthHealth,
            "De jeugdverpleegkundige van een wijkteam heeft een belangrijke rol in vroeg signaleren en korte hulp",
            by: jeugdverpleegkundige, with: leerling
        )
        .brief("jeugdverpleegkundige: rol in vroeg signaleren, korte hulp")
        .modality(.description)
        .cite("E. De Toegang", 106, "de jeugdverpleegkundige van een")

        Task(
            "link-to-neighbourhood-team", answers: .tasksYouthCare,
            "Medewerkers van de Toegang verbinden PO en wijkteam bij gezinnen met meervoudige problematiek",
            by: schoolmaatschappelijkWerker, jeugdverpleegkundige, with: primairOnderwijs, wijkteam
        )
        .brief("verbindt PO en wijkteam bij meervoudige problematiek")
        .cite("E. De Toegang", 106, "aansluiting tussen primair onderwijs")

        Task(
            "social-worker-at-each-school", answers: .tasksSocialWork,
            "Aan elke PO-school is een schoolmaatschappelijk werker verbonden", by: schoolmaatschappelijkWerker,
            with: school
        )
        .brief("is verbonden aan iedere PO-school")
        .cite("E. De Toegang", 108, "schoolmaatschappelijk werker")

        Task(
            "youth-doctor-at-each-school", answers: .tasksYouthHealth,
            "Aan elke PO-school is een jeugdarts verbonden", by: jeugdarts, with: school
        )
        .brief("jeugdarts is verbonden aan iedere PO-school")
        .cite("E. De Toegang", 108, "een jeugdarts verbonden")

        Criterion(
            "expertise-ages", answers: .youthCareAges,
            "De medewerkers van de Toegang zijn deskundig in hulp voor jeugdigen tussen 5 en 12 jaar",
            effect: .admits, ages: .between(5, and: 12, .years), about: leerling
        )
        .brief("tussen 5 en 12 jaar")
        .modality(.description)
        .interpreted(
            nl:
                "De tekst noemt deze leeftijden bij de deskundigheid van medewerkers: hij sluit niemand uit en zegt niet "
                + "of 5 en 12 meetellen.",
            en: "The text names these ages with the expertise of staff: it excludes nobody and does not say whether 5 "
                + "and 12 are included."
        )
        .cite("E. De Toegang", 108, "tussen 5-12 jaar")

        Task(
            "support-for-worrying-behaviour", answers: .tasksYouthCare,
            "Medewerkers van de Toegang helpen bij zorgelijk gedrag dat niet met school te maken heeft",
            by: schoolmaatschappelijkWerker, jeugdarts, with: leerling
        )
        .brief("helpt bij zorgelijk gedrag dat niet met school te maken heeft")
        .cite("E. De Toegang", 108, "niet school gerelateerd zorgelijk gedrag")

        Task(
            "social-work-on-behaviour", answers: .tasksSocialWork,
            "De schoolmaatschappelijk werker helpt leerlingen wier zorgelijk gedrag los staat van school",
            by: schoolmaatschappelijkWerker, with: leerling
        )
        .brief("helpt bij zorgelijk gedrag dat niet met school te maken heeft")
        .cite("E. De Toegang", 108, "zorgelijk gedrag vertonen")

        Task(
            "support-for-out-of-school", answers: .outOfSchoolApproach,
            "De ondersteuning van de Toegang geldt ook voor thuiszitters, bijvoorbeeld bij meervoudige problematiek",
            by: schoolmaatschappelijkWerker, jeugdarts, with: leerling
        )
        .brief("Toegang ondersteunt ook thuiszitters")
        .cite("E. De Toegang", 108, "ook voor thuiszittende jongeren")

        Intervention(
            "care-decision", answers: .tasksYouthCare,
            "Is gespecialiseerde jeugdzorg nodig, dan mogen medewerkers van de Toegang een beschikking afgeven",
            by: schoolmaatschappelijkWerker, jeugdarts, provided: "gespecialiseerde jeugdzorg is nodig"
        )
        .brief("mag een beschikking voor gespecialiseerde jeugdzorg afgeven")
        .cite("E. De Toegang", 108, "mandaat om een beschikking")

        Intervention(
            "social-work-care-decision", answers: .tasksSocialWork,
            "Voor gespecialiseerde jeugdzorg mag de schoolmaatschappelijk werker een beschikking afgeven",
            by: schoolmaatschappelijkWerker, provided: "gespecialiseerde jeugdzorg is nodig"
        )
        .brief("mag een beschikking voor gespecialiseerde jeugdzorg afgeven")
        .cite("E. De Toegang", 108, "gespecialiseerde jeugdzorg nodig")

        Task(
            "neighbourhood-team-called-in", answers: .tasksYouthCare,
            "Bij meervoudige problematiek in het gezin halen medewerkers van de Toegang er op tijd het wijkteam bij",
            by: schoolmaatschappelijkWerker, jeugdarts, with: wijkteam
        )
        .brief("schakelt het wijkteam in bij meervoudige problematiek")
        .cite("E. De Toegang", 108, "het wijkteam in")
    }
}
