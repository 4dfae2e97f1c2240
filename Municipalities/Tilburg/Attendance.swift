import RulePackKit

extension Tilburg {
    @Provisions static var attendance: [Provision] {
        stance
        linkedOfficer
        attendanceInCases
        enrolmentAndExemption
    }

    @Provisions private static var stance: [Provision] {
        Enforcement(
            "enforcement-by-law", answers: .enforcementConditions,
            "Voor handhaving ligt het kader vast in de Leerplichtwet", via: .notStated, by: leerplichtambtenaar,
            provided: "volgens de Leerplichtwet"
        )
        .brief("volgens de Leerplichtwet (hier niet uitgewerkt)")
        .modality(.description)
        .cite("D. Leerplicht/RMC", 83, "handhavingsdeel een vaststaand gegeven")

        Clause(
            "prevention-by-ambition", answers: .preventionConditions,
            "Hoe leerplicht preventief handelt, volgt vooral uit de ambitie van de gemeentelijke organisatie",
            parties: gemeente, leerplicht
        )
        .brief("naar de ambitie van de gemeente")
        .cite("D. Leerplicht/RMC", 83, "Voor de preventieve verzuimaanpak")

        Task(
            "proactive", answers: .tasksAttendance, "De gemeente wil dat leerplicht proactief te werk gaat",
            by: leerplicht
        )
        .brief("handelt proactief")
        .modality(.aim)
        .cite("D. Leerplicht/RMC", 83, "leerplicht proactief acteert")

        Task(
            "active-in-prevention", answers: .tasksAttendance,
            "De gemeente wil dat leerplicht meewerkt aan het opsporen en voorkomen van langdurig verzuim",
            by: leerplicht
        )
        .brief("helpt langdurig verzuim opsporen en voorkomen")
        .modality(.aim)
        .cite("D. Leerplicht/RMC", 83, "opsporen en voorkomen")

        Task(
            "visible-at-school", answers: .presenceAny,
            "Zichtbaarheid op school is een kernbegrip van de preventieve aanpak van leerplicht", by: leerplicht,
            with: school
        )
        .brief("zichtbaarheid op school is kernbegrip")
        .modality(.aim)
        .cite("D. Leerplicht/RMC", 83, "zichtbaarheid op school")

        Task(
            "partnership", answers: .scopeOfCooperation,
            "Leerplicht is partner in het gemeenschappelijk aanpakken van verzuim", by: leerplicht
        )
        .brief("leerplicht als partner in de gezamenlijke aanpak")
        .modality(.aim)
        .cite("D. Leerplicht/RMC", 83, "partnership")
    }

    @Provisions private static var linkedOfficer: [Provision] {
        Task(
            "officer-per-school", answers: .contactPerson, "Aan een school is een leerplichtambtenaar gekoppeld",
            by: leerplichtambtenaar, with: school
        )
        .brief("een leerplichtambtenaar, gekoppeld aan de school")
        .interpreted(
            nl: "De tekst zegt een school; wij lezen: elke school.",
            en: "The text says a school; we read: each school."
        )
        .cite("D. Leerplicht/RMC", 85, "aan een school gekoppeld")

        Task(
            "officer-mediates", answers: .mediation,
            "De leerplichtambtenaar is intermediair tussen school en ouders over ongeoorloofd verzuim",
            by: leerplichtambtenaar, with: school, ouders
        )
        .brief("leerplichtambtenaar, over de reden van verzuim")
        .cite("D. Leerplicht/RMC", 87, "intermediair tussen school en ouders")

        Task(
            "officer-connects", answers: .tasksAttendance,
            "De leerplichtambtenaar helpt partijen te verbinden, onder meer met goede samenwerking in de keten",
            by: leerplichtambtenaar, with: ketenpartners
        )
        .brief("verbindt partijen in de keten")
        .cite("D. Leerplicht/RMC", 88, "verbinden van partijen")

        Task(
            "officer-watches-plan", answers: .tasksAttendance,
            "De leerplichtambtenaar ziet toe op proces en vervolgstappen uit het handelingsplan van het team",
            by: leerplichtambtenaar, with: ondersteuningsteam
        )
        .brief("ziet toe op het handelingsplan van het team")
        .cite("D. Leerplicht/RMC", 89, "toezichthouden op het proces")
    }

