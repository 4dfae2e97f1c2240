import RulePackKit

extension HollandRijnland {
    @Ambiguities static var ambiguitiesOfJustice: [Ambiguity] {
        Ambiguity(
            "forty-days-and-eight-weeks", .missing,
            question: Text(
                nl: "Vanaf welk moment lopen de 40 dagen en de 8 weken, en zitten de 40 dagen in de 8 weken?",
                en: "From which moment do the 40 days and the 8 weeks run, and are the 40 days within the 8 weeks?"),
            readings: [
                Reading(
                    "same-start", nl: "Zij lopen vanaf hetzelfde moment: de 40 dagen vallen binnen de 8 weken.",
                    en: "They run from the same moment: the 40 days fall within the 8 weeks."),
                Reading(
                    "one-after-other", nl: "Na elkaar: eerst 40 dagen onderzoek, dan 8 weken tot de zitting.",
                    en: "One after the other: first 40 days of investigation, then 8 weeks to the hearing."),
                Reading(
                    "not-stated", nl: "Niet te zeggen; geen van beide heeft een beginmoment.",
                    en: "It cannot be said; neither has a starting moment."),
            ], default: "not-stated",
            why: Text(
                nl: "Het scheelt veertig dagen of het een of het ander is, en de tekst geeft geen aanwijzing.",
                en: "It makes forty days' difference which of the two it is, and the text gives no clue."),
            affects: ["simple-investigation", "simple-hearing", "complex-investigation"]
        )
        .cite("Speerpunt g, Activiteiten", 165, "40 dagen raadsonderzoek")
        .cite("Speerpunt g, Activiteiten", 165, "na 8 weken zaak")

        Ambiguity(
            "kind-of-days", .missing,
            question: Text(
                nl: "Zijn de 40 en 115 dagen kalenderdagen of werkdagen?",
                en: "Are the 40 and 115 days calendar days or working days?"),
            readings: [
                Reading("not-stated", nl: "Dat zegt de tekst niet.", en: "The text does not say."),
                Reading("calendar", nl: "Kalenderdagen.", en: "Calendar days."),
                Reading("working", nl: "Werkdagen.", en: "Working days."),
            ], default: "not-stated",
            why: Text(
                nl: "Er staat alleen „dagen”; bij 115 dagen scheelt het ruim zes weken.",
                en: "There is only \"dagen\"; at 115 days it makes over six weeks\' difference."),
            affects: ["simple-investigation", "complex-investigation"]
        )
        .cite("Speerpunt g, Activiteiten", 165...166, "115 dagen")

        Ambiguity(
            "target-or-current", .vague,
            question: Text(
                nl: "Zijn 40 dagen, 115 dagen en 8 weken de verkorte termijnen of die van nu?",
                en: "Are 40 days, 115 days and 8 weeks the shortened terms or the present ones?"),
            readings: [
                Reading(
                    "target", nl: "De verkorte: het streven is zo snel te worden.",
                    en: "The shortened ones: the aim is to become that fast."),
                Reading(
                    "current", nl: "Die van nu: zij moeten nog korter, en hoeveel staat er niet.",
                    en: "The present ones: they are to become shorter still, and by how much is not said."),
            ], default: "target",
            why: Text(
                nl: "De termijnen staan onder het streven naar verkorten; als streven zeggen zij het minst.",
                en: "The terms stand under the aim to shorten; read as an aim they claim the least."),
            affects: ["simple-investigation", "simple-hearing", "complex-investigation", "shorter-investigation"]
        )
        .cite("Speerpunt g, Activiteiten", 164...166, "streven naar verkorten")

        Ambiguity(
            "simple-or-complex", .missing,
            question: Text(
                nl: "Wanneer is een casus simpel of complex, en is dat hetzelfde als verzuim zonder of met zorgen?",
                en: "When is a case simple or complex, and is that the same as absence without or with worries?"),
            readings: [
                Reading(
                    "separate", nl: "Twee onderscheidingen, allebei niet uitgelegd.",
                    en: "Two distinctions, neither explained."),
                Reading(
                    "same", nl: "Hetzelfde onderscheid: complex is verzuim met zorgen.",
                    en: "The same distinction: complex is absence with worries."),
            ], default: "separate",
            why: Text(
                nl: "Zij staan in verschillende activiteiten en verwijzen niet naar elkaar.",
                en: "They stand in different activities and do not refer to each other."),
            affects: [
                "simple-investigation", "simple-hearing", "complex-investigation", "distinguish-worrying-absence",
            ]
        )
        .cite("Speerpunt g, Activiteiten", 165...166, "complexe casus")
        .cite("Speerpunt g, Activiteiten", 170, "overig verzuim")

        Ambiguity(
            "sittings-in-force", .contradiction,
            question: Text(
                nl: "Geldt het ritme van zittingen al, of is ook dat nader te bepalen?",
                en: "Does the rhythm of sittings hold already, or is that too still to be determined?"),
            readings: [
                Reading(
                    "still-to-come", nl: "Nog niet: de planning erbij is n.t.b.",
                    en: "Not yet: the planning with it is n.t.b."),
                Reading(
                    "already", nl: "Al wel: de zin staat in de tegenwoordige tijd en noemt vaste aantallen.",
                    en: "Already: the sentence is in the present tense and names fixed numbers."),
            ], default: "still-to-come",
            why: Text(
                nl: "Het werkplan bestaat uit actiepunten, en bij alle drie van dit speerpunt staat n.t.b.",
                en: "The work plan consists of actions, and all three of this focus point say n.t.b."),
            affects: ["planning-follows-peaks", "sittings-autumn", "sittings-spring"]
        )
        .cite("Speerpunt g, Activiteiten", 168, "passen hun planning")
        .cite("Speerpunt g, Tijdsplanning", 173...175, "n.t.b.")
    }
}
