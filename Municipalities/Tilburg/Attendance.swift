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
        .brief("vooral naar de ambitie van de gemeente")
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
            "De gemeente wil dat leerplicht langdurig verzuim en thuiszitten helpt opsporen en voorkomen",
            by: leerplicht
        )
        .brief("helpt langdurig verzuim en thuiszitten opsporen, voorkomen")
        .modality(.aim)
        .cite("D. Leerplicht/RMC", 83, "opsporen en voorkomen")

        Task(
            "visible-at-school", answers: .presenceAny,
            "Zichtbaarheid op school is een kernbegrip van de preventieve aanpak van leerplicht", by: leerplicht,
            with: school
        )
        .brief("zichtbaarheid is een kernbegrip, zonder getal")
        .modality(.principle)
        .cite("D. Leerplicht/RMC", 83, "zichtbaarheid op school")

        Task(
            "partnership", answers: .scopeOfCooperation,
            "Leerplicht is partner in het gemeenschappelijk aanpakken van verzuim", by: leerplicht
        )
        .brief("leerplicht als partner in de gezamenlijke aanpak")
        .modality(.principle)
        .cite("D. Leerplicht/RMC", 83, "partnership")
    }

    @Provisions private static var linkedOfficer: [Provision] {
        Task(
            "officer-per-school", answers: .contactPerson, "Aan een school is een leerplichtambtenaar gekoppeld",
            by: leerplichtambtenaar, with: school
        )
        .brief("een leerplichtambtenaar, gekoppeld aan de school")
        .interpreted(
            nl: "De tekst zegt een school en gekoppeld; wij lezen: elke school, als aanspreekpunt.",
            en: "The text says a school and linked; we read: each school, as its point of contact."
        )
        .cite("D. Leerplicht/RMC", 85, "aan een school gekoppeld")

        Task(
            "officers-by-school", answers: .staffing,
            "Het werk van leerplicht is verdeeld doordat een leerplichtambtenaar bij een school hoort",
            by: leerplichtambtenaar, with: school
        )
        .brief("een leerplichtambtenaar is aan een school gekoppeld")
        .modality(.description)
        .cite("D. Leerplicht/RMC", 85, "een leerplichtambtenaar aan")

        Task(
            "officer-mediates", answers: .mediation,
            "De leerplichtambtenaar staat tussen school en ouders in, om de reden van ongeoorloofd verzuim te achterhalen",
            by: leerplichtambtenaar, with: school, ouders
        )
        .brief("leerplichtambtenaar, bij ongeoorloofd verzuim")
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
            "Leerplicht handelt volgens de wet, zoals uitgewerkt in de MAS, en volgens lokale afspraken", by: leerplicht
        )
        .brief("handelt volgens wet, MAS en lokale afspraken")
        .cite("D. Leerplicht/RMC", 93, "Handelt volgens het wettelijk kader")

        Registration(
            "local-agreements-in-chart", answers: .recordingAgreements,
            "Lokale afspraken waarnaar leerplicht handelt, staan in de verzuimkaart van november 2017",
            into: "verzuimkaart", by: leerplicht, timing: Timing("november 2017", period: .month(11, 2017))
        )
        .brief("lokale afspraken: in de verzuimkaart van november 2017")
        .modality(.description)
        .interpreted(
            nl: "De tekst zegt niet wie de lokale afspraken maakten; wij rekenen de scholen erbij.",
            en: "The text does not say who made the local agreements; we count the schools among them."
        )
        .cite("D. Leerplicht/RMC", 93, "vastgelegd in de verzuimkaart")

        Task(
            "at-plein013-cases", answers: .regionalMeeting,
            "Leerplicht draagt actief bij aan casuïstiekbesprekingen van Plein013 rond (on)geoorloofd verzuim",
            by: leerplicht, with: plein013, at: casuistiekPlein013
        )
        .brief("leerplicht draagt daaraan actief bij")
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
            "Leerplicht draagt op school actief bij als men ondersteuningsvragen rond (on)geoorloofd verzuim bespreekt",
            by: leerplicht, with: school
        )
        .brief("ja, actief bij ondersteuningsvragen rond verzuim")
        .cite("D. Leerplicht/RMC", 95, "casuïstiekbesprekingen op school")

        Task(
            "contacts-toegang", answers: .tasksAttendance,
            "Staat de vraag los van onderwijs, dan zoekt (ook) leerplicht contact met de Toegang",
            by: leerplicht, with: toegang
        )
        .brief("legt mede contact met Toegang bij vraag buiten onderwijs")
        .cite("D. Leerplicht/RMC", 97, "niet onderwijs gerelateerd")

        Task(
            "attendance-escalates-too", answers: .escalationInitiator,
            "Leerplicht is medeverantwoordelijk voor opschalen als het proces te weinig vordert", by: leerplicht
        )
        .brief("leerplicht, als medeverantwoordelijke")
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
            "Bij het begeleiden naar school adviseert de leerplichtambtenaar", by: leerplichtambtenaar
        )
        .brief("leerplichtambtenaar adviseert bij begeleiding naar school")
        .cite("D. Leerplicht/RMC", 100, "adviserende rol")

        Task(
            "parents-enrol", answers: .absoluteAbsence,
            "Inschrijven op een school is de verantwoordelijkheid van ouders of verzorgers", by: ouders
        )
        .brief("inschrijven doen de ouders")
        .cite("D. Leerplicht/RMC", 100, "verantwoordelijk voor het inschrijven")

        Task(
            "exemption-talk", answers: .exemptions,
            "Vraagt iemand vrijstelling aan, dan overlegt leerplicht met ouders en leerling", by: leerplicht,
            with: ouders, leerling
        )
        .brief("leerplicht overlegt met ouders en leerling")
        .cite("D. Leerplicht/RMC", 101, "aanvraag van een vrijstelling")

        Task(
            "talk-on-exemption", answers: .talkWithAttendance,
            "Over een aangevraagde vrijstelling voert leerplicht een gesprek met ouders en leerling", by: leerplicht,
            with: ouders, leerling
        )
        .brief("overleg over de aanvraag van een vrijstelling")
        .cite("D. Leerplicht/RMC", 101, "Treedt in overleg")

        Task(
            "exemptions-monitored", answers: .exemptions, "Leerplicht monitort de vrijstellingen", by: leerplicht
        )
        .brief("leerplicht monitort vrijstellingen")
        .cite("D. Leerplicht/RMC", 101, "monitort deze vrijstellingen")

        Registration(
            "exemptions-followed", answers: .monitoring, "Vrijstellingen worden door leerplicht gevolgd",
            by: leerplicht
        )
        .brief("vrijstellingen, door leerplicht")
        .cite("D. Leerplicht/RMC", 101, "en monitort")

        Task(
            "exemption-advice-asked", answers: .exemptions,
            "Bij een ingeschreven leerling vraagt leerplicht Plein013 en/of de school advies over 5 onder a",
            by: leerplicht, with: plein013, school
        )
        .brief("leerplicht vraagt advies aan Plein013 en/of school (5 onder a)")
        .interpreted(
            nl: "De tekst zegt en of; wij lezen: en/of.", en: "The text says and or; we read: and/or."
        )
        .cite("D. Leerplicht/RMC", 102, "Vraagt advies aan Plein013")
    }
}
