import RulePackKit

extension SHertogenbosch {
    @Provisions static var registration: [Provision] {
        recording
        absenceCoordinator
        sharedSignals

        Objective(
            "records-in-order-result", answers: .expectedResults,
            "Op school is de registratie van wie er is en wie niet in orde", by: school
        )
        .brief("registratie van aan- en afwezigheid op orde")
        .cite("2. Registratie en signalering, Resultaat", 127, "op orde")

        Objective(
            "records-systems-vo-result", answers: .expectedResults,
            "In het vo is de registratie op orde in schoolsysteem, DUO en thuiszitterstool LDOS", by: school
        )
        .in(.vo)
        .brief("op orde in schoolsysteem, DUO en LDOS")
        .cite("2. Registratie en signalering, Resultaat", 127...128, "thuiszitterstool LDOS")

        Objective(
            "records-systems-po-result", answers: .expectedResults,
            "In het po is de registratie op orde in LVS en DUO", by: school
        )
        .in(.po)
        .brief("op orde in LVS en DUO")
        .cite("2. Registratie en signalering, Resultaat", 128, "po in LVS en DUO")
    }

    @Provisions private static var recording: [Provision] {
        Objective(
            "view-begins-with-records", answers: .schoolRegistration,
            "Zicht op aanwezigheid begint bij goed registreren; alleen registreren is niet genoeg", by: school
        )
        .brief("goed registreren is nodig maar niet genoeg")
        .cite("2. Registratie en signalering", 86...87, "begint bij een goede registratie")

        Objective(
            "right-facts-in-records", answers: .schoolRegistration,
            "De juiste informatie komt in de registratie en wordt goed verwerkt", by: school
        )
        .brief("juiste informatie, goed verwerkt")
        .cite("2. Registratie en signalering", 87...88, "de juiste informatie")

        Objective(
            "records-lead-to-action", answers: .schoolRegistration,
            "Wat geregistreerd is, leidt waar nodig zo snel mogelijk tot actie", by: school
        )
        .brief("waar nodig snel tot actie leiden")
        .cite("2. Registratie en signalering", 88...89, "zo snel mogelijk leidt")

        Registration(
            "uniform-recording", answers: .schoolRegistration,
            "Alle docenten registreren op dezelfde wijze in het registratiesysteem van de school",
            into: "registratiesysteem van de school", by: docent
        )
        .brief("alle docenten uniform in het schoolsysteem")
        .cite("2. Registratie en signalering", 93, "registreren uniform")

        Task(
            "staff-know-recording", answers: .schoolRegistration,
            "Mentoren en docenten weten wat zij wanneer en hoe moeten registreren", by: mentor, docent
        )
        .brief("weten wat, wanneer en hoe")
        .cite("2. Registratie en signalering", 93...94, "wat, wanneer en hoe")

        Registration(
            "uniform-abbreviations", answers: .schoolRegistration,
            "De afkortingen zijn gelijk in het hele samenwerkingsverband", by: school
        )
        .brief("zelfde afkortingen in het hele samenwerkingsverband")
        .cite("2. Registratie en signalering", 94...95, "(samenwerkingsverband breed)")

        Clause(
            "recording-manual", answers: .relatedTexts,
            "Voor het registreren in LDOS en het melden in DUO verwijst de tekst naar een handleiding als bijlage"
        )
        .brief("handleiding LDOS en melden in DUO")
        .in(.vo)
        .cite("2. Registratie en signalering", 95...96, "bijlage handleiding registreren")

        Registration(
            "recording-vo", answers: .schoolRegistration,
            "In het vo wordt verzuim geregistreerd in de thuiszitterstool LDOS", into: "LDOS", by: school
        )
        .in(.vo)
        .brief("thuiszitterstool LDOS")
        .cite("2. Registratie en signalering", 96, "thuiszitterstool LDOS (vo)")
        .cite("2. Registratie en signalering", 100, "thuiszitterstool LDOS voor vo")

        Registration(
            "recording-po", answers: .schoolRegistration, "In het po wordt geregistreerd in LVS", into: "LVS",
            by: school
        )
        .in(.po)
        .brief("LVS")
        .cite("2. Registratie en signalering", 96, "LVS en DUO")
        .cite("2. Registratie en signalering", 100, "LVS voor po")

        Task(
            "report-channel", answers: .reportChannel, "De school meldt verzuim in DUO", by: school,
            with: leerplicht, via: "DUO"
        )
        .brief("DUO")
        .cite("2. Registratie en signalering", 96, "melden in DUO")

        Task(
            "records-in-order", answers: .schoolRegistration,
            "De school houdt haar registratie van aan- en afwezigheid op orde, in het schoolsysteem en in DUO",
            by: school, via: "registratiesysteem van de school en DUO"
        )
        .brief("schoolsysteem en DUO op orde")
        .cite("2. Registratie en signalering", 99...100, "aan- en afwezigheid op orde")

        Intervention(
            "recording-training", answers: .tasksAttendance,
            "Leerplicht kan waar nodig een training geven over registreren", by: leerplicht,
            provided: "waar nodig"
        )
        .brief("kan training over registreren geven")
        .cite("2. Registratie en signalering", 97, "een training verzorgen")
    }

