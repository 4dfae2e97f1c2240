import RulePackKit

extension DenHaag.Agreement2018 {
    @Provisions static var tasks: [Provision] {
        tasksOfLeerlingzaken
        tasksOfSchool
    }

    @Provisions private static var tasksOfLeerlingzaken: [Provision] {
        Task(
            "starts-at-once", answers: .afterReport,
            "Is een melding goed genoeg, dan kan de medewerker van Leerlingzaken meteen beginnen",
            by: medewerkerLeerlingzaken
        )
        .brief("kan meteen beginnen als de melding goed genoeg is")
        .modality(.permission)
        .cite("1.2", 45, "direct mee aan de slag")

        Task(
            "responds-to-complete-report", answers: .afterReport,
            "Op een complete melding geeft Leerlingzaken binnen vijf werkdagen een reactie", by: leerlingzaken,
            with: school, upon: .completeReport
        )
        .brief("reageert op een complete melding binnen 5 werkdagen")
        .cite("Bijlage, Verzuimmeldingen", 159, "op een complete melding reageert")

        Task(
            "handles-reports", answers: .tasksAttendance,
            "Leerlingzaken behandelt verzuimmeldingen en vertelt de school hoe dat afloopt",
            by: medewerkerLeerlingzaken, with: school
        )
        .brief("behandelt meldingen en houdt de school op de hoogte")
        .cite("1.2", 45, "de school informeren over de")

        Task(
            "comes-to-school", answers: .tasksAttendance,
            "Leerlingzaken komt op scholen, in het voortgezet onderwijs regelmatig en in het primair op maat",
            by: leerlingzaken, with: school
        )
        .brief("komt op school: VO regelmatig, PO op maat")
        .cite("1.1 onder b", 33, "aanwezigheid van Leerlingzaken op scholen")
        .cite("1.1 onder b", 37, "regelmatige aanwezigheid van Leerlingzaken")

        Task(
            "records-agreements", answers: .tasksAttendance,
            "Leerlingzaken legt afspraken vast en bewaakt gegevens als afhandelingstermijnen", by: leerlingzaken
        )
        .brief("legt afspraken vast en bewaakt afhandelingstermijnen")
        .cite("1.1 onder e", 41, "in een schooldossier")
        .cite("3.1", 71, "registreert en bewaakt")

        Task(
            "service-attitude", answers: .tasksAttendance,
            "Medewerkers van Leerlingzaken werken dienstverlenend en proactief, binnen wat de wetgever bepaalt",
            by: medewerkerLeerlingzaken
        )
        .brief("werkt dienstverlenend en proactief")
        .cite("1.1", 27, "dienstverlenende en pro-actieve houding")
    }

    @Provisions private static var tasksOfSchool: [Provision] {
        Task(
            "school-reports", answers: .tasksSchool, "De school meldt verzuim digitaal bij DUO", by: school,
            via: "DUO-verzuimloket"
        )
        .brief("meldt verzuim via het DUO-verzuimloket")
        .cite("Bijlage, Verzuimmeldingen", 156, "de school meldt verzuim")

        Task(
            "school-cares-for-quality", answers: .tasksSchool,
            "De school spant zich in voor meldingen die goed genoeg zijn", by: school
        )
        .brief("zet zich in voor goede meldingen")
        .modality(.aim)
        .cite("1.2", 45, "School zet zich in")

        Task(
            "school-completes", answers: .tasksSchool, "De school maakt een onvolledige melding alsnog compleet",
            by: school, upon: .noticeOfIncompleteReport
        )
        .brief("vult een onvolledige melding aan")
        .cite("Bijlage, Verzuimmeldingen", 158, "de melding compleet te maken")

        Objective(
            "absence-policy-in-substance", answers: .attendancePolicy,
            "Onder verzuimbeleid noemt de tekst meldingen van voldoende kwaliteit en een registratie op orde",
            by: school
        )
        .brief("goede meldingen en een registratie die op orde is")
        .cite("1.2", 43...45, "verzuimregistratie op orde")
    }
}
