import RulePackKit

extension SHertogenbosch {
    @Provisions static var rolesOfPartners: [Provision] {
        youthDoctorPowers
        attendanceOfficerPowers
        socialWorkPowers
        Term("term-jvs", "JVS", means: "leerlingenadministratie van leerplicht")
            .cite("Bijlage 5, Leerplichtambtenaar", 663, "(leerlingenadministratie systeem van leerplicht)")
    }

    @Provisions private static var youthDoctorPowers: [Provision] {
        Task(
            "youth-doctor-contact-for-sickness", answers: .contactPerson,
            "De jeugdarts is het vaste aanspreekpunt bij afwezigheid door ziekte", by: jeugdarts
        )
        .brief("jeugdarts, bij afwezigheid door ziekte")
        .cite("Bijlage 5, Jeugdarts", 632, "vast aanspreekpunt")

        Task(
            "youth-doctor-contact-for-development", answers: .contactPerson,
            "De jeugdarts is het vaste aanspreekpunt voor vragen over de ontwikkeling van leerlingen", by: jeugdarts
        )
        .brief("jeugdarts, bij vragen over ontwikkeling")
        .cite("Bijlage 5, Jeugdarts", 632...633, "vragen over ontwikkeling")

        Task(
            "youth-doctor-contacts-treating", answers: .tasksYouthHealth,
            "De jeugdarts kan contact opnemen met behandelend artsen en andere behandelaars", by: jeugdarts,
            with: behandelaar
        )
        .brief("kan contact opnemen met behandelaars")
        .modality(.permission)
        .cite("Bijlage 5, Jeugdarts", 637...638, "contact opnemen")

        Consent(
            "consent-contact-with-treating", answers: .consentSharing,
            "De jeugdarts neemt alleen contact op met behandelaars als ouders en leerling daarmee instemmen",
            to: .contact, from: ouders, leerling
        )
        .brief("contact jeugdarts met behandelaar: ouders en leerling")
        .cite("Bijlage 5, Jeugdarts", 637, "instemming van ouders en leerling")

        Task(
            "youth-doctor-refers", answers: .tasksYouthHealth,
            "De jeugdarts is bevoegd om naar jeugdhulp te verwijzen", by: jeugdarts, with: jeugdhulp
        )
        .brief("mag verwijzen naar jeugdhulp")
        .modality(.permission)
        .cite("Bijlage 5, Jeugdarts", 640, "bevoegd te verwijzen")

        Task(
            "youth-doctor-reintegration-plan", answers: .tasksYouthHealth,
            "De jeugdarts kan een plan voor re-integratie opstellen", by: jeugdarts
        )
        .brief("kan een re-integratieplan opstellen")
        .modality(.permission)
        .cite("Bijlage 5, Jeugdarts", 642, "integratieplan opstellen")

        Task(
            "youth-doctor-joins-meetings", answers: .tasksYouthHealth,
            "De jeugdarts sluit aan bij zorgteam, ZAT of MDO", by: jeugdarts
        )
        .brief("sluit aan bij zorgteam, ZAT of MDO")
        .cite("Bijlage 5, Jeugdarts", 644, "zorgteam/ZAT/MDO")

        Task(
            "youth-doctor-secrecy", answers: .confidentiality, "De jeugdarts heeft een geheimhoudingsplicht",
            by: jeugdarts
        )
        .brief("jeugdarts: geheimhoudingsplicht")
        .cite("Bijlage 5, Jeugdarts", 646, "geheimhoudingsplicht")
    }

