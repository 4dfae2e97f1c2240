import RulePackKit

extension HollandRijnland {
    @Ambiguities static var ambiguitiesOfPeople: [Ambiguity] {
        Ambiguity(
            "two-care-coordinators", .overlap,
            question: Text(
                nl: "Is de zorgcoördinator van speerpunt e dezelfde functie als die van speerpunt d?",
                en: "Is the zorgcoördinator of focus point e the same post as that of focus point d?"),
            readings: [
                Reading(
                    "different", nl: "Nee: bij d iemand van de VO-school, bij e een leerplichtambtenaar in die rol.",
                    en: "No: at d someone of the secondary school, at e an attendance officer in that role."),
                Reading(
                    "same", nl: "Ja: een leerplichtambtenaar kan zorgcoördinator op een school zijn.",
                    en: "Yes: an attendance officer can be the care coordinator of a school."),
            ], default: "different",
            why: Text(
                nl: "Bij d staan leerplichtambtenaar en zorgcoördinator tegenover elkaar als twee personen.",
                en: "At d attendance officer and zorgcoördinator stand side by side as two people."),
            affects: [
                "zorgcoordinator", "zorgcoordinator-leerplicht", "absence-list-review", "care-coordinator-reviews-list",
                "train-initiators",
            ]
        )
        .cite("Speerpunt d, Activiteiten", 109, "samen met de zorgcoördinator")
        .cite("Speerpunt e, Activiteiten", 132, "initiator of zorgcoördinator")

        Ambiguity(
            "whose-appointments", .missing,
            question: Text(
                nl: "Wiens afgezegde afspraken tellen, bij wie, en over welke tijd?",
                en: "Whose cancelled appointments count, with whom, and over what time?"),
            readings: [
                Reading(
                    "to-be-agreed", nl: "Dat hoort bij de afspraken die nog gemaakt moeten worden.",
                    en: "That is part of the agreements still to be made."),
                Reading(
                    "family-with-partner", nl: "Die van leerling of gezin met een ketenpartner.",
                    en: "Those of pupil or family with a partner."),
            ], default: "to-be-agreed",
            why: Text(
                nl: "De tekst noemt alleen dat er een aantal moet komen, en dat nog niet.",
                en: "The text says only that there must be a number, and does not give it yet."),
            affects: ["missed-appointments", "agree-on-missed-appointments"]
        )
        .cite("Speerpunt e, Activiteiten", 136, "afgezegde afspraken")

        Ambiguity(
            "exactly-eighteen", .gap,
            question: Text(
                nl: "Onder wiens regie valt iemand die precies 18 jaar is?",
                en: "Who is in charge of someone who is exactly 18?"),
            readings: [
                Reading(
                    "youth-desk", nl: "Het Jongerenloket: „18 plussers” zijn iedereen vanaf 18 jaar.",
                    en: "The youth desk: \"18 plussers\" are all from 18 up.",
                    .range(.atLeast(18, .years), "lead-over-eighteen"),
                    .requires(
                        .age(.atLeast(18, .years)), of: "over-eighteen-led-by-desk", "plus-speaks-to-adults",
                        "plus-does-not-enforce", "plus-calls-in-youth-desk")),
                Reading(
                    "attendance-officer",
                    nl: "De leerplichtambtenaar, tot de 19e verjaardag: pas daarna is men „boven de "
                        + "18”.",
                    en: "The attendance officer, until the 19th birthday: only then is one \"above 18\".",
                    .range(.lessThan(19, .years), "lead-under-eighteen"),
                    .requires(
                        .age(.moreThan(18, .years)), of: "over-eighteen-led-by-desk", "plus-speaks-to-adults",
                        "plus-does-not-enforce", "plus-calls-in-youth-desk")),
                Reading(
                    "nobody", nl: "Niemand: „onder de 18” en „boven de 18” laten 18 zelf open.",
                    en: "Nobody: \"under 18\" and \"above 18\" leave 18 itself open.",
                    .requires(
                        .age(.moreThan(18, .years)), of: "over-eighteen-led-by-desk", "plus-speaks-to-adults",
                        "plus-does-not-enforce", "plus-calls-in-youth-desk")),
            ], default: "nobody",
            why: Text(
                nl: "De tekst trekt beide grenzen zonder 18 zelf te noemen; „18 plussers” beslist dat niet.",
                en: "The text draws both limits without naming 18 itself; \"18 plussers\" does not decide it."),
            affects: [
                "lead-under-eighteen", "lead-over-eighteen", "over-eighteen-led-by-desk", "achttienplusser",
                "plus-speaks-to-adults", "plus-does-not-enforce", "plus-calls-in-youth-desk",
            ]
        )
        .cite("Speerpunt f, Activiteiten", 149, "jongeren boven de 18")
        .cite("Speerpunt f, Activiteiten", 151, "18 plussers")
    }
}
