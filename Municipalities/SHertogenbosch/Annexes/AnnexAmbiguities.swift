import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var annexAmbiguities: [Ambiguity] {
        formAmbiguities
        consentAmbiguities
        partnerAmbiguities
        consultationAmbiguities
        consultationCountingAmbiguities
        breakthroughAmbiguities
        breakthroughDecisionAmbiguities
    }

    @Ambiguities private static var formAmbiguities: [Ambiguity] {
        Ambiguity(
            "sickness-form-for-po", .vague,
            question: Text(
                nl: "Is het aanmeldformulier, met „groep”, „leerkracht” en „IB-er”, alleen voor het po?",
                en: "Is the form, with its primary school words, for primary schools alone?"),
            readings: [
                Reading("all-sectors", nl: "Nee, het geldt voor alle sectoren.", en: "No, it holds for all sectors."),
                Reading(
                    "po-only", nl: "Ja; dan geldt ook de grens van één week alleen in het po.",
                    en: "Yes; then the limit of one week too holds in primary education alone.",
                    .only(
                        [.po], "form-reason-one-week", "form-reason-four-days", "form-reason-three-reports",
                        "form-reason-striking")),
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

    @Ambiguities private static var partnerAmbiguities: [Ambiguity] {
        Ambiguity(
            "lead-in-wide-meeting", .vague,
            question: Text(
                nl: "Wie heeft de regie bij een breed overleg: de school of het samenwerkingsverband po?",
                en: "Who leads at a wide meeting: the school or the po partnership?"),
            readings: [
                Reading(
                    "school", nl: "De school; het samenwerkingsverband stuurt alleen het gesprek.",
                    en: "The school; the partnership only steers the talk."),
                Reading(
                    "partnership", nl: "Het samenwerkingsverband; de school is alleen nog formeel verantwoordelijk.",
                    en: "The partnership; the school is but formally responsible."),
            ],
            default: "school",
            why: Text(
                nl: "De tekst laat de regie bij de school en zegt nergens dat die overgaat.",
                en: "The text leaves the lead with the school and nowhere says that it passes."),
            affects: ["po-school-keeps-lead", "school-of-origin-stays-responsible", "partnership-po-steers"]
        )
        .cite("Bijlage 5, Samenwerkingsverband po", 708...709, "De regie blijft")
        .cite("Bijlage 5, Samenwerkingsverband po", 715...717, "meer sturende positie")
    }
}
