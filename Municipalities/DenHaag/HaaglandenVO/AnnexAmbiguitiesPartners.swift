import RulePackKit

extension DenHaag.HaaglandenVO {
    @Ambiguities static var unclearPartners: [Ambiguity] {
        Ambiguity(
            "swvzhw-name", .contradiction,
            question: Text(
                nl: "Heet het samenwerkingsverband SWVZHW of SWVZH?",
                en: "Is the partnership called SWVZHW or SWVZH?"),
            readings: [
                Reading(
                    "one-partnership",
                    nl: "Het is één verband, Zuid Holland West; in de lijst viel de W weg.",
                    en: "It is one partnership, Zuid Holland West; the list dropped the W."),
                Reading(
                    "two-abbreviations", nl: "Het zijn twee afkortingen; wat SWVZHW is, zegt de tekst niet.",
                    en: "They are two abbreviations; what SWVZHW is, the text does not say."),
            ],
            default: "one-partnership",
            why: Text(
                nl: "De volle naam in de lijst eindigt op West, en een ander verband voor VO komt niet voor.",
                en: "The full name in the list ends in West, and no other partnership for secondary schools occurs."),
            affects: ["swvzhw", "term-swvzh"]
        )
        .cite("Inleiding", 5, "SWVZHW")
        .cite("Afkortingen", 126, "SWVZH")

        Ambiguity(
            "sppoh-in-vo", .gap,
            question: Text(
                nl: "Wat doet SPPOH, het verband voor primair onderwijs, in een bijlage over VO?",
                en: "What does SPPOH, the partnership for primary schools, do in an annex on secondary schools?"),
            readings: [
                Reading(
                    "partner-without-tasks", nl: "SPPOH is partner zoals er staat, maar krijgt hier geen taken.",
                    en: "SPPOH is a partner as stated, but gets no tasks here."),
                Reading(
                    "left-from-po",
                    nl: "De inleiding is gelijk aan die van een bijlage voor PO; in VO doet het niet mee.",
                    en: "The introduction is that of an annex for primary schools; here it takes no part."),
            ],
            default: "partner-without-tasks",
            why: Text(
                nl: "De tekst noemt SPPOH uitdrukkelijk als partner; alleen de SOT consulent is van het SWVZHW.",
                en: "The text expressly names SPPOH as a partner; only the SOT consultant is of the other one."),
            affects: ["sppoh", "partners-without-municipality", "term-sppoh"]
        )
        .cite("Inleiding", 5, "SPPOH en SWVZHW")
        .cite("Afkortingen", 125, "primair onderwijs")

        Ambiguity(
            "smw-and-smw-plus", .vague,
            question: Text(
                nl: "Zijn schoolmaatschappelijk werk en SMW+ hetzelfde?",
                en: "Are school social work and SMW+ the same?"),
            readings: [
                Reading(
                    "two-services", nl: "Het zijn er twee; alleen SMW+ krijgt hier taken.",
                    en: "They are two; only SMW+ gets tasks here."),
                Reading(
                    "one-service", nl: "Op een VO-school is SMW+ de vorm die schoolmaatschappelijk werk heeft.",
                    en: "At a secondary school SMW+ is the form that school social work takes."),
            ],
            default: "two-services",
            why: Text(
                nl: "De lijst schrijft beide afzonderlijk uit, en SMW+ werkt „in de lijn van” het andere.",
                en: "The list spells out both separately, and SMW+ works “in line with” the other."),
            affects: ["smw", "smw-plus", "partners-without-municipality"]
        )
        .cite("Inleiding", 5, "schoolmaatschappelijk werk (SMW)")
        .cite("SMW+, taak 1", 29, "in de lijn van het")
        .cite("Afkortingen", 122...123, "SMW+")

        Ambiguity(
            "gezinscoach-or-koppelpartner", .vague,
            question: Text(
                nl: "Doen gezinscoach en Koppelpartner dit allebei, of vervangt de een de ander?",
                en: "Do the family coach and the Koppelpartner both do this, or does one replace the other?"),
            readings: [
                Reading(
                    "replaces", nl: "Is er een Koppelpartner, dan doet die het; anders de gezinscoach.",
                    en: "Where there is a Koppelpartner, that one does it; otherwise the family coach."),
                Reading(
                    "both", nl: "De taken zijn van allebei, als er ook een Koppelpartner is.",
                    en: "The tasks are of both, if there is a Koppelpartner as well."),
            ],
            default: "replaces",
            why: Text(
                nl: "De kop zet een schuine streep en „indien aanwezig”, en de taken staan in het enkelvoud.",
                en: "The heading has a slash and “if present”, and the tasks are in the singular."),
            affects: [
                "koppelpartner", "gezinscoach-advice", "gezinscoach-school-meeting", "gezinscoach-parent-talk",
                "gezinscoach-home-visit", "gezinscoach-first-contact-referral", "gezinscoach-first-contact-single",
            ]
        )
        .cite("Gezinscoach, kop", 42, "indien aanwezig")
    }

