import RulePackKit

extension Tilburg {
    @Ambiguities static var ambiguitiesOfScope: [Ambiguity] {
        Ambiguity(
            "covered-schools", .vague,
            question: Text(
                nl: "Geldt de werkagenda voor alle PO-scholen in Tilburg, of alleen voor de deelnemende?",
                en: "Does the agenda hold for all primary schools in Tilburg, or only for those that take part?"),
            readings: [
                Reading("all-schools", nl: "alle PO-scholen in Tilburg", en: "all primary schools in Tilburg"),
                Reading(
                    "taking-part", nl: "alleen scholen van deelnemende besturen",
                    en: "only schools of boards that take part"),
            ],
            default: "all-schools",
            why: Text(
                nl: "Titel, doelstelling en stappenplan spreken van het primair onderwijs en van alle scholen.",
                en: "Title, objective and steps speak of primary education and of all schools."),
            affects: [
                "covered-municipality", "covered-sector", "broadening", "boards-came-forward", "one-model",
                "consultant-at-each-school",
            ]
        )
        .cite("Titel", 5, "primair onderwijs Tilburg")
        .cite("Ambitie T-primair", 19, "naar andere scholen en gemeenten")
        .cite("Opschalen, B. Stappenplan", 120, "voor alle scholen")

        Ambiguity(
            "who-are-party", .contradiction,
            question: Text(
                nl: "Wie zijn partij? De tekst geeft drie rijtjes die niet gelijk zijn.",
                en: "Who are the parties? The text gives three lists that differ."),
            readings: [
                Reading(
                    "who-make-the-agenda", nl: "primair onderwijs, Plein013, leerplicht en ketenpartners (regel 23)",
                    en: "primary education, Plein013, the attendance service and partners (line 23)"),
                Reading(
                    "who-joined-hands", nl: "ketenpartijen PO, de Toegang en de gemeente (regel 15)",
                    en: "primary education partners, the Toegang and the municipality (line 15)"),
                Reading(
                    "who-made-the-approach", nl: "onderwijs, leerplicht en de Toegang (regel 34)",
                    en: "education, the attendance service and the Toegang (line 34)"),
                Reading(
                    "all-named", nl: "allen die in een van de rijtjes staan", en: "all who are in any of the lists"),
            ],
            default: "all-named",
            why: Text(
                nl: "Geen van de rijtjes sluit anderen uit, en er is geen ondertekening.",
                en: "None of the lists excludes others, and there is no signature."),
            affects: ["parties-who-joined", "parties-to-the-agenda", "own-responsibilities", "joint-approach"]
        )
        .cite("Ambitie T-primair", 15, "Samenwerkende ketenpartijen")
        .cite("Doelstelling", 23, "betrokken ketenpartners")
        .cite("Uitwerking gezamenlijke verzuimaanpak", 34, "Onderwijs, leerplicht en Toegang")

        Ambiguity(
            "what-is-t-primair", .missing,
            question: Text(nl: "Wie of wat is T-primair?", en: "Who or what is T-primair?"),
            readings: [
                Reading(
                    "primary-education", nl: "de samenwerkende schoolbesturen voor PO",
                    en: "the primary school boards that work together"),
                Reading(
                    "all-partners", nl: "alle samenwerkende ketenpartijen van het PO",
                    en: "all partners around primary education"),
            ],
            default: "primary-education",
            why: Text(
                nl:
                    "In regel 25 staat T-primair tegenover leerplicht, waar elders onderwijs tegenover leerplicht staat.",
                en: "Line 25 sets T-primair beside the attendance service, where education stands elsewhere."),
            affects: ["t-primair", "joint-approach", "prevention", "no-one-out-of-school"]
        )
        .cite("Ambitie T-primair", 13...15, "Ambitie T-primair")
        .cite("Doelstelling", 25, "Leerplicht en T-primair")

        Ambiguity(
            "whose-target", .vague,
            question: Text(
                nl: "Is het streefdoel van 2020 een doel van Tilburg of alleen van het landelijk pact?",
                en: "Is the target for 2020 one of Tilburg or of the national pact alone?"),
            readings: [
                Reading(
                    "tilburg-shares-it", nl: "Tilburg sluit erbij aan en maakt het tot het zijne",
                    en: "Tilburg joins it and makes it its own"),
                Reading(
                    "national-only", nl: "het is een doel van het landelijk pact, dat hier wordt aangehaald",
                    en: "it is a target of the national pact, which is quoted here"),
            ],
            default: "tilburg-shares-it",
            why: Text(
                nl: "De aanpak sluit aan bij die ambitie; een ander streefdoel staat er niet.",
                en: "The approach joins that ambition; there is no other target."),
            affects: ["fewer-out-of-school", "no-child-over-three-months"]
        )
        .cite("Ambitie T-primair", 15, "sluit aan bij ambitie")

        Ambiguity(
            "ages-five-to-twelve", .gap,
            question: Text(
                nl: "Zijn 5 en 12 jaar meegerekend, en wat geldt voor jongere of oudere PO-leerlingen?",
                en: "Are 5 and 12 included, and what holds for younger or older primary pupils?"),
            readings: [
                Reading(
                    "describes-expertise", nl: "het beschrijft deskundigheid en sluit geen leerling uit",
                    en: "it describes expertise and excludes no pupil"),
                Reading(
                    "limits-support", nl: "de hulp is er voor kinderen van 5 tot en met 12 jaar",
                    en: "the support is for children from 5 through 12"),
            ],
            default: "describes-expertise",
            why: Text(
                nl: "De leeftijden staan bij de expertise van medewerkers, niet bij een toelatingseis.",
                en: "The ages stand with the expertise of staff, not with a condition for admission."),
            affects: ["expertise-ages"]
        )
        .cite("E. De Toegang", 108, "tussen 5-12 jaar")

        Ambiguity(
            "absolute-absence-on-list", .contradiction,
            question: Text(
                nl: "Staan leerlingen met absoluut verzuim op de lijst van Plein013?",
                en: "Are pupils in absolute absence on Plein013’s list?"),
            readings: [
                Reading(
                    "two-lists", nl: "er zijn twee lijsten; in de maandelijkse bespreking gaat het om beide groepen",
                    en: "there are two lists; the monthly review covers both groups"),
                Reading("one-list", nl: "er is één lijst met beide groepen", en: "there is one list with both groups"),
            ],
            default: "two-lists",
            why: Text(
                nl: "Regel 77 beperkt de lijst van Plein013 tot langdurig relatief verzuim.",
                en: "Line 77 limits Plein013’s list to long relative absence."),
            affects: ["list-of-long-absent", "lijstbespreking"]
        )
        .cite("C. Samenwerkingsverband Plein013", 77, "langdurig relatief verzuimende leerlingen")
        .cite("C. Samenwerkingsverband Plein013", 78, "absoluut en relatief verzuimende leerlingen")

        Ambiguity(
            "which-exemptions", .overlap,
            question: Text(
                nl: "Geeft de school advies over alle vrijstellingen of alleen over 5 onder a?",
                en: "Does the school advise on all exemptions or only on 5 under a?"),
            readings: [
                Reading(
                    "all-for-school", nl: "de school over alle vrijstellingen, Plein013 over 5 onder a",
                    en: "the school on all exemptions, Plein013 on 5 under a"),
                Reading("only-5a", nl: "beide alleen over 5 onder a", en: "both on 5 under a only"),
            ],
            default: "all-for-school",
            why: Text(
                nl: "Alleen bij de school staat waaronder; bij Plein013 en bij leerplicht staat 5 onder a alleen.",
                en: "Only the school’s line says including; those of Plein013 and leerplicht say 5 under a alone."),
            affects: ["school-advises-on-exemption", "plein013-advises-on-exemption", "exemption-advice-asked"]
        )
        .cite("B. De school", 57, "waaronder 5 onder a")
        .cite("C. Samenwerkingsverband Plein013", 79, "onder 5 onder a")
        .cite("D. Leerplicht/RMC", 102, "artikel 5 onder a")

        Ambiguity(
            "day-activities-must-or-may", .lostText,
            question: Text(
                nl: "Moet dagbesteding een optie zijn, of ís zij een optie?",
                en: "Must day activities be an option, or are they an option?"),
            readings: [
                Reading("is-an-option", nl: "dagbesteding is een mogelijkheid", en: "day activities are an option"),
                Reading(
                    "must-be-offered", nl: "dagbesteding moet beschikbaar zijn", en: "day activities must be available"),
            ],
            default: "is-an-option",
            why: Text(
                nl: "De zin bevat twee gezegdes waarvan er één is blijven staan; het minst dwingende vult niets in.",
                en: "The sentence has two verbs, one of them left over; the weaker one fills nothing in."),
            affects: ["day-activities"]
        )
        .cite("Stap 1, Doel", 140, "moet is dagbesteding")

        Ambiguity(
            "who-evaluates", .missing,
            question: Text(
                nl: "Wie evalueert de activiteiten, waar en hoe vaak?",
                en: "Who evaluates the activities, where and how often?"),
            readings: [
                Reading(
                    "per-case", nl: "de betrokkenen, per casus", en: "those involved, case by case"),
                Reading(
                    "together", nl: "de partners samen, los van een casus",
                    en: "the partners together, apart from a case"),
            ],
            default: "per-case",
            why: Text(
                nl: "De zin gaat over activiteiten in de stappen, en ook de Actietafel kijkt per casus terug.",
                en: "The sentence is about activities in the steps, and the Actietafel too looks back case by case."),
            affects: ["activities-evaluated", "method-improved", "looking-back-at-table", "system-adjusted"]
        )
        .cite("Opschalen, B. Stappenplan", 130, "worden altijd geëvalueerd")
        .cite("Stap 4, Doel", 178, "lerende organisatie")
    }
}
