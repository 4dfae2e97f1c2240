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
            affects: ["sppoh", "partners-without-municipality"]
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
    }

    @Ambiguities static var unclearReferrals: [Ambiguity] {
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
                Reading("not-stated", nl: "Dat staat er niet.", en: "It is not stated."),
                Reading(
                    "the-report", nl: "Ja, het is de melding waarna leerplicht onderzoekt.",
                    en: "Yes, it is the report after which the attendance service investigates."),
                Reading(
                    "apart-from-reports", nl: "Nee, het is hulp inroepen, los van een melding van verzuim.",
                    en: "No, it is calling in help, apart from a report of absence."),
            ],
            default: "not-stated",
            why: Text(
                nl: "SMW+, JGZ en leerplicht staan in één rij; zonder melding heeft leerplicht geen wettelijke taak.",
                en: "SMW+, youth health and attendance stand in one row; without a report there is no legal task."),
            affects: ["refers-to-leerplicht", "refers-when-needed"]
        )
        .cite("Coördinator passend onderwijs, taak 4", 12, "Meldt indien nodig leerlingen aan")
        .cite("Leerplichtambtenaar, Rol", 62, "melding van ongeoorloofd schoolverzuim")
    }
}