    @Ambiguities static var unclearReferrals: [Ambiguity] {
        Ambiguity(
            "single-referral", .vague,
            question: Text(
                nl: "Wat is enkelvoudige toeleiding?", en: "What is single referral (enkelvoudige toeleiding)?"),
            readings: [
                Reading(
                    "one-kind-of-care", nl: "De weg naar één soort hulp, zonder gezinscoach erbij.",
                    en: "The way to one kind of care, without a family coach."),
                Reading(
                    "one-question", nl: "De weg naar hulp voor een leerling met één hulpvraag.",
                    en: "The way to care for a pupil with a single question."),
            ],
            default: "one-kind-of-care",
            why: Text(
                nl:
                    "Het staat als tegenhanger van aanmelding bij gezinscoach of jeugdhulp; de "
                    + "tekst legt het niet uit.",
                en: "It stands opposite referral to family coach or youth care; the text does not explain it."),
            affects: ["gezinscoach-first-contact-single"]
        )
        .cite("Gezinscoach, taak 3", 46, "enkelvoudige toeleiding")

        Ambiguity(
            "first-contact-for-whom", .vague,
            question: Text(
                nl: "Voor wie is de consulent zorg en onderwijs aan te spreken over hulp die ouders aanvragen?",
                en: "For whom is the consultant the contact on care that parents apply for?"),
            readings: [
                Reading(
                    "for-parents", nl: "Voor ouders die zelf jeugdhulp aanvragen.",
                    en: "For parents who themselves apply for youth care."),
                Reading(
                    "for-partners", nl: "Voor school en partners, als ouders jeugdhulp aanvragen.",
                    en: "For the school and partners, when parents apply for youth care."),
            ],
            default: "for-parents",
            why: Text(
                nl: "Anders dan bij de andere twee noemt de zin geen partner die contact zoekt, alleen ouders.",
                en: "Unlike with the other two, the sentence names no partner who makes contact, only parents."),
            affects: ["consulent-zo-first-contact"]
        )
        .cite("Consulent zorg en onderwijs, taak 3", 58, "jeugdhulp door ouders")

        Ambiguity(
            "reach-of-consent", .vague,
            question: Text(
                nl: "Geldt de toestemming van ouders ook voor aanmelding bij JGZ of leerplicht?",
                en: "Does the parents' consent also cover referral to youth health care or the attendance service?"),
            readings: [
                Reading(
                    "smw-plus-only", nl: "Nee, alleen voor aanmelding bij SMW+.",
                    en: "No, only referral to SMW+."),
                Reading(
                    "all-three", nl: "Ja, voor alle drie.", en: "Yes, all three."),
            ],
            default: "smw-plus-only",
            why: Text(
                nl: "De haakjes staan direct achter SMW+.", en: "The brackets stand directly after SMW+."),
            affects: ["consent-for-smw-plus", "refers-to-smw-plus", "refers-to-jgz", "refers-to-leerplicht"]
        )
        .cite("Coördinator passend onderwijs, taak 4", 12, "SMW+ (met toestemming van ouders)")

        Ambiguity(
            "referral-or-report", .vague,
            question: Text(
                nl: "Is „aanmelden” bij leerplicht hetzelfde als verzuim melden?",
                en: "Is “referring” to the attendance service the same as reporting absence?"),
            readings: [
                Reading(
                    "the-report", nl: "Ja, het is de melding waarna leerplicht onderzoekt.",
                    en: "Yes, it is the report after which the attendance service investigates."),
                Reading(
                    "apart-from-reports", nl: "Nee, het is hulp inroepen, los van een melding van verzuim.",
                    en: "No, it is calling in help, apart from a report of absence."),
            ],
            default: "the-report",
            why: Text(
                nl: "Zonder melding of vrijstelling heeft leerplicht volgens de tekst geen wettelijke taak.",
                en: "Without a report or exemption the attendance service has no legal task, says the text."),
            affects: ["refers-to-leerplicht"]
        )
        .cite("Coördinator passend onderwijs, taak 4", 12, "Meldt indien nodig leerlingen aan")
        .cite("Leerplichtambtenaar, Rol", 62, "melding van ongeoorloofd schoolverzuim")
    }
}
