import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var annexAmbiguities: [Ambiguity] {
        talkAmbiguities
        formAmbiguities
        consentAmbiguities
        partnerAmbiguities
        consultationAmbiguities
        consultationCountingAmbiguities
        consultationFollowUpAmbiguities
        breakthroughAmbiguities
        breakthroughDecisionAmbiguities
        breakthroughInitiativeAmbiguities
    }

    @Ambiguities private static var talkAmbiguities: [Ambiguity] {
        Ambiguity(
            "worrying-absence", .vague,
            question: Text(nl: "Wanneer is verzuim „zorgwekkend”?", en: "When is absence \"worrying\"?"),
            readings: [
                Reading(
                    "judgement", nl: "Als mentor of oco zich zorgen maakt.", en: "When mentor or coordinator worries."),
                Reading(
                    "criteria", nl: "Als een criterium uit bijlage 1 is gehaald.",
                    en: "When a criterion of annex 1 is met."),
            ],
            default: "judgement",
            why: Text(
                nl: "Bijlage 1 stuurt ook voor kleine aantallen naar bijlage 2; een getal staat hier niet.",
                en: "Annex 1 points to annex 2 for small numbers too; no number stands here."),
            affects: ["talk-upon-worrying-absence"]
        )
        .cite("Bijlage 2", 425, "zorgwekkend")

        Ambiguity(
            "mentor-or-coordinator", .vague,
            question: Text(
                nl: "Wie voert het verzuimgesprek: de mentor, de oco, of beiden?",
                en: "Who holds the talk about absence: the mentor, the coordinator, or both?"),
            readings: [
                Reading("either", nl: "Een van beiden.", en: "Either of them."),
                Reading(
                    "mentor-first", nl: "De mentor voert de eerste gesprekken, de oco latere.",
                    en: "The mentor holds the first talks, the coordinator later ones."),
            ],
            default: "either",
            why: Text(
                nl:
                    "Bijlage 2 noemt beiden met een streep ertussen; hoofdstuk 3 noemt voor het eerste gesprek de "
                    + "mentor.",
                en: "Annex 2 names both with a slash between; chapter 3 names the mentor for the first talk."),
            affects: ["talk-upon-worrying-absence", "mentor-holds-first-talks", "verzuimgesprek"]
        )
        .cite("Bijlage 2", 426, "door de mentor/OCO")
        .cite("3. Contact met leerling en ouders", 147, "Mentor voert de eerste")

        Ambiguity(
            "average-sickness", .missing,
            question: Text(
                nl: "Wat is „gemiddeld” ziek, en waarnaar verwijst „zie eerder”?",
                en: "What is \"average\" sickness, and to what does \"see above\" refer?"),
            readings: [
                Reading(
                    "criteria", nl: "Wie aan een van de vier criteria voldoet, zit boven het gemiddelde.",
                    en: "Whoever meets one of the four criteria is above average."),
                Reading(
                    "lost", nl: "Er is een gemiddelde bedoeld dat in een andere tekst staat.",
                    en: "An average is meant that stands in another text."),
            ],
            default: "criteria",
            why: Text(
                nl: "De zin ervoor noemt de criteria; een gemiddelde staat nergens in de tekst.",
                en: "The sentence before names the criteria; no average stands anywhere in the text."),
            affects: ["question-hardly-ill"]
        )
        .cite("Bijlage 2, Veel gestelde vragen", 495, "meer dan gemiddeld ziek gemeld")
    }

    @Ambiguities private static var formAmbiguities: [Ambiguity] {
        Ambiguity(
            "week-in-a-row", .vague,
            question: Text(
                nl: "Telt „één week achter elkaar” zeven dagen of vijf schooldagen?",
                en: "Does \"one week in a row\" count seven days or five school days?"),
            readings: [
                Reading("seven-days", nl: "Zeven kalenderdagen.", en: "Seven calendar days."),
                Reading("school-week", nl: "Vijf schooldagen.", en: "Five school days."),
            ],
            default: "seven-days",
            why: Text(
                nl: "De tekst zegt week en geen schoolweek; bijlage 1 telt in schooldagen, met een ander getal.",
                en: "The text says week, not school week; annex 1 counts school days, with another number."),
            affects: ["form-reason-one-week"]
        )
        .cite("Bijlage 3, reden 2", 550, "één week achter elkaar")

        Ambiguity(
            "four-days-or-one-week", .overlap,
            question: Text(
                nl:
                    "Geldt „meer dan 4 dagen, verspreid” ook voor een aaneengesloten ziekte, die de reden van een "
                    + "week haalt?",
                en:
                    "Does \"more than 4 days, spread\" also cover one unbroken illness, which the reason of a week "
                    + "is for?"
            ),
            readings: [
                Reading(
                    "spread-only", nl: "Nee, reden 1 is voor losse ziektedagen, reden 2 voor aaneengesloten ziekte.",
                    en: "No, reason 1 is for separate days, reason 2 for unbroken illness."),
                Reading(
                    "both", nl: "Ja, iedere vijfde ziektedag in een maand telt, ook als de dagen aaneensluiten.",
                    en: "Yes, every fifth day ill in a month counts, even if the days follow one another."),
            ],
            default: "spread-only",
            why: Text(
                nl: "Anders haalt bijna elke week ziekte reden 1 en voegt reden 2 niets toe.",
                en: "Otherwise nearly every week of illness meets reason 1 and reason 2 adds nothing."),
            affects: ["form-reason-four-days", "form-reason-one-week"]
        )
        .cite("Bijlage 3, reden 1", 548, "verspreid over de afgelopen maand")
        .cite("Bijlage 3, reden 2", 550, "meer dan één week")

        Ambiguity(
            "sickness-form-for-po", .vague,
            question: Text(
                nl: "Is het aanmeldformulier, met „groep”, „leerkracht” en „IB-er”, alleen voor het po?",
                en: "Is the form, with its primary school words, for primary schools alone?"),
            readings: [
                Reading("all-sectors", nl: "Nee, het geldt voor alle sectoren.", en: "No, it holds for all sectors."),
                Reading(
                    "po-only", nl: "Ja; dan geldt ook de grens van één week alleen in het po.",
                    en: "Yes; then the limit of one week too holds in primary education alone."),
            ],
            default: "all-sectors",
            why: Text(
                nl: "Hoofdstuk 3 verwijst ernaar zonder sector, maar de rest van de tekst gebruikt woorden van het vo.",
                en: "Chapter 3 refers to it without a sector, though the rest of the text uses words of vo."),
            affects: [
                "aanmeldformulier-ziekteverzuim", "form-reason-one-week", "form-reason-four-days",
                "form-reason-three-reports", "form-reason-striking", "sickness-form-school", "sickness-form-teacher",
            ]
        )
        .cite("Bijlage 3", 542...543, "Naam school / groep")
        .cite("3. Contact met leerling en ouders", 168...169, "(zie bijlage 3 aanmeldingsformulier)")
        .cite("Inleiding", 28...29, "termen die in het voortgezet")

        Ambiguity(
            "sickness-form-from-16", .contradiction,
            question: Text(
                nl: "Moet het formulier ook bij een leerling vanaf 16 jaar met de ouders zijn besproken?",
                en: "Must the form be discussed with the parents also for a pupil from 16?"),
            readings: [
                Reading(
                    "always", nl: "Ja, het uitgangspunt maakt geen verschil naar leeftijd.",
                    en: "Yes, the starting point makes no difference by age."),
                Reading(
                    "with-consent", nl: "Vanaf 16 jaar alleen als de leerling daarin toestemt.",
                    en: "From 16 only if the pupil consents."),
            ],
            default: "with-consent",
            why: Text(
                nl: "Bijlage 4 verbiedt ouders in te lichten zonder toestemming; bijlage 3 is maar een uitgangspunt.",
                en: "Annex 4 forbids informing parents without consent; annex 3 is but a starting point."),
            affects: [
                "sickness-form-discussed-with-parents", "informing-parents-needs-consent",
                "sickness-form-reason-by-parents",
            ]
        )
        .cite("Bijlage 3", 536, "met ouders besproken")
        .cite("Bijlage 4", 610, "niet zonder toestemming")

        Ambiguity(
            "name-of-feedback-form", .lostText,
            question: Text(
                nl: "Is bijlage 6 het formulier „terugkoppeling ziekteverzuimbegeleiding” uit hoofdstuk 4?",
                en: "Is annex 6 the form \"terugkoppeling ziekteverzuimbegeleiding\" of chapter 4?"),
            readings: [
                Reading(
                    "same", nl: "Ja; de titel en het logo zijn bij het scannen verloren.",
                    en: "Yes; title and logo were lost in scanning."),
                Reading(
                    "other", nl: "Nee, het is een ander formulier van Hart voor Brabant.",
                    en: "No, it is another form of Hart voor Brabant."),
            ],
            default: "same",
            why: Text(
                nl: "Hoofdstuk 4 verwijst er met dit nummer naar, en de velden passen erbij.",
                en: "Chapter 4 refers to it by this number, and the fields fit."),
            affects: ["terugkoppeling-ziekteverzuimbegeleiding"]
        )
        .cite("Bijlage 6", 720, "Hart voor Brabant")
        .cite("4. Samenwerking, Jeugdarts", 280...281, "(zie bijlage 6)")

        Ambiguity(
            "sender-of-feedback-form", .contradiction,
            question: Text(
                nl: "Vult de jeugdarts het terugkoppelformulier in, of kan een andere JGZ-medewerker dat doen?",
                en: "Does the youth doctor fill in the feedback form, or may another JGZ employee do so?"),
            readings: [
                Reading(
                    "youth-doctor", nl: "De jeugdarts; zij of hij is de JGZ-medewerker.",
                    en: "The youth doctor, who is the JGZ employee."),
                Reading(
                    "any-employee", nl: "Iedere JGZ-medewerker die het gesprek voerde.",
                    en: "Any JGZ employee who held the talk."),
            ],
            default: "youth-doctor",
            why: Text(
                nl: "Hoofdstuk 4 noemt alleen de jeugdarts.",
                en: "Chapter 4 names the youth doctor alone."),
            affects: [
                "terugkoppeling-ziekteverzuimbegeleiding", "feedback-form-employee", "youth-doctor-feeds-back",
            ]
        )
        .cite("Bijlage 6, Gegevens JGZ-medewerker", 725, "JGZ-medewerker")
        .cite("4. Samenwerking, Jeugdarts", 280, "De jeugdarts koppelt")

        Ambiguity(
            "place-of-reintegration-advice", .lostText,
            question: Text(
                nl: "Waar op het terugkoppelformulier staat het re-integratieadvies?",
                en: "Where on the feedback form does the advice on reintegration stand?"),
            readings: [
                Reading(
                    "lost", nl: "In een vak dat bij het scannen is verloren.", en: "In a box that was lost in scanning."
                ),
                Reading(
                    "agreements", nl: "Bij de gemaakte afspraken, het enige vak eronder.",
                    en: "With the agreements, the only box below."),
            ],
            default: "lost",
            why: Text(
                nl: "Afspraken met het gezin zijn iets anders dan advies aan de school.",
                en: "Agreements with the family are not the same as advice to the school."),
            affects: ["feedback-form-reintegration-advice", "feedback-form-conclusion", "feedback-form-agreements"]
        )
        .cite("Bijlage 6, Conclusie", 753...754, "zie onder voor re-integratieadvies")
    }
}
