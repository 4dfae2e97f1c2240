import RulePackKit

extension Tilburg {
    @Provisions static var firstStep: [Provision] {
        firstStepWork
        firstStepAgreements
        accents
    }

    @Provisions private static var firstStepWork: [Provision] {
        Task(
            "closed-approach", answers: .tierApproach,
            "De school brengt met een sluitende aanpak (on)geoorloofd verzuim snel in beeld", by: school
        )
        .brief("stap 1: verzuim snel in beeld")
        .cite("Stap 1, Doel", 140, "snel in beeld te brengen")

        Task(
            "targeted-interventions", answers: .tierApproach,
            "In stap 1 moeten gerichte interventies de normale schoolgang herstellen", by: school
        )
        .brief("stap 1: gerichte interventies voor herstel van schoolgang")
        .cite("Stap 1, Doel", 140, "gerichte interventies de normale schoolgang")

        Intervention(
            "day-activities", answers: .solutions,
            "Als onderwijs (tijdelijk) niet haalbaar is, is dagbesteding naast of in plaats van onderwijs een optie",
            provided: "onderwijs is (tijdelijk) niet haalbaar, wat voor een beperkt aantal kinderen geldt"
        )
        .brief("dagbesteding naast of in plaats van onderwijs")
        .cite("Stap 1, Doel", 140, "aanvullend op (of i.p.v.) onderwijs")

        Task(
            "protocol-for-signals", answers: .attendancePolicy,
            "De school heeft een protocol voor signaleren, registreren en analyseren van verzuim", by: school
        )
        .brief("protocol voor signaleren, registreren en analyseren")
        .cite("Stap 1, Concrete werkwijze", 143, "protocol voor verzuimsignalering")

        Task(
            "protocol-as-basis", answers: .attendancePolicy,
            "Het verzuimprotocol is de basis voor interventies die de schoolgang snel herstellen", by: school
        )
        .brief("protocol is basis voor interventies")
        .cite("Stap 1, Concrete werkwijze", 143, "de basis voor interventies")

        Task(
            "parents-always-involved", answers: .familyInvolvement,
            "Ouders worden altijd zo snel mogelijk betrokken bij het gesprek over de ondersteuningsvraag", with: ouders
        )
        .brief("altijd zo spoedig mogelijk")
        .cite("Stap 1, Concrete werkwijze", 143, "altijd zo spoedig mogelijk betrokken")

        Task(
            "walking-along", answers: .familyInvolvement,
            "Ouders krijgen steun bij het bedenken en bereiken van de gewenste oplossing", with: ouders
        )
        .brief("steun bij het formuleren en realiseren van de oplossing")
        .cite("Stap 1, Concrete werkwijze", 143, "Wij lopen mee op")
    }

    @Provisions private static var firstStepAgreements: [Provision] {
        Task(
            "worrying-absence-agreed", answers: .reportOccasions,
            "School en leerplicht spreken af hoe zij handelen bij zorgelijk verzuim (DUO-overig)",
            by: school, leerplicht
        )
        .brief("bij zorgelijk verzuim (DUO-overig), naar afspraak")
        .cite("Stap 1, Concrete werkwijze", 143, "zorgelijk verzuim (DUO-overig)")

        Task(
            "sickness-agreed", answers: .sickAbsenceRoute,
            "De afspraken van school en leerplicht over zorgelijk verzuim gaan ook over ziekte",
            by: school, leerplicht
        )
        .brief("naar afspraak van school en leerplicht (DUO-overig)")
        .cite("Stap 1, Concrete werkwijze", 143, "het geoorloofde verzuim (ziek)")

        Task(
            "health-procedure", answers: .tasksYouthHealth,
            "Over de inzet van de jeugdarts of jeugdverpleegkundige bestaan procedureafspraken",
            by: jeugdarts, jeugdverpleegkundige
        )
        .brief("komt in actie volgens procedureafspraken")
        .modality(.description)
        .cite("Stap 1, Concrete werkwijze", 143, "procedureafspraken over de inzet")

        Task(
            "tailored-report-moments", answers: .reportOccasions,
            "School en leerplicht kunnen naar schooltype en cultuur maatwerk afspreken over het moment van melden",
            by: school, leerplicht
        )
        .brief("maatwerk over het moment van melden kan")
        .modality(.permission)
        .cite("Stap 1, Concrete werkwijze", 143, "momenten van melden")

        Task(
            "tailored-interventions", answers: .tasksAllPartners,
            "School en leerplicht kunnen maatwerk afspreken over de interventies na een melding",
            by: school, leerplicht
        )
        .brief("school en leerplicht: maatwerk over interventies kan")
        .modality(.permission)
        .cite("Stap 1, Concrete werkwijze", 143, "de daaropvolgende interventies")
    }

    @Provisions private static var accents: [Provision] {
        Task(
            "accents-per-school", answers: .attendancePolicy,
            "Elke school mag bij stap 1 eigen accenten leggen", by: school
        )
        .brief("accenten kunnen per school verschillen")
        .modality(.permission)
        .cite("Stap 1, Opmerking", 154, "andere accenten")

        Task(
            "statutory-norm-kept", answers: .attendancePolicy,
            "Van elke school wordt verwacht dat zij zich aan de wettelijke norm houdt", by: school
        )
        .brief("wettelijke norm geldt voor iedere school")
        .cite("Stap 1, Opmerking", 154, "de wettelijke norm")

        Task(
            "active-policy", answers: .attendancePolicy,
            "Van elke school wordt actief, transparant en preventief verzuimbeleid verwacht", by: school
        )
        .brief("actief, transparant en preventief beleid")
        .cite("Stap 1, Opmerking", 154, "actief en transparant verzuimbeleid")

        Task(
            "policy-discussed", answers: .attendancePolicy,
            "Scholen stemmen de inhoud van hun verzuimbeleid af met leerplicht", by: school, with: leerplicht
        )
        .brief("inhoud afgestemd met leerplicht")
        .cite("Stap 1, Opmerking", 154, "inhoudelijk afstemmen met leerplicht")
    }
}
