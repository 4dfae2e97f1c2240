import RulePackKit

extension HollandRijnland {
    @Provisions static var partners: [Provision] {
        ActionItem(
            "one-family-one-plan", answers: .agreedActions,
            "Leerplichtambtenaren gaan in hun gesprekken uit van het gedachtegoed „1 gezin 1 plan”", under: focusE,
            timing: Timing("Voorjaar 2009"), by: leerplichtambtenaar
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de eerste van vijf bij de eerste " + "van vijf.",
            en: "The date was matched to the activity by order: the first of five with the first of " + "five."
        )
        .brief("„1 gezin 1 plan” in gesprekken, voorjaar 2009")
        .cite("Speerpunt e, Activiteiten", 128, "Gebruiken filosofie")
        .cite("Speerpunt e, Tijdsplanning", 139, "Voorjaar 2009")

        Task(
            "one-family-one-plan-talks", answers: .talkWithAttendance,
            "In gesprekken van leerplichtambtenaren geldt de filosofie „1 gezin 1 plan”", by: leerplichtambtenaar
        )
        .modality(.plan)
        .interpreted(
            nl: "De tekst zegt niet met wie deze gesprekken zijn en legt de filosofie niet uit.",
            en: "The text does not say with whom these talks are and does not explain the philosophy."
        )
        .brief("gesprekken volgens „1 gezin 1 plan”")
        .cite("Speerpunt e, Activiteiten", 128, "in gesprekken leerplichtambtenaren")

        ActionItem(
            "apply-method", answers: .agreedActions, "De methodiek „1 gezin 1 plan” wordt toegepast", under: focusE,
            timing: Timing("Voorjaar 2009")
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de tweede van vijf bij de tweede "
                + "van vijf. „deze methodiek” lezen wij als: die van de regel erboven.",
            en: "The date was matched to the activity by order: the second of five with the second of "
                + "five. \"deze methodiek\" we read as: that of the line above."
        )
        .brief("methodiek toepassen, voorjaar 2009")
        .cite("Speerpunt e, Activiteiten", 130, "Toepassen van deze methodiek")
        .cite("Speerpunt e, Tijdsplanning", 140, "Voorjaar 2009")

        ActionItem(
            "train-initiators", answers: .agreedActions,
            "Leerplichtambtenaren worden opgeleid tot initiator of zorgcoördinator", under: focusE,
            timing: Timing("Zomer 2009"), involving: leerplichtambtenaar, initiator, zorgcoordinatorLeerplicht
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de derde van vijf bij de derde "
                + "van vijf. De partijen noemt de activiteit zelf.",
            en: "The date was matched to the activity by order: the third of five with the third of "
                + "five. The activity itself names the parties."
        )
        .brief("opleiding tot initiator of zorgcoördinator, zomer 2009")
        .cite("Speerpunt e, Activiteiten", 132, "Opleiden leerplichtambtenaren")
        .cite("Speerpunt e, Tijdsplanning", 141, "Zomer 2009")

        ActionItem(
            "format-in-lba", answers: .agreedActions, "Een format wordt digitaal gemaakt in LBA", under: focusE,
            timing: Timing("Zomer 2009")
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de vierde van vijf bij de vierde "
                + "van vijf. Welk format, staat er niet.",
            en: "The date was matched to the activity by order: the fourth of five with the fourth of "
                + "five. Which format is not said."
        )
        .brief("format digitaal in LBA, zomer 2009")
        .cite("Speerpunt e, Activiteiten", 134, "Digitaliseren format in LBA")
        .cite("Speerpunt e, Tijdsplanning", 142, "Zomer 2009")

        Threshold(
            "missed-appointments", answers: .missedAppointments,
            "Na een aantal afgezegde afspraken volgen maatregelen in het verplichtend kader; het aantal ontbreekt nog",
            of: .cancelledAppointments,
            leadsTo: Text(nl: "maatregelen in het verplichtend kader", en: "measures within a compulsory framework")
        )
        .modality(.plan)
        .brief("aantal nog af te spreken met ketenpartners")
        .when(.appointmentsCalledOff)
        .cite("Speerpunt e, Activiteiten", 136, "na hoeveel afgezegde afspraken")

        ActionItem(
            "agree-on-missed-appointments", answers: .agreedActions,
            "Met ketenpartners wordt nog afgesproken na hoeveel afzeggingen een verplichtend kader volgt",
            under: focusE, timing: Timing("n.t.b", firmness: .toBeDetermined), involving: ketenpartners
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de vijfde van vijf bij de vijfde "
                + "van vijf. De partij noemt de activiteit zelf; „n.t.b” lezen wij als nader te bepalen.",
            en: "The date was matched to the activity by order: the fifth of five with the fifth of "
                + "five. The activity itself names the party; \"n.t.b\" we read as to be determined."
        )
        .brief("aantal afgezegde afspraken bepalen, nog te plannen")
        .cite("Speerpunt e, Activiteiten", 136, "Afspraken maken")
        .cite("Speerpunt e, Tijdsplanning", 143, "n.t.b")
    }
}
