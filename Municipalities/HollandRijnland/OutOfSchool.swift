import RulePackKit

extension HollandRijnland {
    @Provisions static var outOfSchool: [Provision] {
        ActionItem(
            "use-out-of-school-guidance", answers: .outOfSchoolApproach,
            "Leerplichtambtenaren werken bij thuiszitters met de handreiking daarvoor", under: focusH,
            timing: Timing("Voorjaar 2009"), by: leerplichtambtenaar
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de eerste van vijf bij de eerste " + "van vijf.",
            en: "The date was matched to the activity by order: the first of five with the first of " + "five."
        )
        .brief("leerplicht werkt met een handreiking, voorjaar 2009")
        .cite("Speerpunt h, Activiteiten", 184, "Leerplichtambtenaren gebruiken")
        .cite("Speerpunt h, Tijdsplanning", 193, "Voorjaar 2009")

        ActionItem(
            "agree-with-partnerships", answers: .removal,
            "Met de samenwerkingsverbanden worden afspraken gemaakt over het plaatsen en verwijderen van leerlingen",
            under: focusH, timing: Timing("n.t.b.", firmness: .toBeDetermined), involving: samenwerkingsverbanden
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de tweede van vijf bij de tweede "
                + "van vijf. De partij noemt de activiteit zelf; „n.t.b.” lezen wij als nader te " + "bepalen.",
            en: "The date was matched to the activity by order: the second of five with the second of "
                + "five. The activity itself names the party; \"n.t.b.\" we read as to be determined."
        )
        .brief("afspraken met samenwerkingsverbanden, nog te bepalen")
        .cite("Speerpunt h, Activiteiten", 185, "plaatsing en verwijdering")
        .cite("Speerpunt h, Tijdsplanning", 194, "n.t.b.")

        ActionItem(
            "agree-with-inspectorate", answers: .removal,
            "Met de onderwijsinspectie wordt afgesproken hoe schorsen en verwijderen verlopen", under: focusH,
            timing: Timing("n.t.b.", firmness: .toBeDetermined), involving: inspectie
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de derde van vijf bij de derde "
                + "van vijf. De partij noemt de activiteit zelf; „n.t.b.” lezen wij als nader te " + "bepalen.",
            en: "The date was matched to the activity by order: the third of five with the third of "
                + "five. The activity itself names the party; \"n.t.b.\" we read as to be determined."
        )
        .brief("procedures met de inspectie, nog te bepalen")
        .cite("Speerpunt h, Activiteiten", 187, "schorsen en verwijderen")
        .cite("Speerpunt h, Tijdsplanning", 195, "n.t.b.")

        exemptions

        ActionItem(
            "register-out-of-school", answers: .agreedActions, "Thuiszitters komen voortaan in LBA te staan",
            under: focusH, timing: Timing("Vanaf augustus 2009"), by: leerplichtambtenaar
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de vijfde van vijf bij de vijfde "
                + "van vijf. De datum is een begin.",
            en: "The date was matched to the activity by order: the fifth of five with the fifth of "
                + "five. The date is a start."
        )
        .brief("thuiszitters in LBA, vanaf augustus 2009")
        .cite("Speerpunt h, Activiteiten", 190, "thuiszitters in LBA registreren")
        .cite("Speerpunt h, Tijdsplanning", 198, "Vanaf augustus 2009")

        Registration(
            "out-of-school-in-lba", answers: .outOfSchoolRegistration,
            "De leerplichtambtenaren houden thuiszitters bij in LBA", into: "LBA", by: leerplichtambtenaar,
            timing: Timing("Vanaf augustus 2009")
        )
        .modality(.plan)
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht; de maand is het begin.",
            en: "The date was matched to the activity by order; the month is the start."
        )
        .brief("leerplichtambtenaren, in LBA")
        .cite("Speerpunt h, Activiteiten", 190, "De leerplichtambtenaren gaan thuiszitters")
        .cite("Speerpunt h, Tijdsplanning", 198, "augustus 2009")
    }

    @Provisions private static var exemptions: [Provision] {
        ActionItem(
            "sparing-exemptions", answers: .agreedActions,
            "Leerplichtambtenaren zijn doorlopend zuinig met twee soorten vrijstelling", under: focusH,
            timing: Timing("Doorlopend", frequency: .ongoing), by: leerplichtambtenaar
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de vierde van vijf bij de vierde " + "van vijf.",
            en: "The date was matched to the activity by order: the fourth of five with the fourth of " + "five."
        )
        .brief("terughoudend met vrijstellingen, doorlopend")
        .cite("Speerpunt h, Activiteiten", 189, "gaan terughoudend om")
        .cite("Speerpunt h, Tijdsplanning", 196, "Doorlopend")

        Task(
            "exemption-article-5a", answers: .exemptions,
            "Vrijstelling wegens psychische en/of lichamelijke ongeschiktheid (5 onder a) wordt terughoudend verleend",
            by: leerplichtambtenaar
        )
        .brief("artikel 5 onder a: leerplicht is terughoudend")
        .cite("Speerpunt h, Activiteiten", 189, "artikel 5 onder a")

        Task(
            "exemption-article-15", answers: .exemptions,
            "Ook vrijstelling wegens ander onderwijs (artikel 15) wordt terughoudend verleend",
            by: leerplichtambtenaar
        )
        .interpreted(
            nl: "De tekst noemt alleen „15”; wij lezen: artikel 15.",
            en: "The text says only \"15\"; we read: article 15."
        )
        .brief("artikel 15: leerplicht is terughoudend")
        .cite("Speerpunt h, Activiteiten", 189, "en 15 (wegens")

        Objective(
            "why-sparing", answers: .exemptions,
            "Vrijstellingen houden thuiszitters die onderwijs hadden moeten volgen uit het zicht"
        )
        .brief("waarom: thuiszitters moeten zichtbaar blijven")
        .modality(.description)
        .cite("Speerpunt h, Activiteiten", 189, "niet goed zichtbaar")
    }
}
