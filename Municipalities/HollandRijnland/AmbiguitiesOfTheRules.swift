import RulePackKit

extension HollandRijnland {
    @Ambiguities static var ambiguitiesOfTheRules: [Ambiguity] {
        Ambiguity(
            "light-absence-undefined", .missing,
            question: Text(
                nl: "Wat is licht verzuim, en hoort te laat komen daarbij?",
                en: "What is light absence, and are late arrivals part of it?"),
            readings: [
                Reading(
                    "not-stated", nl: "De tekst laat open wat licht verzuim is.",
                    en: "The text leaves open what light absence is."),
                Reading(
                    "truancy-and-late", nl: "Het spijbelen en te laat komen van speerpunt a.",
                    en: "The truancy and late arrivals of focus point a."),
            ], default: "not-stated",
            why: Text(
                nl: "De tekst noemt geen aantal en geen grens; speerpunt a noemt te laat komen náást licht verzuim.",
                en: "The text names no number and no limit; focus point a names late arrivals beside light absence."),
            affects: [
                "focus-a-light-absence", "light-absence-sanctioned", "late-arrivals-sanctioned",
                "light-absence-at-colleges", "light-absence-at-vo",
            ]
        )
        .cite("Speerpunt a", 18, "Licht verzuim en te")
        .cite("Speerpunt b, Activiteiten", 47, "licht verzuim")

        Ambiguity(
            "half-a-day-of-whom", .vague,
            question: Text(
                nl: "Geldt de halve dag per week voor elke MBO-instelling, voor elke leerplichtambtenaar of in totaal?",
                en: "Is the half day a week for each college, for each attendance officer or in all?"),
            readings: [
                Reading(
                    "not-stated", nl: "Dat zegt de tekst niet.", en: "The text does not say."),
                Reading(
                    "each-institution", nl: "Op elke instelling minstens een halve dag.",
                    en: "At least half a day at each institution."),
                Reading(
                    "each-officer", nl: "Elke leerplichtambtenaar minstens een halve dag, verdeeld over instellingen.",
                    en: "At least half a day for each officer, divided over institutions."),
                Reading(
                    "in-all", nl: "In totaal minstens een halve dag voor alle instellingen samen.",
                    en: "At least half a day in all for the institutions together."),
            ], default: "not-stated",
            why: Text(
                nl: "Ambtenaren en instellingen staan allebei in het meervoud; elke lezing past.",
                en: "Officers and institutions are both in the plural; each reading fits."),
            affects: ["presence-mbo"]
        )
        .cite("Speerpunt b, Activiteiten", 47, "halve dag per week")

        Ambiguity(
            "what-on-request", .vague,
            question: Text(
                nl:
                    "Wat gebeurt er op verzoek ook op VO-scholen: de wekelijkse halve dag of alleen licht verzuim afhandelen?",
                en: "What happens at secondary schools on request: the weekly half day or handling light absence only?"),
            readings: [
                Reading(
                    "half-day", nl: "Hetzelfde: minstens een halve dag per week aanwezig voor licht verzuim.",
                    en: "The same: present at least half a day a week for light absence."),
                Reading(
                    "handling-only", nl: "Alleen het afhandelen van licht verzuim op school, zonder vaste tijd.",
                    en: "Handling light absence at school only, without a fixed time."),
            ], default: "handling-only",
            why: Text(
                nl: "De leerplichtambtenaar moet het kunnen inpassen; een vaste omvang wordt voor VO niet genoemd.",
                en: "The officer must be able to fit it in; no fixed amount is named for secondary schools."),
            affects: ["presence-vo-on-request", "light-absence-at-vo"]
        )
        .cite("Speerpunt b, Activiteiten", 47, "gebeurt dit ook")

        Ambiguity(
            "yearly-visit-and-sectors", .overlap,
            question: Text(
                nl:
                    "Is het jaarlijkse bezoek aan alle scholen iets naast de bezoeken aan PO en VO, en geldt het voor mbo?",
                en: "Is the yearly visit to all schools besides the visits to PO and VO, and does it cover colleges?"),
            readings: [
                Reading(
                    "general-line",
                    nl: "De eerste regel is het algemene, PO en VO werken haar uit; of mbo eronder valt, blijft open.",
                    en:
                        "The first line is the general one, PO and VO work it out; whether it covers colleges stays open."
                ),
                Reading(
                    "extra-visit", nl: "Naast de bezoeken per sector is er één extra bezoek per jaar aan elke school.",
                    en: "Besides the visits by sector there is one extra visit a year to every school."),
                Reading(
                    "po-and-vo-only",
                    nl: "„Alle scholen” zijn de basisscholen en de VO-scholen; mbo heeft de halve dag.",
                    en: "\"All schools\" are the primary and secondary schools; colleges have the half day."),
            ], default: "general-line",
            why: Text(
                nl: "De tekst zegt „alle scholen” en werkt dat alleen voor twee sectoren uit.",
                en: "The text says \"all schools\" and works that out for two sectors only."),
            affects: [
                "visit-all-schools", "visits-any", "presence-po", "presence-vo", "visit-primary-schools",
                "visit-secondary-schools",
            ]
        )
        .cite("Speerpunt d, Activiteiten", 104...106, "bezoeken alle scholen")
        .cite("Speerpunt d, Tijdsplanning", 113...115, "jaarlijks")

        Ambiguity(
            "how-schools-are-enforced", .missing,
            question: Text(
                nl: "Wie treedt handhavend op tegen een school, waarmee, en na hoeveel tijd?",
                en: "Who enforces against a school, by what means, and after how long?"),
            readings: [
                Reading(
                    "not-stated", nl: "Dat laat de tekst open; zij zegt alleen dat het kan.",
                    en: "The text leaves that open; it says only that it can be done."),
                Reading(
                    "attendance-service", nl: "De leerplichtambtenaar, met de middelen die hij heeft.",
                    en: "The attendance officer, with the means at hand."),
            ], default: "not-stated",
            why: Text(
                nl: "Beide zinnen zijn lijdend en noemen niemand, geen middel en geen termijn.",
                en: "Both sentences are passive and name nobody, no means and no term."),
            affects: [
                "po-board-and-alderman", "po-enforcement", "vo-enforcement", "po-enforcement-condition",
                "vo-enforcement-condition",
            ]
        )
        .cite("Speerpunt d, Activiteiten", 107, "handhavend worden opgetreden")
        .cite("Speerpunt d, Activiteiten", 109, "handhavend worden opgetreden")

        ambiguitiesOfPeople
    }
}
