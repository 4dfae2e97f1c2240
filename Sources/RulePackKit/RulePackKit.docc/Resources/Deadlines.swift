import RulePackKit

extension Eikenveld {
    @Provisions static var deadlines: [Provision] {
        Deadline(
            "notice-of-incomplete-report", answers: .incompleteReportNoticeTime,
            "Mist er iets in een melding, dan krijgt de school bericht",
            within: .workingDays(2), from: .incompleteReport, by: leerplichtambtenaar, to: scholen
        )
        .cite("6. Melden bij leerplicht", 43, "binnen 2 werkdagen")
        .cite("9. Termijnen op een rij", 62, "melding onvolledig")

        Deadline(
            "response-to-complete-report", answers: .reportResponseTime,
            "Op een volledige melding komt een reactie van de leerplichtambtenaar",
            within: .workingDays(5), from: .completeReport, by: leerplichtambtenaar, to: scholen
        )
        .cite("6. Melden bij leerplicht", 44, "binnen 5 werkdagen")

        Deadline(
            "response-in-the-table", answers: .reportResponseTime,
            "De tabel met termijnen noemt een kortere reactietijd op een volledige melding",
            within: .workingDays(3), from: .completeReport, by: leerplichtambtenaar, to: scholen
        )
        .cite("9. Termijnen op een rij", 63, "3 werkdagen")

        Deadline(
            "talk-with-doctor", answers: .youthDoctorTime, "Na de aanmelding volgt een gesprek met de jeugdarts",
            within: .workingDays(10), from: .referral, by: jeugdarts, to: leerling, ouders
        )
        .cite("5. Ziekte", 35, "binnen 10 werkdagen")
        .cite("9. Termijnen op een rij", 64, "10 werkdagen")
    }
}