    @Provisions private static var absenceCoordinator: [Provision] {
        Task(
            "fixed-contact-for-absence", answers: .contactPerson,
            "De school heeft een vast aanspreekpunt of coördinator voor afwezigheid", by: coordinatorAfwezigheid
        )
        .brief("vast aanspreekpunt of coördinator afwezigheid")
        .cite("2. Registratie en signalering", 102, "een vast aanspreekpunt")

        Task(
            "coordinator-close-to-officer", answers: .tasksAbsenceCoordinator,
            "Coördinator en leerplichtambtenaar van de school onderhouden nauw contact",
            by: coordinatorAfwezigheid, with: leerplichtambtenaar
        )
        .brief("nauw contact met de leerplichtambtenaar")
        .cite("2. Registratie en signalering", 102...103, "nauw contact")

        Task(
            "officer-has-insight", answers: .mutualInformation,
            "Door het contact met de coördinator heeft ook de leerplichtambtenaar inzicht in het verzuim",
            by: coordinatorAfwezigheid, with: leerplichtambtenaar
        )
        .brief("leerplichtambtenaar heeft inzicht in het verzuim")
        .modality(.aim)
        .cite("2. Registratie en signalering", 103...104, "inzicht heeft")

        Task(
            "coordinator-prints-overview", answers: .tasksAbsenceCoordinator,
            "De coördinator kan het verzuimoverzicht van leerlingen uitdraaien en analyseren",
            by: coordinatorAfwezigheid
        )
        .brief("kan verzuimoverzicht uitdraaien en analyseren")
        .modality(.permission)
        .cite("2. Registratie en signalering", 104...105, "kan het verzuimoverzicht")

        Task(
            "weekly-analysis", answers: .earlySignals,
            "De coördinator analyseert het verzuim wekelijks aan de hand van het verzuimoverzicht",
            by: coordinatorAfwezigheid, frequency: .weekly, via: "verzuimoverzicht"
        )
        .brief("wekelijkse analyse van het verzuimoverzicht")
        .cite("2. Registratie en signalering", 107, "wekelijks het verzuim")

        Task(
            "pattern-sought", answers: .earlySignals, "De coördinator kijkt of het verzuim een patroon vertoont",
            by: coordinatorAfwezigheid
        )
        .brief("zoeken naar een patroon")
        .cite("2. Registratie en signalering", 107...108, "een patroon")

        Task(
            "own-role-in-analysis", answers: .earlySignals,
            "Bij de analyse kijkt de school kritisch naar haar eigen rol in het verzuim", by: school
        )
        .brief("kritisch op de eigen rol in het verzuim")
        .cite("2. Registratie en signalering", 108, "kritisch naar de eigen rol")
    }

    @Provisions private static var sharedSignals: [Provision] {
        Task(
            "mentor-knows-absence", answers: .tasksMentor, "De mentor is op de hoogte van het verzuim", by: mentor
        )
        .brief("kent het verzuim")
        .cite("2. Registratie en signalering", 113, "op de hoogte")

        Task(
            "mentor-holds-first-talks", answers: .absenceTalk,
            "De mentor voert de eerste preventieve verzuimgesprekken met leerling en ouders",
            by: mentor, with: leerling, ouders, at: verzuimgesprek
        )
        .brief("de mentor")
        .cite("2. Registratie en signalering", 113...114, "eerste preventieve verzuimgesprekken")
        .cite("3. Contact met leerling en ouders", 147...148, "de eerste preventieve afwezigheidsgesprekken")

        Task(
            "other-trusted-person", answers: .tasksSchool,
            "De school laat de leerling het gesprek voeren met een andere vertrouwde persoon als hij dat liever wil",
            by: school, with: leerling, vertrouwdePersoon, at: verzuimgesprek
        )
        .brief("biedt gesprek met een andere vertrouwde persoon aan")
        .cite("2. Registratie en signalering", 114...115, "andere vertrouwde persoon")
        .cite("3. Contact met leerling en ouders", 138...139, "andere vertrouwde persoon")

        Task(
            "overview-with-partners", answers: .absenceListReview,
            "De school bespreekt haar verzuimoverzicht met de partners", by: school, with: partners,
            via: "verzuimoverzicht"
        )
        .brief("verzuimoverzicht met de partners besproken")
        .cite("2. Registratie en signalering", 117, "wordt besproken met de partners")

        Task(
            "joint-actions", answers: .tasksAllPartners,
            "School en partners zetten samen acties uit en voeren die uit", by: school, partners
        )
        .brief("gezamenlijk acties uitzetten en uitvoeren")
        .cite("2. Registratie en signalering", 118, "gezamenlijk acties uitgezet")

        Task(
            "partners-involved-early", answers: .earlySignals,
            "De school betrekt de partners zo snel mogelijk om samen op te trekken", by: school, with: partners
        )
        .brief("partners zo snel mogelijk betrekken")
        .cite("2. Registratie en signalering", 120, "zo snel mogelijk")

        Task(
            "analysis-with-family", answers: .earlySignals, "School en partners maken samen met het gezin een analyse",
            by: school, partners, with: leerling, ouders
        )
        .brief("samen met het gezin analyseren")
        .cite("2. Registratie en signalering", 120...121, "met het gezin")

        Task(
            "partners-told-of-new-absence", answers: .mutualInformation,
            "De school meldt betrokken partners telkens als er opnieuw verzuim is", by: school, with: partners
        )
        .brief("elk nieuw verzuim, aan betrokken partners")
        .cite("2. Registratie en signalering", 123...124, "opnieuw sprake is van")
    }
}
