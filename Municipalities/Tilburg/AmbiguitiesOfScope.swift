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
            affects: ["covered-municipality", "broadening", "boards-came-forward"]
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
            affects: ["parties-who-joined", "parties-to-the-agenda", "own-responsibilities"]
        )
        .cite("Ambitie T-primair", 15, "Samenwerkende ketenpartijen")
        .cite("Doelstelling", 23, "betrokken ketenpartners")
        .cite("Uitwerking gezamenlijke verzuimaanpak", 34, "Onderwijs, leerplicht en Toegang")

        Ambiguity(
            "whose-target", .vague,
            question: Text(
                nl: "Is het streefdoel van 2020 een doel van Tilburg of alleen van het landelijk pact?",
                en: "Is the target for 2020 one of Tilburg or of the national pact alone?"),
            readings: [
                Reading(
                    "national-only", nl: "het is een landelijk doel; Tilburg sluit aan bij de ambitie erachter",
                    en: "it is a national target; Tilburg joins the ambition behind it"),
                Reading(
                    "tilburg-shares-it", nl: "Tilburg heeft zich er zelf aan verbonden",
                    en: "Tilburg has bound itself to it"),
            ],
            default: "national-only",
            why: Text(
                nl: "Het getal en het jaar staan in een zin over het landelijk pact; aansluiten is niet overnemen.",
                en: "Number and year stand in a sentence on the national pact; joining is not adopting."),
            affects: ["fewer-out-of-school", "no-child-over-three-months"]
        )
        .cite("Ambitie T-primair", 15, "sluit aan bij ambitie")

        Ambiguity(
            "absolute-absence-on-list", .contradiction,
            question: Text(
                nl: "Staan leerlingen met absoluut verzuim op de lijst van Plein013?",
                en: "Are pupils in absolute absence on Plein013’s list?"),
            readings: [
                Reading(
                    "not-stated", nl: "dat beslist de tekst niet; besproken worden beide groepen",
                    en: "the text does not decide; both groups are reviewed"),
                Reading(
                    "two-lists", nl: "nee, wie absoluut verzuimt, staat op een andere lijst",
                    en: "no, those in absolute absence are on another list"),
                Reading("one-list", nl: "ja, er is één lijst met beide groepen", en: "yes, one list has both groups"),
            ],
            default: "not-stated",
            why: Text(
                nl: "Regel 77 beperkt de lijst tot langdurig relatief verzuim; regel 78 noemt een lijst met beide.",
                en: "Line 77 limits the list to long relative absence; line 78 names a list with both."),
            affects: ["list-of-long-absent", "lijstbespreking", "absolute-absence-reviewed"]
        )
        .cite("C. Samenwerkingsverband Plein013", 77, "langdurig relatief verzuimende leerlingen")
        .cite("C. Samenwerkingsverband Plein013", 78, "absoluut en relatief verzuimende leerlingen")

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
    }
}
