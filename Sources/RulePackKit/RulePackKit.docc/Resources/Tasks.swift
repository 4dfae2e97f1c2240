import RulePackKit

extension Eikenveld {
    @Provisions static var tasks: [Provision] {
        Task(
            "mentor-is-contact", answers: .contactPerson, "Leerling en ouders gaan met vragen naar de mentor",
            by: mentor, with: leerling, ouders
        )
        .brief("mentor")
        .cite("2. Wie doet wat", 12, "het vaste aanspreekpunt")

        Registration(
            "absence-of-the-school", answers: .schoolRegistration,
            "Het verzuim van de school wordt bijgehouden door de verzuimcoördinator",
            into: "leerlingvolgsysteem", by: verzuimcoordinator
        )
        .cite("2. Wie doet wat", 13, "in het leerlingvolgsysteem")

        Task(
            "officer-handles-reports", answers: .afterReport, "Meldingen van scholen komen bij de leerplichtambtenaar",
            by: leerplichtambtenaar, with: scholen
        )
        .brief("leerplichtambtenaar behandelt de melding")
        .cite("2. Wie doet wat", 14, "behandelt meldingen van scholen")

        Task(
            "doctor-judges-sickness", answers: .sickAbsenceRoute,
            "Heeft de school vragen bij ziekteverzuim, dan kijkt de jeugdarts ernaar", by: jeugdarts, with: scholen
        )
        .brief("bij vragen van de school: oordeel van de jeugdarts")
        .cite("2. Wie doet wat", 15, "beoordeelt ziekteverzuim")

        Task(
            "call-home", answers: .firstContactHome,
            "Bij afwezigheid zonder bericht wordt nog dezelfde ochtend naar huis gebeld", by: mentor, with: ouders,
            upon: .startOfAbsence, via: "telefoon"
        )
        .brief("mentor belt dezelfde ochtend")
        .cite("2. Wie doet wat", 16, "dezelfde ochtend")
    }
}
