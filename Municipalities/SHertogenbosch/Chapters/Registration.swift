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
        .brief("vo: registratie op orde in schoolsysteem, DUO en LDOS")
        .cite("2. Registratie en signalering, Resultaat", 127...128, "thuiszitterstool LDOS")

        Objective(
            "records-systems-po-result", answers: .expectedResults,
            "In het po is de registratie op orde in LVS en DUO", by: school
        )
        .in(.po)
        .brief("po: registratie op orde in LVS en DUO")
        .cite("2. Registratie en signalering, Resultaat", 128, "po in LVS en DUO")
    }

    @Provisions private static var recording: [Provision] {
        Registration(
            "recording-vo", answers: .schoolRegistration,
            "In het vo registreert de school in schoolsysteem, DUO en thuiszitterstool LDOS",
            into: "schoolsysteem, DUO en LDOS", by: school
        )
        .in(.vo)
        .brief("vo: schoolsysteem, DUO en thuiszitterstool LDOS")
        .cite("2. Registratie en signalering", 96, "thuiszitterstool LDOS (vo)")
        .cite("2. Registratie en signalering", 99...100, "thuiszitterstool LDOS voor vo")

        Registration(
            "recording-po", answers: .schoolRegistration, "In het po registreert de school in LVS en DUO",
            into: "LVS en DUO", by: school
        )
        .in(.po)
        .brief("po: LVS en DUO")
        .cite("2. Registratie en signalering", 96, "LVS en DUO")
        .cite("2. Registratie en signalering", 100, "LVS voor po")

        Task(
            "records-in-order", answers: .schoolRegistration,
            "De school houdt haar registratie van aan- en afwezigheid op orde, in het schoolsysteem en in DUO",
            by: school, via: "registratiesysteem van de school en DUO"
        )
        .brief("op orde, in schoolsysteem en DUO")
        .cite("2. Registratie en signalering", 99...100, "aan- en afwezigheid op orde")

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
        .brief("mentoren en docenten weten wat, wanneer en hoe")
        .cite("2. Registratie en signalering", 93...94, "wat, wanneer en hoe")

        Registration(
            "uniform-abbreviations", answers: .schoolRegistration,
            "De afkortingen zijn gelijk in het hele samenwerkingsverband", by: school
        )
        .brief("zelfde afkortingen in het hele samenwerkingsverband")
        .cite("2. Registratie en signalering", 94...95, "(samenwerkingsverband breed)")

        Registration(
            "out-of-school-tool-vo", answers: .outOfSchoolRegistration,
            "Vo-scholen houden thuiszitters bij in de thuiszitterstool LDOS", into: "LDOS", by: school
        )
        .in(.vo)
        .brief("vo-scholen, in de thuiszitterstool LDOS")
        .interpreted(
            nl: "De tekst noemt LDOS een thuiszitterstool; dat scholen er thuiszitters in bijhouden, lezen wij uit die "
                + "naam.",
            en: "The text calls LDOS a tool for pupils out of school; that schools keep them there we read from the "
                + "name."
        )
        .cite("2. Registratie en signalering", 99...100, "thuiszitterstool LDOS voor vo")

        Objective(
            "view-begins-with-records", answers: .schoolRegistration,
            "Zicht op aanwezigheid begint bij goed registreren; alleen registreren is niet genoeg", by: school
        )
        .brief("goed registreren is nodig maar niet genoeg")
        .modality(.description)
        .cite("2. Registratie en signalering", 86...87, "begint bij een goede registratie")

        Objective(
            "right-facts-in-records", answers: .schoolRegistration,
            "De juiste informatie komt in de registratie en wordt goed verwerkt", by: school
        )
        .brief("juiste informatie, goed verwerkt")
        .modality(.principle)
        .cite("2. Registratie en signalering", 87...88, "de juiste informatie")

        Objective(
            "records-lead-to-action", answers: .schoolRegistration,
            "Wat geregistreerd is, leidt waar nodig zo snel mogelijk tot actie", by: school
        )
        .brief("waar nodig snel tot actie leiden")
        .modality(.principle)
        .cite("2. Registratie en signalering", 88...89, "zo snel mogelijk leidt")

        Clause(
            "recording-manual", answers: .relatedTexts,
            "Voor het registreren in LDOS en het melden in DUO verwijst de tekst naar een handleiding als bijlage"
        )
        .brief("handleiding registreren in LDOS (vo) en melden in DUO")
        .cite("2. Registratie en signalering", 95...96, "bijlage handleiding registreren")

        Task(
            "report-channel", answers: .reportChannel, "De school meldt verzuim via DUO bij leerplicht", by: school,
            with: leerplicht, via: "DUO"
        )
        .brief("DUO")
        .cite("2. Registratie en signalering", 96, "melden in DUO")
        .cite("3. Contact met leerling en ouders", 171...173, "middels DUO")

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
            "De school heeft een vast aanspreekpunt of coördinator voor afwezigheid", by: school
        )
        .brief("aanspreekpunt of coördinator voor afwezigheid, op school")
        .cite("2. Registratie en signalering", 102, "een vast aanspreekpunt")

        Task(
            "coordinator-weekly-work", answers: .tasksAbsenceCoordinator,
            "De coördinator afwezigheid analyseert elke week het verzuim en let daarbij op patronen",
            by: coordinatorAfwezigheid, frequency: .weekly
        )
        .brief("analyseert wekelijks het verzuim, let op patronen")
        .cite("2. Registratie en signalering", 107...108, "wekelijks het verzuim")

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
        .brief("coördinator afwezigheid analyseert wekelijks het verzuim")
        .cite("2. Registratie en signalering", 107, "wekelijks het verzuim")

        Task(
            "pattern-sought", answers: .earlySignals, "De coördinator kijkt of het verzuim een patroon vertoont",
            by: coordinatorAfwezigheid
        )
        .brief("coördinator afwezigheid zoekt naar een patroon")
        .cite("2. Registratie en signalering", 107...108, "een patroon")

        Task(
            "own-role-in-analysis", answers: .earlySignals,
            "Bij de analyse kijkt de school kritisch naar haar eigen rol in het verzuim", by: school
        )
        .brief("school kijkt kritisch naar de eigen rol in het verzuim")
        .cite("2. Registratie en signalering", 108, "kritisch naar de eigen rol")
    }
}
