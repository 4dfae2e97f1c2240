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
        .modality(.aim)
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
        .brief("heeft protocol voor signaleren, registreren en analyseren")
        .cite("Stap 1, Concrete werkwijze", 143, "protocol voor verzuimsignalering")

        Task(
            "signals-by-protocol", answers: .earlySignals,
            "Verzuim signaleren en analyseren doet de school volgens een protocol", by: school
        )
        .brief("school, volgens een protocol")
        .cite("Stap 1, Concrete werkwijze", 143, "registratie en verzuimanalyse")

        Task(
            "protocol-as-basis", answers: .attendancePolicy,
            "Het verzuimprotocol is de basis voor interventies die de schoolgang snel herstellen", by: school
        )
        .brief("gebruikt het protocol als basis voor interventies")
        .cite("Stap 1, Concrete werkwijze", 143, "de basis voor interventies")

        Task(
            "parents-always-involved", answers: .familyInvolvement,
            "Ouders worden altijd zo snel mogelijk betrokken bij het gesprek over de ondersteuningsvraag", with: ouders
        )
        .brief("stap 1: ouders altijd zo spoedig mogelijk betrekken")
        .cite("Stap 1, Concrete werkwijze", 143, "altijd zo spoedig mogelijk betrokken")

        Task(
            "walking-along", answers: .familyInvolvement,
            "Ouders krijgen steun bij het bedenken en bereiken van de gewenste oplossing", with: ouders
        )
        .brief("stap 1: ouders steunen bij het vinden van de oplossing")
        .cite("Stap 1, Concrete werkwijze", 143, "Wij lopen mee op")
    }

    @Provisions private static var firstStepAgreements: [Provision] {
        Task(
            "worrying-absence-agreed", answers: .reportOccasions,
            "School en leerplicht spreken af hoe zij handelen bij zorgelijk verzuim (DUO-overig)",
            by: school, leerplicht
        )
        .brief("bij zorgelijk verzuim (DUO-overig): naar afspraak")
        .interpreted(
            nl: "De tekst zegt hoe te handelen; DUO-overig wijst op melden.",
            en: "The text says how to act; DUO-overig points to reporting."
        )
        .cite("Stap 1, Concrete werkwijze", 143, "zorgelijk verzuim (DUO-overig)")

        Task(
            "worrying-excused-absence-agreed", answers: .excusedAbsence,
            "Over zorgelijk verzuim, ook als het geoorloofd is, maken school en leerplicht afspraken",
            by: school, leerplicht
        )
        .brief("school en leerplicht spreken af hoe zij handelen")
        .cite("Stap 1, Concrete werkwijze", 143, "afspraken over hoe te handelen")

        Task(
            "sickness-agreed", answers: .sickAbsenceRoute,
            "De afspraken van school en leerplicht over zorgelijk verzuim gaan ook over ziekte",
            by: school, leerplicht
        )
        .brief("naar afspraak van school en leerplicht (DUO-overig)")
        .cite("Stap 1, Concrete werkwijze", 143, "het geoorloofde verzuim (ziek)")

        Task(
            "health-procedure", answers: .tasksYouthHealth,
            "Wanneer jeugdarts of jeugdverpleegkundige wordt ingezet, regelen procedureafspraken",
            by: jeugdarts, jeugdverpleegkundige
        )
        .brief("inzet volgens procedureafspraken (hier niet gegeven)")
        .modality(.description)
        .cite("Stap 1, Concrete werkwijze", 143, "procedureafspraken over de inzet")

        Task(
            "tailored-report-moments", answers: .reportOccasions,
            "School en leerplicht kunnen naar schooltype en cultuur maatwerk afspreken over het moment van melden",
            by: school, leerplicht
        )
        .brief("op een moment dat als maatwerk is afgesproken")
        .modality(.permission)
        .cite("Stap 1, Concrete werkwijze", 143, "momenten van melden")

        Task(
            "tailored-interventions", answers: .afterReport,
            "School en leerplicht kunnen maatwerk afspreken over de interventies na een melding",
            by: school, leerplicht
        )
        .brief("interventies, waarover maatwerk kan worden afgesproken")
        .modality(.permission)
        .cite("Stap 1, Concrete werkwijze", 143, "de daaropvolgende interventies")
    }

    @Provisions private static var accents: [Provision] {
        Task(
            "accents-per-school", answers: .attendancePolicy,
            "Elke school mag bij stap 1 eigen accenten leggen", by: school
        )
        .brief("legt bij stap 1 eigen accenten")
        .modality(.permission)
        .cite("Stap 1, Opmerking", 154, "andere accenten")

        Task(
            "statutory-norm-kept", answers: .attendancePolicy,
            "Van elke school wordt verwacht dat zij zich aan de wettelijke norm houdt", by: school
        )
        .brief("houdt zich aan de wettelijke norm")
        .cite("Stap 1, Opmerking", 154, "de wettelijke norm")

        Task(
            "active-policy", answers: .attendancePolicy,
            "Van elke school wordt actief, transparant en preventief verzuimbeleid verwacht", by: school
        )
        .brief("voert actief, transparant en preventief beleid")
        .cite("Stap 1, Opmerking", 154, "actief en transparant verzuimbeleid")

        Task(
            "policy-discussed", answers: .attendancePolicy,
            "Scholen stemmen de inhoud van hun verzuimbeleid af met leerplicht", by: school, with: leerplicht
        )
        .brief("stemt de inhoud af met leerplicht")
        .cite("Stap 1, Opmerking", 154, "inhoudelijk afstemmen met leerplicht")
    }
}
