import RulePackKit

extension HollandRijnland {
    static let zat: MeetingName = "zat"

    @Provisions static var visitsToSecondarySchools: [Provision] {
        ActionItem(
            "visit-secondary-schools", answers: .agreedActions, "De VO-scholen worden elk kwartaal bezocht",
            under: focusD, timing: Timing("Elk kwartaal", frequency: .every(.months(3))), by: leerplichtambtenaar,
            involving: voSchool
        )
        .in(.vo)
        .interpreted(
            nl:
                "Datum en partij zijn op volgorde bij de activiteit gezocht; de derde van vier data en van drie partijen. "
                + "Een kwartaal lezen wij als drie maanden, zoals de activiteit zelf zegt.",
            en:
                "Date and party were matched to the activity by order; the third of four dates and of three parties. We "
                + "read a quarter as three months, as the activity itself says."
        )
        .brief("VO-scholen bezoeken, elk kwartaal")
        .cite("Speerpunt d, Activiteiten", 109, "bezoekt de leerplichtambtenaar")
        .cite("Speerpunt d, Tijdsplanning", 115, "Elk kwartaal")
        .cite("Speerpunt d, Betrokken partijen", 123, "scholen")

        Contact(
            "presence-vo", answers: .presenceVo, "Elke VO-school krijgt om de drie maanden bezoek",
            frequency: .every(.months(3)), by: leerplichtambtenaar, with: voSchool
        )
        .in(.vo)
        .cite("Speerpunt d, Activiteiten", 109, "iedere drie maanden alle scholen")

        Task(
            "absence-list-review", answers: .absenceListReview,
            "Leerplichtambtenaar en zorgcoördinator lopen samen de lijst van verzuimende leerlingen na",
            by: leerplichtambtenaar, with: zorgcoordinator, frequency: .every(.months(3))
        )
        .in(.vo)
        .interpreted(
            nl: "De frequentie is die van het bezoek; wij lezen dat de lijst bij elk bezoek wordt doorgenomen.",
            en: "The frequency is that of the visit; we read that the list is gone through at each visit."
        )
        .brief("leerplicht en zorgcoördinator, bij elk bezoek aan VO")
        .cite("Speerpunt d, Activiteiten", 109, "lijst met verzuimende leerlingen")

        Task(
            "absence-list-actions-taken", answers: .absenceListReview,
            "Bij elke leerling op de lijst kijken zij of iemand al iets heeft gedaan, wie, en met welk resultaat",
            by: leerplichtambtenaar, with: zorgcoordinator
        )
        .in(.vo)
        .interpreted(
            nl: "De zin noemt geen personen; wij lezen dezelfde twee als in de zin ervoor.",
            en: "The sentence names nobody; we read the same two as in the sentence before it."
        )
        .brief("nagaan of, door wie en met welk resultaat is gehandeld")
        .cite("Speerpunt d, Activiteiten", 109, "wat het resultaat is")

        Task(
            "absence-list-agree-action", answers: .absenceListReview,
            "Is er nog niets gedaan, dan spreken zij af of dat nodig is en wie het doet", by: leerplichtambtenaar,
            with: zorgcoordinator
        )
        .in(.vo)
        .interpreted(
            nl: "De zin noemt geen personen; wij lezen dezelfde twee als bij het doornemen van de lijst.",
            en: "The sentence names nobody; we read the same two as in going through the list."
        )
        .brief("afspreken of actie nodig is, en door wie")
        .cite("Speerpunt d, Activiteiten", 109, "nog geen actie is ondernomen")

        Task(
            "absence-list-who-acts", answers: .absenceListReview,
            "De afgesproken actie kan bijvoorbeeld bij leerplichtambtenaar, mentor of zorgcoördinator liggen",
            by: leerplichtambtenaar, mentor, zorgcoordinator
        )
        .in(.vo)
        .modality(.permission)
        .brief("actie door bv. leerplicht, mentor of zorgcoördinator")
        .cite("Speerpunt d, Activiteiten", 109, "(leerplichtambtenaar, mentor, zorgcoördinator bijvoorbeeld)")

        Meeting(zat.name, answers: .schoolCaseMeeting, "ZAT", serves: .schoolCase)
            .in(.vo)
            .modality(.description)
            .interpreted(
                nl:
                    "De tekst schrijft ZAT niet voluit en zegt niet wie erin zit; wij lezen het als het casusoverleg op "
                    + "school.",
                en:
                    "The text does not write out ZAT and does not say who sits in it; we read it as the case meeting at "
                    + "school."
            )
            .cite("Speerpunt d, Activiteiten", 109, "het ZAT")

        Task(
            "refer-to-zat", answers: .schoolCaseMeeting,
            "Bij het doornemen van de lijst kan worden afgesproken een leerling in het ZAT te bespreken",
            by: leerplichtambtenaar, zorgcoordinator, at: zat
        )
        .in(.vo)
        .modality(.permission)
        .interpreted(
            nl: "De zin zegt niet wie dit afspreken; wij lezen dezelfde twee als bij het doornemen van de lijst.",
            en: "The sentence does not say who agree on this; we read the same two as in going through the list."
        )
        .brief("leerling van de verzuimlijst kan in het ZAT komen")
        .cite("Speerpunt d, Activiteiten", 109, "in het ZAT besproken")
    }
}
