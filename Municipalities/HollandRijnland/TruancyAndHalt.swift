import RulePackKit

extension HollandRijnland {
    @Provisions static var truancyAndHalt: [Provision] {
        ActionItem(
            "introduce-halt", answers: .haltIntroduction,
            "De Halt-afdoening voor spijbelen wordt ingevoerd volgens het traject van het OM", under: focusA,
            involving: school, om, halt
        )
        .interpreted(
            nl:
                "Gelezen als opschrift boven de vier activiteiten eronder, en daarom zonder eigen datum; de drie partijen "
                + "staan bij het hele speerpunt.",
            en:
                "Read as a heading over the four activities below it, hence without a date of its own; the three parties "
                + "stand with the whole focus point."
        )
        .brief("Halt-afdoening voor spijbelen wordt ingevoerd")
        .cite("Speerpunt a, Activiteiten", 20, "invoeren Halt-afdoening Spijbelen")
        .cite("Speerpunt a, Betrokken partijen", 38...42, "HALT")

        Enforcement(
            "halt-for-truancy", answers: .enforcementRoutes, "Spijbelen kan met een Halt-afdoening worden afgedaan",
            via: .halt
        )
        .modality(.plan)
        .interpreted(
            nl: "De tekst kondigt de invoering aan en zegt niet bij hoeveel spijbelen of door wie wordt verwezen.",
            en:
                "The text announces the introduction and does not say at how much truancy or by whom pupils are referred."
        )
        .brief("Halt-afdoening bij spijbelen (wordt ingevoerd)")
        .cite("Speerpunt a, Activiteiten", 20, "Halt-afdoening Spijbelen")

        ActionItem(
            "halt-partnerships", answers: .haltIntroduction,
            "De invoering van Halt wordt voorbesproken met de samenwerkingsverbanden VO", under: focusA,
            timing: Timing("Juni 2009", period: .month(6, 2009)), involving: samenwerkingsverbandenVO
        )
        .in(.vo)
        .interpreted(
            nl:
                "Datum en partij zijn op volgorde bij de activiteit gezocht; de eerste van vier data bij de eerste van vier "
                + "stappen. De partij noemt de activiteit zelf.",
            en: "Date and party were matched to the activity by order; the first of four dates with the first of four "
                + "steps. The activity itself names the party."
        )
        .brief("voorbespreking samenwerkingsverbanden VO, juni 2009")
        .cite("Speerpunt a, Activiteiten", 22, "Voorbespreking")
        .cite("Speerpunt a, Tijdsplanning", 30, "Juni 2009")

        ActionItem(
            "halt-information-meeting", answers: .haltIntroduction,
            "Er komt een bijeenkomst om alle scholen over Halt te informeren", under: focusA,
            timing: Timing("September 2009", period: .month(9, 2009)), involving: school
        )
        .interpreted(
            nl:
                "Datum en partij zijn op volgorde bij de activiteit gezocht; de tweede van vier data bij de tweede van vier "
                + "stappen. De partij noemt de activiteit zelf; dat het over Halt gaat, lezen wij uit de plaats.",
            en:
                "Date and party were matched to the activity by order; the second of four dates with the second of four "
                + "steps. The activity itself names the party; that it is on Halt we read from its place."
        )
        .brief("informatiebijeenkomst alle scholen, september 2009")
        .cite("Speerpunt a, Activiteiten", 24, "Informatiebijeenkomst")
        .cite("Speerpunt a, Tijdsplanning", 32, "September 2009")

        ActionItem(
            "halt-guidelines", answers: .haltIntroduction, "Er komen nieuwe richtlijnen van het OM over Halt",
            under: focusA,
            timing: Timing("Januari 2010", period: .month(1, 2010)), involving: om
        )
        .interpreted(
            nl:
                "Datum en partij zijn op volgorde bij de activiteit gezocht; de derde van vier data bij de derde van vier "
                + "stappen. De partij noemt de activiteit zelf.",
            en: "Date and party were matched to the activity by order; the third of four dates with the third of four "
                + "steps. The activity itself names the party."
        )
        .brief("nieuwe richtlijnen OM over Halt, januari 2010")
        .cite("Speerpunt a, Activiteiten", 26, "nieuwe richtlijnen OM")
        .cite("Speerpunt a, Tijdsplanning", 34, "Januari 2010")

        ActionItem(
            "halt-referrals-start", answers: .haltIntroduction, "De verwijzingen naar Halt beginnen", under: focusA,
            timing: Timing("Januari 2010", period: .month(1, 2010)), involving: halt
        )
        .interpreted(
            nl:
                "Datum en partij zijn op volgorde bij de activiteit gezocht; de laatste van vier data bij de laatste van "
                + "vier stappen. De partij noemt de activiteit zelf.",
            en: "Date and party were matched to the activity by order; the last of four dates with the last of four "
                + "steps. The activity itself names the party."
        )
        .brief("start verwijzingen naar Halt, januari 2010")
        .cite("Speerpunt a, Activiteiten", 28, "Start Halt-verwijzingen")
        .cite("Speerpunt a, Tijdsplanning", 36, "Januari 2010")
    }
}
