import RulePackKit

extension HollandRijnland {
    @Provisions static var youthDesk: [Provision] {
        Threshold(
            "lead-under-eighteen", answers: .caseLead, "Onder de 18 heeft de leerplichtambtenaar de regie",
            of: .age, when: .lessThan(18, .years),
            leadsTo: Text(nl: "regie bij de leerplichtambtenaar", en: "the attendance officer is in charge"),
            series: "regie-naar-leeftijd", by: leerplichtambtenaar
        )
        .modality(.description)
        .cite("Speerpunt f, Activiteiten", 149, "Jongeren onder de 18")

        Threshold(
            "lead-over-eighteen", answers: .caseLead, "Boven de 18 heeft het Jongerenloket de regie", of: .age,
            when: .moreThan(18, .years),
            leadsTo: Text(nl: "regie bij het Jongerenloket", en: "the youth desk is in charge"),
            series: "regie-naar-leeftijd", by: jongerenloket
        )
        .modality(.description)
        .interpreted(
            nl: "Naar de letter: boven de 18, dus niet op 18 jaar zelf; de tekst spreekt verderop van „18 plussers”.",
            en: "To the letter: above 18, so not at 18 itself; further on the text speaks of \"18 plussers\"."
        )
        .cite("Speerpunt f, Activiteiten", 149, "jongeren boven de 18")

        Task(
            "over-eighteen-led-by-desk", answers: .overEighteen,
            "Voor wie ouder is dan 18 ligt de regie bij het Jongerenloket", by: jongerenloket
        )
        .modality(.description)
        .brief("Jongerenloket heeft de regie boven de 18")
        .cite("Speerpunt f, Activiteiten", 149, "onder de regie van het")

        Task(
            "joint-guidance", answers: .scopeOfCooperation,
            "Leerplichtambtenaar en Jongerenloket trekken in de begeleiding van jongeren samen op",
            by: leerplichtambtenaar, jongerenloket
        )
        .interpreted(
            nl: "De zin noemt geen partijen; wij lezen de twee van de zin ervoor.",
            en: "The sentence names no parties; we read the two of the sentence before it."
        )
        .brief("leerplicht en Jongerenloket begeleiden samen")
        .cite("Speerpunt f, Activiteiten", 149, "samen opgetrokken")

        Task(
            "sixteen-seventeen-youth-desk", answers: .sixteenSeventeen,
            "Bij jongeren van 16 en 17 jaar wil leerplicht vaker het Jongerenloket inschakelen",
            by: leerplichtambtenaar, with: jongerenloket
        )
        .modality(.aim)
        .interpreted(
            nl: "De tekst zegt „door leerplicht”; wij lezen: de leerplichtambtenaar.",
            en: "The text says \"door leerplicht\"; we read: the attendance officer."
        )
        .brief("leerplicht schakelt vaker het Jongerenloket in")
        .whenAged(.from(16, through: 17, .years))
        .cite("Speerpunt f", 146, "vaker het Jongerenloket ingeschakeld")

        Task(
            "youth-desk-expertise", answers: .sixteenSeventeen,
            "De leerplichtambtenaar kan kennis over leren en werken van het Jongerenloket inzetten",
            by: leerplichtambtenaar, with: jongerenloket
        )
        .modality(.permission)
        .interpreted(
            nl: "De zin noemt geen leeftijd; hij staat onder het speerpunt over jongeren van 16 en 17 jaar.",
            en: "The sentence names no age; it stands under the focus point on those aged 16 and 17."
        )
        .brief("expertise Jongerenloket over leren en werken inzetbaar")
        .cite("Speerpunt f", 146, "16 en 17 jaar")
        .cite("Speerpunt f, Activiteiten", 149, "gebruikmaken van de expertise")

        ActionItem(
            "joint-guidance-ongoing", answers: .agreedActions,
            "Leerplicht en Jongerenloket verdelen de regie naar leeftijd en begeleiden jongeren samen",
            under: focusF, timing: Timing("Doorlopend", frequency: .ongoing), by: leerplichtambtenaar, jongerenloket
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de eerste van twee bij de eerste "
                + "van twee. De partijen noemt de activiteit zelf.",
            en: "The date was matched to the activity by order: the first of two with the first of "
                + "two. The activity itself names the parties."
        )
        .brief("samen begeleiden, doorlopend")
        .cite("Speerpunt f, Activiteiten", 149, "In de begeleiding van jongeren")
        .cite("Speerpunt f, Tijdsplanning", 154, "Doorlopend")

        officerPlus
    }

    @Provisions private static var officerPlus: [Provision] {
        ActionItem(
            "towards-officer-plus", answers: .agreedActions,
            "Er wordt toegewerkt naar een leerplichtambtenaar plus voor de MBO-locaties", under: focusF,
            timing: Timing("Schooljaar 2009/2010", period: .schoolYear(startingIn: 2009)),
            involving: mboInstelling, jongerenloket
        )
        .in(.mbo)
        .modality(.aim)
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de tweede van twee bij de tweede "
                + "van twee. De partijen noemt de activiteit zelf.",
            en: "The date was matched to the activity by order: the second of two with the second of "
                + "two. The activity itself names the parties."
        )
        .brief("toewerken naar leerplichtambtenaar plus, 2009/2010")
        .cite("Speerpunt f, Activiteiten", 151, "Toewerken naar")
        .cite("Speerpunt f, Tijdsplanning", 155, "Schooljaar 2009/2010")

        Task(
            "plus-handles-location", answers: .tasksAttendance,
            "De leerplichtambtenaar plus behandelt het verzuim van leerplichtigen op zijn MBO-locatie",
            by: leerplichtambtenaarPlus, with: mboInstelling
        )
        .in(.mbo)
        .modality(.plan)
        .brief("als leerplichtambtenaar plus: verzuim op mbo-locatie")
        .cite("Speerpunt f, Activiteiten", 151, "verzuim van de leerplichtige leerlingen")

        Task(
            "plus-speaks-to-adults", answers: .overEighteen,
            "De leerplichtambtenaar plus spreekt ook 18-plussers aan op verzuim", by: leerplichtambtenaarPlus,
            with: achttienplusser
        )
        .in(.mbo)
        .modality(.plan)
        .brief("mbo: leerplichtambtenaar plus spreekt hen aan")
        .cite("Speerpunt f, Activiteiten", 151, "spreken ook 18 plussers")

        Task(
            "plus-does-not-enforce", answers: .notTasksAttendance,
            "Bij 18-plussers kan de leerplichtambtenaar plus niet handhaven", by: leerplichtambtenaarPlus,
            with: achttienplusser
        )
        .in(.mbo)
        .modality(.plan)
        .brief("niet handhaven bij 18-plussers (mbo)")
        .cite("Speerpunt f, Activiteiten", 151, "niet handhavend optreden")

        Task(
            "plus-calls-in-youth-desk", answers: .overEighteen,
            "Voor trajectbegeleiding van 18-plussers kan de leerplichtambtenaar plus het Jongerenloket inschakelen",
            by: leerplichtambtenaarPlus, with: jongerenloket
        )
        .in(.mbo)
        .modality(.permission)
        .brief("Jongerenloket inschakelen voor trajectbegeleiding")
        .cite("Speerpunt f, Activiteiten", 151, "voor trajectbegeleiding")
    }
}
