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
            affects: ["focus-a-light-absence", "light-absence-at-colleges"]
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
                    "each-institution", nl: "Op elke instelling minstens een halve dag.",
                    en: "At least half a day at each institution."),
                Reading(
                    "each-officer", nl: "Elke leerplichtambtenaar minstens een halve dag, verdeeld over instellingen.",
                    en: "At least half a day for each officer, divided over institutions."),
                Reading(
                    "in-all", nl: "In totaal minstens een halve dag voor alle instellingen samen.",
                    en: "At least half a day in all for the institutions together."),
            ], default: "each-institution",
            why: Text(
                nl: "Speerpunt b wil leerplicht in het mbo een gezicht geven; daarvoor moet men op de instelling zijn.",
                en: "Focus point b wants the service to have a face at the colleges, which takes being there."),
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
            affects: ["presence-vo-on-request"]
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
                    nl: "De eerste regel is het algemene; PO en VO werken haar uit en mbo valt er ook onder.",
                    en: "The first line is the general one; PO and VO work it out and colleges fall under it too."),
                Reading(
                    "extra-visit", nl: "Naast de bezoeken per sector is er één extra bezoek per jaar aan elke school.",
                    en: "Besides the visits by sector there is one extra visit a year to every school."),
                Reading(
                    "po-and-vo-only",
                    nl: "„Alle scholen” zijn de basisscholen en de VO-scholen; mbo heeft de halve dag.",
                    en: "\"All schools\" are the primary and secondary schools; colleges have the half day."),
            ], default: "general-line",
            why: Text(
                nl: "De tekst zegt „alle scholen” en noemt daarna pas twee sectoren apart.",
                en: "The text says \"all schools\" and only then names two sectors apart."),
            affects: [
                "visit-all-schools", "visits-any", "presence-po", "presence-vo", "visit-primary-schools",
                "visit-secondary-schools",
            ]
        )
        .cite("Speerpunt d, Activiteiten", 104...106, "bezoeken alle scholen")
        .cite("Speerpunt d, Tijdsplanning", 113...115, "jaarlijks")

        Ambiguity(
            "months-quarters-years", .contradiction,
            question: Text(
                nl:
                    "Tellen bezoeken per schooljaar of per kalenderjaar, en gaan de schoolvakanties van de drie maanden af?",
                en: "Are visits counted by school year or calendar year, and are holidays taken from the three months?"),
            readings: [
                Reading(
                    "as-in-activity",
                    nl: "Per schooljaar in het PO en om de drie maanden in het VO, zoals de activiteit zegt.",
                    en: "By school year in PO and every three months in VO, as the activity says."),
                Reading(
                    "as-in-planning", nl: "Per jaar in het PO en vier keer per jaar in het VO, zoals de planning zegt.",
                    en: "By year in PO and four times a year in VO, as the planning says."),
            ], default: "as-in-activity",
            why: Text(
                nl: "De activiteit is het meest precies; „jaarlijks” en „elk kwartaal” zijn de korte vorm daarvan.",
                en: "The activity is the most exact; \"jaarlijks\" and \"elk kwartaal\" are short for it."),
            affects: [
                "presence-po", "visit-primary-schools", "presence-vo", "visit-secondary-schools",
                "absence-list-review",
            ]
        )
        .cite("Speerpunt d, Activiteiten", 106, "eenmaal per schooljaar")
        .cite("Speerpunt d, Activiteiten", 109, "iedere drie maanden")
        .cite("Speerpunt d, Tijdsplanning", 114...115, "Elk kwartaal")

        Ambiguity(
            "both-or-either-shortcoming", .vague,
            question: Text(
                nl: "Worden bestuur en wethouder pas ingelicht als én het melden én de aanbevelingen achterblijven?",
                en: "Are board and alderman informed only if reporting and recommendations both fall short?"),
            readings: [
                Reading(
                    "both", nl: "Ja, beide: niet beter gemeld en aanbevelingen niet opgevolgd.",
                    en: "Yes, both: reporting no better and recommendations not followed."),
                Reading("either", nl: "Nee, één van beide is genoeg.", en: "No, one of the two is enough."),
            ], default: "both",
            why: Text(nl: "De tekst verbindt de twee met „en”.", en: "The text joins the two with \"and\"."),
            affects: ["po-visit", "po-board-and-alderman"]
        )
        .cite("Speerpunt d, Activiteiten", 107, "en de aanbevelingen niet")

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
            affects: ["po-board-and-alderman", "po-enforcement", "vo-enforcement"]
        )
        .cite("Speerpunt d, Activiteiten", 107, "handhavend worden opgetreden")
        .cite("Speerpunt d, Activiteiten", 109, "handhavend worden opgetreden")

        ambiguitiesOfSchoolsAndAges
    }
}
