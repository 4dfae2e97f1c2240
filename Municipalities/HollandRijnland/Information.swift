import RulePackKit

extension HollandRijnland {
    @Provisions static var information: [Provision] {
        ActionItem(
            "inform-all-schools", answers: .communication, "Leerplichtambtenaren geven op alle scholen voorlichting",
            under: focusC,
            timing: Timing(
                "Vanaf 1 augustus 2009, jaarlijks",
                frequency: .yearly),
            by: leerplichtambtenaar, involving: school
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de eerste van zeven bij de eerste "
                + "van zeven. De partij noemt de activiteit zelf. De datum is een begin.",
            en: "The date was matched to the activity by order: the first of seven with the first of "
                + "seven. The activity itself names the party. The date is a start."
        )
        .brief("voorlichting op alle scholen, jaarlijks")
        .cite("Speerpunt c, Activiteiten", 58, "voorlichting op alle scholen")
        .cite("Speerpunt c, Tijdsplanning", 75, "Vanaf 1 augustus 2009, jaarlijks")

        Task(
            "two-people-informed", answers: .communication,
            "De voorlichting richt zich op wie de leerlingenzorg doet en op wie het verzuim meldt",
            by: leerplichtambtenaar, with: zorgverantwoordelijke, verzuimmelder
        )
        .brief("voor wie de zorg doet en wie het verzuim meldt")
        .cite("Speerpunt c, Activiteiten", 58, "degene die belast is")

        Task(
            "reporter-at-school", answers: .tasksAbsenceCoordinator,
            "Op elke school is iemand belast met het melden van verzuim", by: verzuimmelder
        )
        .modality(.description)
        .interpreted(
            nl: "De tekst veronderstelt zo iemand en zegt niet of die ook bijhoudt.",
            en: "The text presumes such a person and does not say whether that person keeps the records too."
        )
        .brief("is belast met het melden van verzuim")
        .cite("Speerpunt c, Activiteiten", 58, "het melden van verzuim")

        Task(
            "minimum-contents", answers: .communication,
            "De voorlichting gaat in elk geval over de meldprotocollen en de richtlijnen voor verlof",
            by: leerplichtambtenaar, with: zorgverantwoordelijke, verzuimmelder
        )
        .brief("minstens meldprotocollen en verlofrichtlijnen")
        .cite("Speerpunt c, Activiteiten", 58...61, "in elk geval")

        ActionItem(
            "material-tested", answers: .communication,
            "Het RBL vraagt scholen of voorlichtingsmateriaal, folders en formulieren duidelijk zijn", under: focusC,
            timing: Timing("September 2009", period: .month(9, 2009)), by: rbl, involving: school
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de tweede van zeven bij de tweede "
                + "van zeven. De partij noemt de activiteit zelf.",
            en: "The date was matched to the activity by order: the second of seven with the second "
                + "of seven. The activity itself names the party."
        )
        .brief("toets of voorlichtingsmateriaal duidelijk is, september 2009")
        .cite("Speerpunt c, Activiteiten", 63, "de folders en de formulieren")
        .cite("Speerpunt c, Tijdsplanning", 77, "September 2009")

        ActionItem(
            "texts-for-guides", answers: .communication,
            "Het RBL schrijft over leerplicht en Jongerenloket teksten voor schoolgids, gemeentegids en webpagina",
            under: focusC, timing: Timing("Maart 2010", period: .month(3, 2010)), by: rbl
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de derde van zeven bij de derde " + "van zeven.",
            en: "The date was matched to the activity by order: the third of seven with the third of " + "seven."
        )
        .brief("teksten voor gidsen en webpagina's, maart 2010")
        .cite("Speerpunt c, Activiteiten", 65, "informatieve teksten")
        .cite("Speerpunt c, Tijdsplanning", 79, "Maart 2010")

        ActionItem(
            "schools-told-of-desk", answers: .communication,
            "Scholen krijgen voorlichting over het verplicht melden via de IBG", under: focusC,
            timing: Timing("Juni 2009", period: .month(6, 2009)), involving: school
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de vijfde van zeven bij de vijfde "
                + "van zeven. De partij noemt de activiteit zelf. „hierover” lezen wij als: over de "
                + "regel erboven.",
            en: "The date was matched to the activity by order: the fifth of seven with the fifth of "
                + "seven. The activity itself names the party. \"hierover\" we read as: on the line above " + "it."
        )
        .brief("voorlichting over melden via de IBG, juni 2009")
        .cite("Speerpunt c, Activiteiten", 69, "Voorlichting geven aan scholen")
        .cite("Speerpunt c, Tijdsplanning", 83, "Juni 2009")
    }

    @Provisions static var reporting: [Provision] {
        Task(
            "report-through-desk", answers: .reportChannel,
            "VO-scholen en MBO-instellingen zijn verplicht verzuim via het loket van de IBG te melden", by: voSchool,
            mboInstelling, with: ibg, via: "loket van de IBG"
        )
        .in(.vo, .mbo)
        .inForce(fromAugust2009)
        .interpreted(
            nl: "De begindatum is op volgorde bij de activiteit gezocht.",
            en: "The starting date was matched to the activity by order."
        )
        .brief("VO en mbo: loket van de IBG, verplicht")
        .cite("Speerpunt c, Activiteiten", 67, "moeten verplicht verzuim melden")
        .cite("Speerpunt c, Tijdsplanning", 81, "1 augustus 2009")

        Task(
            "schools-report", answers: .tasksSchool, "VO-scholen en MBO-instellingen melden verzuim; dat is verplicht",
            by: voSchool, mboInstelling, with: ibg
        )
        .in(.vo, .mbo)
        .inForce(fromAugust2009)
        .interpreted(
            nl: "De begindatum is op volgorde bij de activiteit gezocht.",
            en: "The starting date was matched to the activity by order."
        )
        .brief("meldt verzuim (VO en mbo, verplicht)")
        .cite("Speerpunt c, Activiteiten", 67, "verplicht verzuim melden")
        .cite("Speerpunt c, Tijdsplanning", 81, "1 augustus 2009")

        ActionItem(
            "desk-starts", answers: .agreedActions, "Het verplicht melden via de IBG gaat in voor VO en mbo",
            under: focusC, timing: Timing("1 augustus 2009", period: .days("2009-08-01", through: "2009-08-01")),
            by: voSchool, mboInstelling, involving: ibg
        )
        .in(.vo, .mbo)
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de vierde van zeven bij de vierde "
                + "van zeven. De partij noemt de activiteit zelf. De datum is een begin.",
            en: "The date was matched to the activity by order: the fourth of seven with the fourth "
                + "of seven. The activity itself names the party. The date is a start."
        )
        .brief("melden via de IBG begint op 1 augustus 2009")
        .cite("Speerpunt c, Activiteiten", 67, "loket van de IBG")
        .cite("Speerpunt c, Tijdsplanning", 81, "1 augustus 2009")
    }
}
