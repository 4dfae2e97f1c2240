import RulePackKit

extension HollandRijnland {
    @Ambiguities static var ambiguitiesOfDates: [Ambiguity] {
        Ambiguity(
            "end-of-period", .vague,
            question: Text(
                nl: "Wanneer houdt het werkplan op: met het derde schooljaar of met het kalenderjaar 2012?",
                en: "When does the work plan end: with the third school year or with calendar year 2012?"),
            readings: [
                Reading(
                    "third-school-year",
                    nl: "Op 31 juli 2012, het einde van het derde schooljaar (2009/2010 tot en met 2011/2012).",
                    en: "On 31 July 2012, the end of the third school year (2009/2010 through 2011/2012)."),
                Reading(
                    "calendar-year", nl: "Op 31 december 2012, het einde van het jaar in de titel.",
                    en: "On 31 December 2012, the end of the year in the title."),
            ], default: "third-school-year",
            why: Text(
                nl:
                    "De inleiding zegt waar de actiepunten voor zijn: drie schooljaren. De titel noemt alleen jaartallen.",
                en: "The introduction says what the actions are for: three school years. The title names years only."),
            affects: ["period", "three-school-years"]
        )
        .cite("Titel", 5, "2009 t/m 2012")
        .cite("Inleiding", 9, "komende drie schooljaren")

        Ambiguity(
            "take-over-question-mark", .vague,
            question: Text(
                nl: "Slaat het vraagteken bij Noordwijkerhout op de maand of op de overname zelf?",
                en: "Does the question mark at Noordwijkerhout concern the month or the take-over itself?"),
            readings: [
                Reading(
                    "month", nl: "Op de maand: de overname komt, alleen de datum is onzeker.",
                    en: "The month: the take-over will come, the date alone is uncertain."),
                Reading(
                    "take-over", nl: "Op de overname: of die er komt, is nog onzeker.",
                    en: "The take-over: whether it will come is still uncertain."),
            ], default: "month",
            why: Text(
                nl: "Het vraagteken staat achter de datum; de activiteit zelf is zonder voorbehoud.",
                en: "The question mark follows the date; the activity itself carries no reservation."),
            affects: ["take-over-noordwijkerhout"]
        )
        .cite("Speerpunt i, Activiteiten", 210, "Noordwijkerhout worden overgenomen")
        .cite("Speerpunt i, Tijdsplanning", 219, "2009?")

        Ambiguity(
            "audit-yearly-or-ongoing", .contradiction,
            question: Text(
                nl: "Is de kwaliteitszorg jaarlijks, zoals de activiteit zegt, of doorlopend, zoals de planning zegt?",
                en: "Is quality assurance yearly, as the activity says, or ongoing, as the planning says?"),
            readings: [
                Reading(
                    "by-part", nl: "Audit en klantonderzoek jaarlijks; doorlopend is het bijhouden van het handboek.",
                    en: "Audit and survey yearly; ongoing is the keeping of the handbook."),
                Reading(
                    "every-year-again", nl: "„Doorlopend” betekent: elk jaar opnieuw.",
                    en: "\"Doorlopend\" means: every year again."),
            ], default: "by-part",
            why: Text(
                nl: "De activiteit gebruikt zelf beide woorden, elk voor een ander onderdeel.",
                en: "The activity itself uses both words, each for another part."),
            affects: [
                "quality-cycle", "iso-audit", "audit-work-processes", "audit-improvement", "customer-survey",
                "handbook-kept",
            ]
        )
        .cite("Speerpunt i, Activiteiten", 209, "Jaarlijks")
        .cite("Speerpunt i, Tijdsplanning", 218, "Doorlopend")

        Ambiguity(
            "one-family-one-plan-order", .overlap,
            question: Text(
                nl: "Zijn „1 gezin 1 plan” gebruiken en de methodiek toepassen één actie, en komt de opleiding daarna?",
                en: "Are using \"1 gezin 1 plan\" and applying the method one action, and does the training come after?"
            ),
            readings: [
                Reading(
                    "two-actions", nl: "Twee acties: eerst de denkwijze in gesprekken, daarna de werkwijze.",
                    en: "Two actions: first the way of thinking in talks, then the way of working."),
                Reading(
                    "one-action",
                    nl: "Eén actie in twee regels; alleen het optreden als initiator wacht op de opleiding.",
                    en: "One action in two lines; acting as initiator alone awaits the training."),
            ], default: "two-actions",
            why: Text(
                nl: "De regels hebben elk een eigen streepje en elk een datum, ook al is die dezelfde.",
                en: "The lines each have a bullet and a date of their own, though it is the same date."),
            affects: ["one-family-one-plan", "one-family-one-plan-talks", "apply-method", "train-initiators"]
        )
        .cite("Speerpunt e, Activiteiten", 128...132, "Toepassen van deze methodiek")

        Ambiguity(
            "which-format", .missing,
            question: Text(
                nl: "Welk format wordt in LBA digitaal gemaakt?", en: "Which format is made digital in LBA?"),
            readings: [
                Reading(
                    "family-plan", nl: "Dat van het plan uit „1 gezin 1 plan”, waar de regel onder staat.",
                    en: "That of the plan of \"1 gezin 1 plan\", under which the line stands."),
                Reading("other", nl: "Een ander format van het RBL.", en: "Another format of the RBL."),
            ], default: "family-plan",
            why: Text(
                nl: "De drie regels ervoor gaan over die methodiek; de tekst zelf zegt het niet.",
                en: "The three lines before it are on that method; the text itself does not say so."),
            affects: ["format-in-lba"]
        )
        .cite("Speerpunt e, Activiteiten", 134, "format in LBA")

        Ambiguity(
            "unexplained-abbreviations", .missing,
            question: Text(
                nl: "Wat betekenen RBL, LBA, JCO, BARO, USO, IBG, AO Jeugd, Bao, ZAT, OM, p.v. en n.t.b.?",
                en: "What do RBL, LBA, JCO, BARO, USO, IBG, AO Jeugd, Bao, ZAT, OM, p.v. and n.t.b. stand for?"),
            readings: [
                Reading(
                    "not-spelled-out",
                    nl:
                        "Wij laten ze staan zoals ze er staan; waar een gedeelde functie nodig is, zeggen wij hoe wij lezen.",
                    en: "We leave them as they stand; where a shared function is needed we say how we read them."),
                Reading(
                    "usual-meaning", nl: "Zij hebben de betekenis die zij in het veld gewoonlijk hebben.",
                    en: "They have the meaning that they usually have in the field."),
            ], default: "not-spelled-out",
            why: Text(
                nl: "De tekst legt geen enkele afkorting uit, en invullen doen wij niet.",
                en: "The text explains not one abbreviation, and we fill nothing in."),
            affects: [
                "rbl", "om", "ibg", "zat", "jco", "ao-jeugd", "term-lba", "term-baro", "term-uso", "official-report",
                "uniform-luxury-policy",
            ]
        )
        .cite("Inleiding", 11, "RBL")
        .cite("Speerpunt c, Activiteiten", 70...72, "AO Jeugd")
        .cite("Speerpunt d, Activiteiten", 109, "ZAT")
        .cite("Speerpunt g, Activiteiten", 170, "JCO")
    }
}
