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
            nl: "De datum is op volgorde bij de activiteit gezocht: de derde van vier bij de derde "
                + "van vier. De partijen noemt de activiteit zelf. Een kwartaal lezen wij als drie "
                + "maanden, zoals de activiteit zegt.",
            en: "The date was matched to the activity by order: the third of four with the third of "
                + "four. The activity itself names the parties. We read a quarter as three months, as "
                + "the activity says."
        )
        .brief("VO-scholen bezoeken, elk kwartaal")
        .cite("Speerpunt d, Activiteiten", 109, "bezoekt de leerplichtambtenaar")
        .cite("Speerpunt d, Tijdsplanning", 115, "Elk kwartaal")

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
        .brief("bij elk bezoek aan een VO-school, elke drie maanden")
        .cite("Speerpunt d, Activiteiten", 109, "lijst met verzuimende leerlingen")

        Task(
            "care-coordinator-reviews-list", answers: .tasksCareCoordinator,
            "De zorgcoördinator van een VO-school neemt met de leerplichtambtenaar de verzuimende leerlingen door",
            by: zorgcoordinator, with: leerplichtambtenaar
        )
        .in(.vo)
        .brief("neemt met leerplicht de verzuimlijst door (VO)")
        .cite("Speerpunt d, Activiteiten", 109, "samen met de zorgcoördinator")

        Task(
            "absence-list-actions-taken", answers: .tasksAttendance,
            "Leerplichtambtenaar en zorgcoördinator kijken of er al iets is gedaan, door wie en met welk resultaat",
            by: leerplichtambtenaar, with: zorgcoordinator
        )
        .in(.vo)
        .interpreted(
            nl: "De zin noemt geen personen; wij lezen dezelfde twee als in de zin ervoor.",
            en: "The sentence names nobody; we read the same two as in the sentence before it."
        )
        .brief("gaat in het VO na wie wat al deed, en met welk resultaat")
        .cite("Speerpunt d, Activiteiten", 109, "wat het resultaat is")

        Task(
            "absence-list-agree-action", answers: .tasksCareCoordinator,
            "Is er nog niets gedaan, dan spreken leerplicht en zorgcoördinator af of dat nodig is en wie het doet",
            by: leerplichtambtenaar,
            with: zorgcoordinator
        )
        .in(.vo)
        .interpreted(
            nl: "De zin noemt geen personen; wij lezen dezelfde twee als bij het doornemen van de lijst.",
            en: "The sentence names nobody; we read the same two as in going through the list."
        )
        .brief("spreekt met leerplicht af wie zo nodig actie neemt (VO)")
        .cite("Speerpunt d, Activiteiten", 109, "nog geen actie is ondernomen")

        Task(
            "absence-list-who-acts", answers: .tasksMentor,
            "De afgesproken actie kan bijvoorbeeld bij leerplichtambtenaar, mentor of zorgcoördinator liggen",
            by: leerplichtambtenaar, mentor, zorgcoordinator
        )
        .in(.vo)
        .modality(.permission)
        .brief("kan de afgesproken actie op zich nemen (VO)")
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
            "refer-to-zat", answers: .caseMeetingWork,
            "Bij het doornemen van de lijst kan worden afgesproken een leerling in het ZAT te bespreken",
            by: leerplichtambtenaar, zorgcoordinator, at: zat
        )
        .in(.vo)
        .modality(.permission)
        .interpreted(
            nl: "De zin zegt niet wie dit afspreken; wij lezen dezelfde twee als bij het doornemen van de lijst.",
            en: "The sentence does not say who agree on this; we read the same two as in going through the list."
        )
        .brief("bespreking van een leerling van de verzuimlijst (VO)")
        .cite("Speerpunt d, Activiteiten", 109, "in het ZAT besproken")
    }
}
