import RulePackKit

extension DenHaag.HaaglandenVO {
    static let reportOfAbsence = Moment(
        "report-of-absence", nl: "een melding van ongeoorloofd verzuim", en: "a report of unauthorised absence")
    static let underlyingProblems = Moment(
        "underlying-problems", nl: "achterliggende problematiek gebleken", en: "underlying problems found")

    @Provisions static var attendance: [Provision] {
        roleOfAttendance
        underlyingCause
    }

    @Provisions private static var roleOfAttendance: [Provision] {
        Criterion(
            "school-and-parents-first", answers: .escalationInitiator,
            "Leerplicht komt pas aan zet nadat school en ouders zelf hebben geprobeerd het verzuim te laten ophouden",
            effect: .requires, about: leerplicht, school, ouders
        )
        .brief("leerplicht: pas na een poging van school en ouders")
        .cite("Leerplichtambtenaar, Rol", 62, "nadat school en ouders hebben")

        Criterion(
            "absence-goes-on", answers: .escalationInitiator,
            "Leerplicht komt pas aan zet als het ongeoorloofd verzuim ondanks die poging niet ophoudt",
            effect: .requires, about: leerplicht, leerling
        )
        .brief("het verzuim gaat ondanks die poging door")
        .cite("Leerplichtambtenaar, Rol", 62, "verzuim toch doorzet")

        Task(
            "investigates", answers: .afterReport, "Na een melding zoekt de leerplichtambtenaar uit wat er speelt",
            by: leerplichtambtenaar, upon: reportOfAbsence
        )
        .brief("onderzoekt wat er aan de hand is")
        .when(.reported)
        .cite("Leerplichtambtenaar, Rol", 62, "onderzoekt de leerplichtambtenaar")

        Task(
            "urges-return", answers: .afterReport,
            "Na een melding zet de leerplichtambtenaar leerling en ouders aan om de schoolgang te hervatten",
            by: leerplichtambtenaar, with: leerling, ouders, upon: reportOfAbsence
        )
        .brief("spoort leerling en ouders aan tot schoolgang")
        .when(.reported)
        .cite("Leerplichtambtenaar, Rol", 62, "weer naar school gaan")

        Task(
            "talks", answers: .talkWithAttendance, "De leerplichtambtenaar spreekt met leerling en ouders",
            by: leerplichtambtenaar, with: leerling, ouders, upon: reportOfAbsence, via: "gesprekken"
        )
        .brief("gesprekken met leerling en ouders na een melding")
        .when(.reported)
        .cite("Leerplichtambtenaar, Rol", 62, "gesprekken en brieven")

        Task(
            "letters", answers: .afterReport,
            "De leerplichtambtenaar gebruikt daarvoor, na een melding, gesprekken en brieven",
            by: leerplichtambtenaar, with: leerling, ouders, upon: reportOfAbsence, via: "gesprekken en brieven"
        )
        .brief("in gesprekken en met brieven")
        .cite("Leerplichtambtenaar, Rol", 62, "gesprekken en brieven")

        Task(
            "feedback", answers: .reportFeedback,
            "De leerplichtambtenaar laat de school via het DUO Verzuimloket weten wat hij doet",
            by: leerplichtambtenaar, with: school, via: "DUO Verzuimloket"
        )
        .brief("leerplicht koppelt terug via het DUO Verzuimloket")
        .cite("Leerplichtambtenaar, Rol", 62, "via het DUO Verzuimloket terug")
    }

    @Provisions private static var underlyingCause: [Provision] {
        Task(
            "discusses-underlying-problems", answers: .attendanceAtCaseMeeting,
            "Blijkt er een dieper probleem achter het verzuim, dan overlegt de leerplichtambtenaar met ketenpartners",
            by: leerplichtambtenaar, with: ketenpartners, upon: underlyingProblems
        )
        .brief("bij achterliggende problematiek, vanuit MDO of JES")
        .when(.underlyingProblem)
        .cite("Leerplichtambtenaar, Achterliggende problematiek", 64, "vanuit MDO of JES")

        Task(
            "checks-support", answers: .tasksAttendance,
            "Bij een dieper probleem gaat de leerplichtambtenaar na welke hulp er komt", by: leerplichtambtenaar,
            upon: underlyingProblems
        )
        .brief("gaat na welke hulp er komt en wie de regie heeft")
        .when(.underlyingProblem)
        .cite("Leerplichtambtenaar, Achterliggende problematiek", 64, "welke ondersteuning wordt ingezet")

        Task(
            "checks-who-leads", answers: .caseLead, "De leerplichtambtenaar gaat na bij wie de regie ligt",
            by: leerplichtambtenaar, upon: underlyingProblems
        )
        .brief("niet genoemd; leerplicht gaat na wie die heeft")
        .cite("Leerplichtambtenaar, Achterliggende problematiek", 64, "wie de regie heeft")

        Criterion(
            "leerplicht-when-absence-goes-on", answers: .escalationCriteria,
            "Naar leerplicht gaat het als school en ouders het ongeoorloofd verzuim niet konden stoppen",
            effect: .triggers, about: leerplicht
        )
        .brief("naar leerplicht: als ongeoorloofd verzuim doorzet")
        .interpreted(
            nl: "De tekst noemt dit geen opschaling; wij lezen de rol van leerplicht als een volgende stap.",
            en: "The text does not call this escalation; we read the attendance service's role as a next step."
        )
        .cite("Leerplichtambtenaar, Rol", 62, "rol van leerplicht start")

        Task(
            "monitors-help", answers: .monitoring,
            "De leerplichtambtenaar volgt of hulp het verzuim werkelijk terugbrengt", by: leerplichtambtenaar
        )
        .brief("of de hulp het verzuim terugdringt")
        .cite("Leerplichtambtenaar, Achterliggende problematiek", 64, "terugdringen van het schoolverzuim")

        Task(
            "no-guidance", answers: .notTasksAttendance, "De leerplichtambtenaar begeleidt zelf niet",
            by: leerplichtambtenaar
        )
        .brief("zelf begeleiden")
        .cite("Leerplichtambtenaar, Achterliggende problematiek", 64, "zelf geen begeleiding")

        Task(
            "no-advice-on-help", answers: .notTasksAttendance,
            "De leerplichtambtenaar adviseert zelf niet over hulp of onderwijs dat past", by: leerplichtambtenaar
        )
        .brief("adviseren over passende hulp of onderwijs")
        .cite("Leerplichtambtenaar, Achterliggende problematiek", 64, "advies over passende hulp")
    }
}
