import RulePackKit

extension TemplatePart {
    static let parties = TemplatePart(
        "Parties", "parties", .organisation, .role,
        names: """
            static let leerplicht: PartyName = "leerplicht"
            static let leerplichtambtenaar: PartyName = "leerplichtambtenaar"
            static let school: PartyName = "school"
            static let mentor: PartyName = "mentor"
            static let zorgcoordinator: PartyName = "zorgcoordinator"
            static let leerling: PartyName = "leerling"
            static let ouders: PartyName = "ouders"
            """,
        examples: #"""
            // VERVANG: de organisaties en rollen, elk met de gedeelde functie die zij vervult. Past er geen, kies dan
            // .other en zeg met .interpreted waarom.
            Organisation(leerplicht.name, "Leerplicht", fills: .attendanceService)
                .cite("Wie doet wat", 9, "de afdeling Leerplicht")
            Role(leerplichtambtenaar.name, "Leerplichtambtenaar", fills: .attendanceOfficer, of: leerplicht)
                .cite("Wie doet wat", 9, "De leerplichtambtenaar")
            Organisation(school.name, "School", fills: .school)
                .cite("Wie doet wat", 11, "De school")
            Role(mentor.name, "Mentor", fills: .mentor, of: school)
                .cite("Wie doet wat", 10, "De mentor")
            Role(zorgcoordinator.name, "Zorgcoördinator", fills: .careCoordinator, of: school)
                .interpreted(
                    nl: "De tekst zegt niet bij wie de zorgcoördinator werkt; wij lezen: bij de school.",
                    en: "The text does not say where the care coordinator works; we read: at the school."
                )
                .cite("Overleg en opschaling", 22, "de zorgcoördinator")
            Role(leerling.name, "Leerling", fills: .pupil)
                .cite("Te laat komen en melden", 15, "een leerling")
            Role(ouders.name, "Ouders", fills: .parents)
                .cite("Te laat komen en melden", 15, "de ouders")
            """#)

    static let tasks = TemplatePart(
        "Tasks", "tasks", .task,
        examples: #"""
            // VERVANG: wie wat doet.
            Task("mentor-keeps-count", answers: .tasksMentor, "Houdt bij welke leerlingen te laat komen", by: mentor)
                .cite("Wie doet wat", 10, "houdt bij")
            """#)

    static let contacts = TemplatePart(
        "Contacts", "contacts", .contact,
        examples: #"""
            // VERVANG: wie er hoe vaak langskomt of belt. Zegt de tekst niet hoe vaak, laat de frequentie dan weg.
            Contact(
                "officer-at-school", answers: .presenceVo, "De leerplichtambtenaar is maandelijks op school",
                frequency: .monthly, by: leerplichtambtenaar, with: school
            )
            .cite("Wie doet wat", 12, "elke maand op school")
            """#)
}