    @Provisions private static var attendanceInCases: [Provision] {
        Task(
            "acts-by-law", answers: .tasksAttendance,
            "Leerplicht handelt volgens wettelijk kader en lokale afspraken", by: leerplicht
        )
        .brief("handelt volgens wet, MAS en lokale afspraken")
        .cite("D. Leerplicht/RMC", 93, "Handelt volgens het wettelijk kader")

        Task(
            "at-plein013-cases", answers: .regionalMeeting,
            "Leerplicht draagt actief bij aan casuïstiekbesprekingen van Plein013 over (on)geoorloofd verzuim",
            by: leerplicht, with: plein013, at: casuistiekPlein013
        )
        .brief("leerplicht doet mee bij Plein013")
        .cite("D. Leerplicht/RMC", 94, "casuïstiekbesprekingen van Plein013")

        Task(
            "trends", answers: .monitoring,
            "Leerplicht helpt bij Plein013 trends in verzuim en ondersteuningsvragen te ontdekken", by: leerplicht,
            with: plein013, at: casuistiekPlein013
        )
        .brief("trends in verzuim en ondersteuningsvragen")
        .cite("D. Leerplicht/RMC", 94, "ontdekken van trends")

        Task(
            "at-school-cases", answers: .attendanceAtCaseMeeting,
            "Leerplicht draagt actief bij aan casuïstiekbesprekingen op school over (on)geoorloofd verzuim",
            by: leerplicht, with: school
        )
        .brief("ja, actief, als het om verzuim gaat")
        .cite("D. Leerplicht/RMC", 95, "casuïstiekbesprekingen op school")

        Task(
            "contacts-toegang", answers: .tasksAttendance,
            "Leerplicht legt (mede) contact met de Toegang als de vraag niet met onderwijs te maken heeft",
            by: leerplicht, with: toegang
        )
        .brief("legt mede contact met de Toegang")
        .cite("D. Leerplicht/RMC", 97, "niet onderwijs gerelateerd")

        Task(
            "attendance-escalates-too", answers: .escalationInitiator,
            "Leerplicht is medeverantwoordelijk voor opschalen als het proces te weinig vordert", by: leerplicht
        )
        .brief("leerplicht is medeverantwoordelijk")
        .cite("D. Leerplicht/RMC", 98, "medeverantwoordelijk om casuïstiek")

        Task(
            "watches-plan-of-approach", answers: .tasksAttendance,
            "Leerplicht bewaakt (mede) de voortgang van de afspraken in het plan van aanpak", by: leerplicht
        )
        .brief("bewaakt mede de afspraken in het plan van aanpak")
        .cite("D. Leerplicht/RMC", 99, "de voortgang van afspraken")
    }

    @Provisions private static var enrolmentAndExemption: [Provision] {
        Task(
            "absolute-absence-activated", answers: .absoluteAbsence,
            "Leerplicht zet leerlingen met absoluut verzuim ertoe aan zich bij een school in te schrijven",
            by: leerplicht, with: leerling
        )
        .brief("leerplicht zet aan tot inschrijving")
        .cite("D. Leerplicht/RMC", 100, "activeren van absoluut verzuimende leerlingen")

        Task(
            "officer-advises-enrolment", answers: .absoluteAbsence,
            "De leerplichtambtenaar heeft een adviserende rol bij het begeleiden naar school", by: leerplichtambtenaar
        )
        .brief("leerplichtambtenaar adviseert bij begeleiding naar school")
        .cite("D. Leerplicht/RMC", 100, "adviserende rol")

        Task(
            "parents-enrol", answers: .absoluteAbsence,
            "Ouders of verzorgers zijn verantwoordelijk voor het inschrijven op een school", by: ouders
        )
        .brief("inschrijven doen de ouders")
        .cite("D. Leerplicht/RMC", 100, "verantwoordelijk voor het inschrijven")

        Task(
            "exemption-talk", answers: .exemptions,
            "Leerplicht overlegt met ouders en leerling over de aanvraag van een vrijstelling", by: leerplicht,
            with: ouders, leerling
        )
        .brief("leerplicht overlegt met ouders en leerling")
        .cite("D. Leerplicht/RMC", 101, "aanvraag van een vrijstelling")

        Task(
            "exemptions-monitored", answers: .exemptions, "Leerplicht monitort de vrijstellingen", by: leerplicht
        )
        .brief("leerplicht monitort vrijstellingen")
        .cite("D. Leerplicht/RMC", 101, "monitort deze vrijstellingen")

        Task(
            "exemption-advice-asked", answers: .exemptions,
            "Bij een ingeschreven leerling vraagt leerplicht Plein013 en/of de school advies over 5 onder a",
            by: leerplicht, with: plein013, school
        )
        .brief("leerplicht vraagt Plein013 en/of school advies (5 onder a)")
        .cite("D. Leerplicht/RMC", 102, "Vraagt advies aan Plein013")
    }
}
