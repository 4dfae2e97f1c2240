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
                "neighbourhood-team-called-in", "jeugdarts", "jeugdverpleegkundige",
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
            affects: ["ggd", "ggd-involved", "health-procedure"]
        )
        .cite("B. De school", 51, "de GGD betrokken")
        .cite("E. De Toegang", 108, "een jeugdarts verbonden")
        .cite("Stap 1, Concrete werkwijze", 143, "jeugdarts of de jeugdverpleegkundige")

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
                Reading(
                    "two-plans", nl: "er zijn er twee: plan van aanpak (school) en handelingsplan (team)",
                    en: "there are two: plan of approach (school) and action plan (team)"),
            ],
            default: "school",
            why: Text(
                nl: "De takenlijst geeft het de school; regel 161 noemt geen maker en regel 89 zegt handelingsplan.",
                en: "The list of tasks gives it to the school; line 161 names no maker and line 89 says action plan."),
            affects: ["plan-by-school", "smart-plan", "officer-watches-plan", "watches-plan-of-approach"]
        )
        .cite("B. De school", 54, "Stelt een plan van aanpak")
        .cite("D. Leerplicht/RMC", 89, "gemaakt door het ondersteuningsteam")
        .cite("Stap 2, Concrete werkwijze", 161, "SMART plan van aanpak")

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
                    "toegang", nl: "de Toegang, zolang de zorg duurt", en: "the Toegang, as long as the care lasts"),
            ],
            default: "divided",
            why: Text(
                nl:
                    "De school blijft verantwoordelijk voor wie is ingeschreven; alleen de inhoud gaat naar de Toegang.",
                en: "The school stays responsible for whoever is enrolled; only the substance goes to the Toegang."),
            affects: [
                "responsible-for-enrolled", "toegang-follows-care", "school-owns-case",
            ]
        )
        .cite("B. De school", 61, "voortgang belegd bij de Toegang")
        .cite("C. Samenwerkingsverband Plein013", 67, "zo lang mogelijk 'eigenaar'")
    }
}
