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
        .brief("eerst een poging van school en ouders")
        .cite("Leerplichtambtenaar, Rol", 62, "nadat school en ouders hebben")

        Criterion(
            "absence-goes-on", answers: .escalationInitiator,
            "Leerplicht komt pas aan zet als het ongeoorloofd verzuim ondanks die poging niet ophoudt",
            effect: .requires, about: leerplicht, leerling
        )
        .brief("en het verzuim gaat toch door")
        .cite("Leerplichtambtenaar, Rol", 62, "verzuim toch doorzet")

        Task(
            "investigates", answers: .afterReport, "Na een melding zoekt de leerplichtambtenaar uit wat er speelt",
            by: leerplichtambtenaar, upon: reportOfAbsence
        )
        .brief("onderzoekt wat er aan de hand is")
        .cite("Leerplichtambtenaar, Rol", 62, "onderzoekt de leerplichtambtenaar")

        Task(
            "urges-return", answers: .afterReport,
            "Na een melding zet de leerplichtambtenaar leerling en ouders aan om de schoolgang te hervatten",
            by: leerplichtambtenaar, with: leerling, ouders, upon: reportOfAbsence
        )
        .brief("spoort leerling en ouders aan tot schoolgang")
        .cite("Leerplichtambtenaar, Rol", 62, "weer naar school gaan")

        Task(
            "talks", answers: .talkWithAttendance, "De leerplichtambtenaar spreekt met leerling en ouders",
            by: leerplichtambtenaar, with: leerling, ouders, upon: reportOfAbsence, via: "gesprekken"
        )
        .brief("gesprekken met leerling en ouders na een melding")
        .cite("Leerplichtambtenaar, Rol", 62, "gesprekken en brieven")

        Task(
            "letters", answers: .afterReport, "De leerplichtambtenaar schrijft leerling en ouders aan",
            by: leerplichtambtenaar, with: leerling, ouders, upon: reportOfAbsence, via: "brieven"
        )
        .brief("stuurt brieven aan leerling en ouders")
        .cite("Leerplichtambtenaar, Rol", 62, "brieven")

        Task(
            "feedback", answers: .reportFeedback,
            "De leerplichtambtenaar laat de school via het DUO Verzuimloket weten wat hij doet",
            by: leerplichtambtenaar, with: school, via: "DUO Verzuimloket"
        )
        .brief("via het DUO Verzuimloket")
        .cite("Leerplichtambtenaar, Rol", 62, "via het DUO Verzuimloket terug")
    }

    @Provisions private static var underlyingCause: [Provision] {
        Task(
            "discusses-underlying-problems", answers: .attendanceAtCaseMeeting,
            "Blijkt er een dieper probleem achter het verzuim, dan overlegt de leerplichtambtenaar met ketenpartners",
            by: leerplichtambtenaar, with: ketenpartners, upon: underlyingProblems
        )
        .brief("bij achterliggende problematiek, vanuit MDO of JES")
        .cite("Leerplichtambtenaar, Achterliggende problematiek", 64, "vanuit MDO of JES")

        Task(
            "checks-support", answers: .tasksAttendance,
            "De leerplichtambtenaar stelt vast welke ondersteuning er komt", by: leerplichtambtenaar,
            upon: underlyingProblems
        )
        .brief("gaat na welke ondersteuning wordt ingezet")
        .cite("Leerplichtambtenaar, Achterliggende problematiek", 64, "welke ondersteuning wordt ingezet")

        Task(
            "checks-who-leads", answers: .caseLead, "De leerplichtambtenaar stelt vast bij wie de regie ligt",
            by: leerplichtambtenaar, upon: underlyingProblems
        )
        .brief("niet genoemd; leerplicht gaat na wie die heeft")
        .cite("Leerplichtambtenaar, Achterliggende problematiek", 64, "wie de regie heeft")

        Task(
            "monitors-help", answers: .monitoring,
            "De leerplichtambtenaar volgt of hulp het verzuim werkelijk terugbrengt", by: leerplichtambtenaar
        )
        .brief("of hulp het verzuim terugdringt")
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
