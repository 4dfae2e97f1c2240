import RulePackKit

extension Tilburg {
    @Ambiguities static var ambiguitiesOfRoles: [Ambiguity] {
        Ambiguity(
            "staff-of-the-toegang", .contradiction,
            question: Text(
                nl: "Wie zijn de medewerkers van de Toegang met expertise en mandaat voor een beschikking?",
                en: "Who are the staff of the Toegang with the expertise and the mandate for a care decision?"),
            readings: [
                Reading(
                    "social-worker-and-doctor", nl: "de schoolmaatschappelijk werker en de jeugdarts",
                    en: "the school social worker and the youth doctor"),
                Reading(
                    "social-worker-and-nurse", nl: "de schoolmaatschappelijk werker en de jeugdverpleegkundige",
                    en: "the school social worker and the youth nurse"),
                Reading("all-three", nl: "alle drie", en: "all three"),
            ],
            default: "social-worker-and-doctor",
            why: Text(
                nl: "De zin volgt op die over deze twee; elders hoort juist de jeugdverpleegkundige bij de Toegang.",
                en: "The sentence follows the one on these two; elsewhere it is the nurse who belongs to the Toegang."),
            affects: [
                "care-decision", "expertise-ages", "support-for-worrying-behaviour", "support-for-out-of-school",
                "neighbourhood-team-called-in", "jeugdarts", "jeugdverpleegkundige", "schoolmaatschappelijk-werker",
                "toegangsmedewerker",
            ]
        )
        .cite("E. De Toegang", 106, "jeugdverpleegkundige van een wijkteam")
        .cite("E. De Toegang", 108, "Deze medewerkers")
        .cite("Stap 1, Betrokkenen", 141, "Maatschappelijk werk en/ of jeugdverpleegkundige")

        Ambiguity(
            "ggd-or-toegang", .overlap,
            question: Text(
                nl: "Is de GGD die de school erbij haalt de jeugdarts van de Toegang of een ander?",
                en: "Is the GGD that the school calls in the youth doctor of the Toegang or another?"),
            readings: [
                Reading("separate", nl: "de GGD is een eigen partner", en: "the GGD is a partner of its own"),
                Reading(
                    "same-doctor", nl: "het is dezelfde jeugdarts of jeugdverpleegkundige",
                    en: "it is the same youth doctor or nurse"),
            ],
            default: "separate",
            why: Text(
                nl: "De tekst noemt de GGD als ketenpartner en legt nergens een verband met de Toegang.",
                en: "The text names the GGD as a partner and nowhere links it to the Toegang."),
            affects: ["ggd", "ggd-involved", "jeugdarts", "health-procedure"]
        )
        .cite("B. De school", 51, "de GGD betrokken")
        .cite("E. De Toegang", 108, "een jeugdarts verbonden")
        .cite("Stap 1, Concrete werkwijze", 143, "jeugdarts of de jeugdverpleegkundige")

        Ambiguity(
            "who-mediates", .overlap,
            question: Text(
                nl: "Wie is intermediair tussen school en ouders: de consulent van Plein013 of de leerplichtambtenaar?",
                en: "Who goes between school and parents: Plein013’s consultant or the attendance officer?"),
            readings: [
                Reading(
                    "by-subject", nl: "de leerplichtambtenaar bij ongeoorloofd verzuim, anders de consulent",
                    en: "the officer upon unauthorised absence, otherwise the consultant"),
                Reading("either", nl: "beiden, naar wat past", en: "either, as fits"),
            ],
            default: "by-subject",
            why: Text(
                nl:
                    "Bij de leerplichtambtenaar noemt de tekst de reden van ongeoorloofd verzuim, bij de consulent de relatie.",
                en: "The text ties the officer to the reason for unauthorised absence, the consultant to the relation."),
            affects: ["consultant-mediates", "officer-mediates"]
        )
        .cite("C. Samenwerkingsverband Plein013", 71, "intermediair/ mediator")
        .cite("D. Leerplicht/RMC", 87, "intermediair tussen school en ouders")

        Ambiguity(
            "which-plan", .overlap,
            question: Text(
                nl: "Zijn handelingsplan en plan van aanpak hetzelfde stuk?",
                en: "Are the action plan and the plan of approach the same document?"),
            readings: [
                Reading("same-plan", nl: "ja, het plan van het ondersteuningsteam", en: "yes, the support team’s plan"),
                Reading("two-plans", nl: "nee, twee plannen", en: "no, two plans"),
            ],
            default: "same-plan",
            why: Text(
                nl: "Beide ontstaan bij het ondersteuningsteam; het woord handelingsplan komt één keer voor.",
                en: "Both arise with the support team; the word action plan occurs once."),
            affects: ["officer-watches-plan", "watches-plan-of-approach", "plan-by-school", "smart-plan"]
        )
        .cite("B. De school", 54, "plan van aanpak")
        .cite("D. Leerplicht/RMC", 89, "het handelingsplan")
        .cite("D. Leerplicht/RMC", 99, "plan van aanpak")

        Ambiguity(
            "who-makes-the-plan", .overlap,
            question: Text(
                nl: "Maakt de school het plan van aanpak of het ondersteuningsteam?",
                en: "Does the school make the plan of approach or the support team?"),
            readings: [
                Reading(
                    "school", nl: "de school, met wat het team bespreekt",
                    en: "the school, with what the team discusses"),
                Reading("support-team", nl: "het ondersteuningsteam", en: "the support team"),
            ],
            default: "school",
            why: Text(
                nl: "De takenlijst geeft het de school; regel 161 noemt geen maker en regel 89 wijst naar het team.",
                en: "The list of tasks gives it to the school; line 161 names no maker and line 89 points to the team."),
            affects: ["plan-by-school", "smart-plan", "officer-watches-plan"]
        )
        .cite("B. De school", 54, "Stelt een plan van aanpak")
        .cite("D. Leerplicht/RMC", 89, "gemaakt door het ondersteuningsteam")
        .cite("Stap 2, Concrete werkwijze", 161, "SMART plan van aanpak")

        Ambiguity(
            "one-meeting-or-more", .vague,
            question: Text(
                nl: "Zijn ondersteuningsteam, casusoverleg en casuïstiekbespreking op school één overleg?",
                en: "Are the support team, case meeting and case discussions at school one meeting?"),
            readings: [
                Reading(
                    "one-meeting", nl: "ja, één overleg met wisselende namen", en: "yes, one meeting, various names"),
                Reading("several", nl: "nee, er zijn er meer", en: "no, there are several"),
            ],
            default: "one-meeting",
            why: Text(
                nl: "De namen staan bij dezelfde taak: een leerling met een ondersteuningsvraag op school bespreken.",
                en: "The names go with the same work: discussing a pupil who needs support, at school."),
            affects: ["ondersteuningsoverleg", "at-school-cases", "brokers-join", "attendance-in-step-2"]
        )
        .cite("C. Samenwerkingsverband Plein013", 72...74, "het casusoverleg")
        .cite("D. Leerplicht/RMC", 95, "casuïstiekbesprekingen op school")
        .cite("Stap 2, Concrete werkwijze", 161, "ondersteuningsoverleg")
        .cite("Stap 3, Concrete aanpak", 171, "de casusbespreking")

        Ambiguity(
            "chair-of-support-team", .gap,
            question: Text(
                nl:
                    "Wie zit het ondersteuningsoverleg voor? De directeur heeft regie maar staat niet bij de betrokkenen.",
                en: "Who chairs the support meeting? The head is in charge but is not among those involved."),
            readings: [
                Reading("not-stated", nl: "de tekst zegt dat niet", en: "the text does not say"),
                Reading(
                    "head-or-designated", nl: "de directeur of de aangewezen persoon",
                    en: "the head or designated person"),
                Reading("ib-er", nl: "de IB-er, die de leerling voordraagt", en: "the IB-er, who nominates the pupil"),
            ],
            default: "not-stated",
            why: Text(
                nl: "Voorzitter staat er zonder naam of functie.", en: "Chair stands there without name or function."),
            affects: ["voorzitter-ondersteuningsoverleg", "ondersteuningsoverleg", "keeping-sharp", "lead-in-step-2"]
        )
        .cite("Stap 2, Betrokkenen", 159...161, "Voorzitter en leden")

        Ambiguity(
            "responsible-during-care", .overlap,
            question: Text(
                nl: "Wie is verantwoordelijk als een thuiszitter zorg krijgt: de school of de Toegang?",
                en: "Who is responsible when a pupil out of school receives care: the school or the Toegang?"),
            readings: [
                Reading(
                    "divided", nl: "school voor de leerling en de schoolgang, Toegang voor de zorginhoud",
                    en: "the school for pupil and schooling, the Toegang for the substance of care"),
                Reading(
                    "toegang", nl: "de Toegang, tot de leerling terug is", en: "the Toegang, until the pupil is back"),
            ],
            default: "divided",
            why: Text(
                nl:
                    "De school blijft verantwoordelijk voor wie is ingeschreven; alleen de inhoud gaat naar de Toegang.",
                en: "The school stays responsible for whoever is enrolled; only the substance goes to the Toegang."),
            affects: [
                "responsible-for-enrolled", "toegang-follows-care", "toegang-consults-school", "school-owns-case",
                "education-and-care",
            ]
        )
        .cite("B. De school", 61, "voortgang belegd bij de Toegang")
        .cite("C. Samenwerkingsverband Plein013", 67, "zo lang mogelijk 'eigenaar'")

        Ambiguity(
            "who-walks-along", .missing,
            question: Text(
                nl: "Wie zijn de wij die met ouders meelopen?", en: "Who are the we who walk along with parents?"),
            readings: [
                Reading("school", nl: "de school", en: "the school"),
                Reading(
                    "all-involved", nl: "school en alle betrokkenen van stap 1", en: "all who are involved in step 1"),
            ],
            default: "school",
            why: Text(
                nl: "Regel 55 gebruikt dezelfde woorden voor de school.",
                en: "Line 55 uses the same words for the school."),
            affects: ["walking-along", "parents-always-involved", "school-supports-parents"]
        )
        .cite("Stap 1, Concrete werkwijze", 143, "Wij lopen mee op")
        .cite("B. De school", 55, "(mee oplopen)")
    }
}