    @Provisions private static var attendanceOfficerPowers: [Provision] {
        Task(
            "officer-discusses-absence", answers: .tasksAttendance,
            "De leerplichtambtenaar heeft als wettelijke taak (vermoed) niet-medisch verzuim met ouders en leerling te "
                + "bespreken",
            by: leerplichtambtenaar, with: ouders, leerling
        )
        .brief("bespreekt (vermoed) niet-medisch verzuim met het gezin")
        .cite("Bijlage 5, Leerplichtambtenaar", 650...651, "een wettelijke taak")

        Intervention(
            "officer-voluntary-care", answers: .tasksAttendance, "Leerplicht kan vrijwillige jeugdhulp inzetten",
            by: leerplicht
        )
        .brief("kan vrijwillige jeugdhulp inzetten")
        .cite("Bijlage 5, Leerplichtambtenaar", 653, "vrijwillige jeugdhulp in te zetten")

        Enforcement(
            "officer-halt", answers: .enforcementRoutes, "Leerplicht kan Halt inschakelen", via: .halt, by: leerplicht
        )
        .brief("Halt inschakelen")
        .cite("Bijlage 5, Leerplichtambtenaar", 653...654, "Halt in te schakelen")

        Enforcement(
            "officer-official-report", answers: .enforcementRoutes,
            "Leerplicht is bevoegd een proces-verbaal op te maken", via: .officialReport, by: leerplicht
        )
        .brief("proces-verbaal opmaken")
        .cite("Bijlage 5, Leerplichtambtenaar", 654, "een proces verbaal")

        Enforcement(
            "officer-civil", answers: .enforcementRoutes,
            "Leerplicht is bevoegd dwang in civiel kader op te starten", via: .civil, by: leerplicht
        )
        .brief("dwang in civiel kader")
        .cite("Bijlage 5, Leerplichtambtenaar", 654...655, "dwang in civiel kader")

        Task(
            "officer-joins-meetings", answers: .attendanceAtCaseMeeting,
            "De leerplichtambtenaar neemt deel aan zorgteam, ZAT of MDO als in de casus verzuim speelt",
            by: leerplichtambtenaar
        )
        .brief("ja, in casussen waar verzuim speelt")
        .cite("Bijlage 5, Leerplichtambtenaar", 659, "waar verzuim speelt")

        Enforcement(
            "officer-addresses-schools", answers: .schoolEscalation,
            "Leerplicht is bevoegd scholen aan te spreken die verzuim en thuiszitters niet op tijd melden",
            via: .school, by: leerplicht, against: school,
            provided: "de school meldt verzuim of een thuiszitter niet op tijd"
        )
        .brief("leerplicht mag scholen aanspreken op late melding")
        .cite("Bijlage 5, Leerplichtambtenaar", 660...661, "niet tijdig melden")

        Registration(
            "officer-records-in-jvs", answers: .attendanceRegistration, "Leerplicht registreert in JVS", into: "JVS",
            by: leerplicht
        )
        .brief("JVS")
        .cite("Bijlage 5, Leerplichtambtenaar", 663, "De leerplicht registreert")
    }

    @Provisions private static var socialWorkPowers: [Provision] {
        Task(
            "social-work-consults", answers: .tasksSocialWork,
            "De schoolmaatschappelijk werker geeft consult en advies bij problemen met opgroeien en opvoeden",
            by: schoolmaatschappelijkWerker
        )
        .brief("consult en advies bij opgroeien en opvoeden")
        .cite("Bijlage 5, Schoolmaatschappelijk werk", 667...668, "biedt consult en advies")

        Task(
            "social-work-stands-beside", answers: .tasksSocialWork,
            "De schoolmaatschappelijk werker gaat naast ouders en leerling staan", by: schoolmaatschappelijkWerker,
            with: ouders, leerling
        )
        .brief("staat naast ouders en leerling")
        .cite("Bijlage 5, Schoolmaatschappelijk werk", 670, "gaat naast ouders/leerling staan")

        Task(
            "social-work-supports-parents", answers: .tasksSocialWork,
            "De schoolmaatschappelijk werker steunt ouders pedagogisch bij hun omgang met en aanpak van het verzuim",
            by: schoolmaatschappelijkWerker, with: ouders
        )
        .brief("pedagogische steun aan ouders bij het verzuim")
        .cite("Bijlage 5, Schoolmaatschappelijk werk", 670...671, "pedagogische ondersteuning aan ouders")

        Task(
            "social-work-maps-factors", answers: .tasksSocialWork,
            "De schoolmaatschappelijk werker brengt gezinsproblemen en factoren in buurt en vrije tijd in beeld",
            by: schoolmaatschappelijkWerker
        )
        .brief("brengt gezin, buurt en vrije tijd in beeld")
        .cite("Bijlage 5, Schoolmaatschappelijk werk", 673...674, "buurt en vrijetijd factoren")

        Task(
            "social-work-intervenes", answers: .tasksSocialWork,
            "Het schoolmaatschappelijk werk zet interventies in op gezinsproblemen en factoren in buurt en vrije tijd",
            by: schoolmaatschappelijkWerker
        )
        .brief("interventies op gezin, buurt en vrije tijd")
        .cite("Bijlage 5, Schoolmaatschappelijk werk", 674, "interventies hierop")

        Task(
            "social-work-motivates", answers: .tasksSocialWork,
            "De schoolmaatschappelijk werker maakt leerling en ouders gemotiveerd voor hulp",
            by: schoolmaatschappelijkWerker, with: leerling, ouders
        )
        .brief("motiveert leerling en ouders voor hulp")
        .cite("Bijlage 5, Schoolmaatschappelijk werk", 676, "motiveert leerling en ouders")

        Task(
            "social-work-joins-meetings", answers: .tasksSocialWork,
            "De schoolmaatschappelijk werker neemt deel aan zorgteam, ZAT of MDO", by: schoolmaatschappelijkWerker
        )
        .brief("neemt deel aan zorgteam, ZAT of MDO")
        .cite("Bijlage 5, Schoolmaatschappelijk werk", 678, "zorgteam/ZAT/MDO")
    }
}
