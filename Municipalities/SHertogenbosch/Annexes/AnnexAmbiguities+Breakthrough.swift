import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var breakthroughAmbiguities: [Ambiguity] {
        Ambiguity(
            "when-breakthrough", .contradiction,
            question: Text(
                nl:
                    "Kan vanuit elke situatie worden opgeschaald, of pas na de criteria en een poging bij "
                    + "leidinggevenden?",
                en: "Can any situation escalate, or only after the criteria and an attempt with managers?"),
            readings: [
                Reading(
                    "conditions-first",
                    nl: "Pas als een criterium is gehaald en leidinggevenden vergeefs zijn benaderd.",
                    en: "Only once a criterion is met and managers were approached in vain."),
                Reading(
                    "any-situation", nl: "Vanuit elke situatie; de criteria zijn voorbeelden.",
                    en: "From any situation; the criteria are examples."),
            ],
            default: "conditions-first",
            why: Text(
                nl: "De criteria en de voorwaarde vooraf zijn uitgewerkt; „elke situatie” is één algemene zin.",
                en: "The criteria and the prior condition are worked out; \"every situation\" is one general "
                    + "sentence."),
            affects: [
                "breakthrough-from-any-situation", "managers-tried-first", "breakthrough-discussed-before",
                "breakthrough-unsolved", "step-1-support-stagnates", "step-2-one-or-more",
            ]
        )
        .cite("Bijlage 8, Wanneer opschalen", 910, "vanuit elke situatie")
        .cite("Bijlage 8, Ambitie", 898...899, "al vaker op verschillende plaatsen")
        .cite("Bijlage 8, Criteria voor opschaling", 917, "Bij stagnatie van de ondersteuning")
        .cite("Bijlage 8, Wie kan opschalen", 958...960, "al zonder resultaat opgeschaald")

        Ambiguity(
            "steps-together-or-apart", .vague,
            question: Text(
                nl: "Moeten stap 1 en stap 2 allebei zijn gehaald, of is één stap genoeg?",
                en: "Must step 1 and step 2 both be met, or is one step enough?"),
            readings: [
                Reading("either", nl: "Eén stap is genoeg.", en: "One step is enough."),
                Reading(
                    "both", nl: "Eerst stap 1, en daarna ook stap 2.", en: "First step 1, and then step 2 as well."),
            ],
            default: "either",
            why: Text(
                nl: "Stap 2 is er voor thuiszitters, stap 1 ook voor wie nog dreigt uit te vallen.",
                en: "Step 2 is for pupils out of school, step 1 also for those at risk of dropping out."),
            affects: [
                "step-1-support-stagnates", "step-1-difference-of-opinion", "step-1-development-stagnates",
                "step-1-dropout-threatens", "step-2-one-or-more", "step-2-care-report", "step-2-official-report",
                "step-2-chain-care-stuck", "step-2-plan-stagnates",
            ]
        )
        .cite("Bijlage 8, Stap 1", 917, "Stap 1")
        .cite("Bijlage 8, Stap 2", 925, "Stap 2")

        Ambiguity(
            "points-of-step-1", .vague,
            question: Text(
                nl: "Zijn de punten onder stap 1 eigen criteria, of zeggen zij wat met stagnatie is bedoeld?",
                en: "Are the points under step 1 criteria of their own, or do they say what stagnation means?"),
            readings: [
                Reading(
                    "explain", nl: "Zij zeggen wanneer de ondersteuning stagneert; één punt is genoeg.",
                    en: "They say when support stagnates; one point is enough."),
                Reading(
                    "also-needed", nl: "Er moet stagnatie zijn en daarnaast een van de punten.",
                    en: "There must be stagnation and one of the points besides."),
            ],
            default: "explain",
            why: Text(
                nl: "De kop van stap 1 loopt met een dubbele punt door in de punten.",
                en: "The head of step 1 runs on into the points with a colon."),
            affects: [
                "step-1-support-stagnates", "step-1-difference-of-opinion", "step-1-development-stagnates",
                "step-1-dropout-threatens",
            ]
        )
        .cite("Bijlage 8, Stap 1", 917, "combinatie van beide:")

        Ambiguity(
            "which-care-report", .vague,
            question: Text(
                nl: "Welke melding is een „zorgmelding”, en wie bepaalt dat het gewenste effect uitbleef?",
                en: "Which report is a \"zorgmelding\", and who finds that the desired effect is lacking?"),
            readings: [
                Reading(
                    "child-safety", nl: "Een melding over de veiligheid van het kind, volgens de Meldcode.",
                    en: "A report on the child's safety, under the reporting code."),
                Reading(
                    "any-concern", nl: "Iedere melding van zorgen bij een hulpinstantie.",
                    en: "Any report of concern to a care body."),
            ],
            default: "any-concern",
            why: Text(
                nl: "De tekst gebruikt het woord één keer en koppelt het niet aan de Meldcode.",
                en: "The text uses the word once and does not tie it to the reporting code."),
            affects: ["step-2-care-report"]
        )
        .cite("Bijlage 8, Stap 2", 927, "een zorgmelding gedaan")

        Ambiguity(
            "breakthrough-between-4-and-18", .vague,
            question: Text(
                nl: "Vallen kinderen van 4 jaar en jongeren van 18 jaar onder het doorbraakoverleg?",
                en: "Do children of 4 and young people of 18 fall under the breakthrough meeting?"),
            readings: [
                Reading("from-4-below-18", nl: "Wel 4, niet 18.", en: "4 does, 18 does not."),
                Reading("both", nl: "Beide wel.", en: "Both do."),
                Reading(
                    "only-compulsory",
                    nl: "Alleen wie leer- of kwalificatieplichtig is; dat is een kind van 4 volgens de wet nog niet.",
                    en: "Only those subject to compulsory education; by law a child of 4 is not yet."),
            ],
            default: "from-4-below-18",
            why: Text(
                nl: "De tekst noemt 4 uitdrukkelijk als ondergrens; of 18 meetelt zegt „tussen” niet.",
                en: "The text expressly names 4 as the lower limit; \"between\" does not settle 18."),
            affects: ["breakthrough-ages"]
        )
        .cite("Bijlage 8, Doelgroep", 886...887, "tussen 4 en 18 jaar")

        Ambiguity(
            "how-long-is-long-absence", .vague,
            question: Text(
                nl: "Vanaf hoe lang is relatief verzuim „langdurig”?",
                en: "From what length is relative absence \"long\"?"),
            readings: [
                Reading(
                    "four-weeks", nl: "Langer dan vier weken, de grens die bijlage 5 voor het po noemt.",
                    en: "More than four weeks, the limit annex 5 names for po."),
                Reading(
                    "three-months", nl: "Vanaf drie maanden, de grens uit de inleiding.",
                    en: "From three months, the limit of the introduction."),
                Reading("judgement", nl: "Dat beoordeelt wie opschaalt.", en: "Whoever escalates judges."),
            ],
            default: "judgement",
            why: Text(
                nl: "De tekst verbindt geen getal aan dit woord.", en: "The text ties no number to this word."),
            affects: ["breakthrough-long-relative-absence"]
        )
        .cite("Bijlage 8, Doelgroep", 887, "langdurig relatief verzuimen")
        .cite("Bijlage 5, Samenwerkingsverband po", 711, "(dan vier weken)")
        .cite("Inleiding", 17, "langer dan drie maanden")

        Ambiguity(
            "breakthrough-table-in-mbo", .gap,
            question: Text(
                nl: "Wie komt in het mbo namens de school, en wie geeft akkoord op onderwijsondersteuning?",
                en: "In vocational education, who comes for the school and who approves educational support?"),
            readings: [
                Reading(
                    "own-people", nl: "Een medewerker en de directie van de mbo-instelling.",
                    en: "An employee and the management of the vocational college."),
                Reading(
                    "partnership", nl: "Toch het samenwerkingsverband, van po of vo.",
                    en: "The partnership after all, of po or vo."),
            ],
            default: "own-people",
            why: Text(
                nl: "De doelgroep noemt het mbo, maar de tekst kent alleen een samenwerkingsverband po en een voor vo.",
                en:
                    "The target group names vocational education, but the text knows a partnership for po and one "
                    + "for vo."
            ),
            affects: [
                "breakthrough-sectors", "breakthrough-school-represented", "breakthrough-director-involved",
                "financial-approval", "doorbraakoverleg",
            ]
        )
        .cite("Bijlage 8, Doelgroep", 888...889, "voortgezet- en middelbaar beroepsonderwijs")
        .cite("Bijlage 8, Deelnemers", 937...938, "meestal de intern begeleider")
        .cite("Bijlage 8, Deelnemers", 948, "samenwerkingsverband po of vo")
    }
}
