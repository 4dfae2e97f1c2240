import RulePackKit

extension TemplatePart {
    static let prevention = TemplatePart(
        "Prevention", "prevention", .intervention, .guidance,
        examples: #"""
            // VERVANG: wat er wordt gedaan om verzuim te voorkomen.
            Intervention(
                "lesson-on-absence", answers: .preventionActivities, "Een les over verzuim", by: leerplichtambtenaar
            )
            .cite("Ouders en preventie", 31, "een les geven over verzuim")

            // VERVANG: een tip of een raad. Een advies is geen plicht.
            Guidance("first-question", answers: .talkGuidance, "Begin met de vraag hoe het gaat", to: mentor, on: "gesprek")
                .interpreted(
                    nl: "De tekst zegt niet voor wie de tip is; wij lezen: voor de mentor, die het gesprek voert.",
                    en: "The text does not say whom the tip is for; we read: the mentor, who holds the talk."
                )
                .cite("Ouders en preventie", 32, "vraag eerst hoe het")
            """#)

    static let work = TemplatePart(
        "Work", "work", .evaluation, .actionItem,
        examples: #"""
            // VERVANG: hoe en wanneer men op de afspraken terugkijkt.
            Evaluation(
                "yearly-look-back", answers: .regimeEvaluation, "Scholen en gemeente kijken op de afspraken terug",
                frequency: .yearly, timing: Timing("elk jaar in juni")
            )
            .cite("Tot slot", 35, "elk jaar in juni")

            // VERVANG: een eenmalig actiepunt, met de dagen als de tekst die vastlegt.
            ActionItem(
                "leaflet", answers: .agreedActions, "Er komt een folder voor ouders", timing: Timing("najaar van 2024")
            )
            .cite("Tot slot", 36, "een folder voor ouders")
            """#)
}
