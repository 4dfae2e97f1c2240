import RulePackKit

extension Tilburg {
    @Ambiguities static var ambiguities: [Ambiguity] {
        ambiguitiesOfTerms
        ambiguitiesOfCounting
        ambiguitiesOfScope
        ambiguitiesOfEscalation
        ambiguitiesOfActietafel
        ambiguitiesOfRoles
    }

    @Ambiguities static var ambiguitiesOfTerms: [Ambiguity] {
        Ambiguity(
            "support-team-term", .contradiction,
            question: Text(
                nl: "Hoe lang heeft het ondersteuningsteam: vier weken, een maand of een zelf bepaalde tijd?",
                en: "How long does the support team have: four weeks, a month or a time that it sets itself?"),
            readings: [
                Reading(
                    "four-weeks", nl: "uiterlijk vier weken", en: "four weeks at most",
                    .term(.weeks(4), "stap-2-ondersteuningsteam"),
                    .drops("support-team-month-to-aim-for", "support-team-month-at-most")),
                Reading(
                    "one-month", nl: "uiterlijk een maand voor de trede; de andere termijnen staan ernaast",
                    en: "one month at most for the tier; the other terms stand beside it"),
                Reading(
                    "own-time", nl: "een maand of een andere, zelf bepaalde tijd",
                    en: "a month or another time that it sets itself", .term(nil, "stap-2-ondersteuningsteam"),
                    .drops("support-team-four-weeks"),
                    .within(nil, "support-team-month-to-aim-for", "support-team-month-at-most")),
            ],
            default: "one-month",
            why: Text(
                nl: "Het kantelpunt van stap 2 is de plaats die over opschalen gaat, en begrenst de bepaalde tijd; "
                    + "alle drie de termijnen blijven met hun vindplaats staan.",
                en: "The turning point of step 2 is the place that deals with escalation, and it caps the set time; "
                    + "all three terms stay, each with its place."),
            affects: [
                "support-team-four-weeks", "support-team-month-to-aim-for", "support-team-month-at-most",
                "stap-2-ondersteuningsteam", "too-little-progress-in-four-weeks", "step-2-goal-missed", "stalled-team",
            ]
        )
        .cite("C. Samenwerkingsverband Plein013", 72, "uiterlijk 4 weken")
        .cite("Stap 2, Doel", 158, "een maand (of te bepalen")
        .cite("Stap 2, Kantelpunt", 162, "uiterlijk 1 maand")

        Ambiguity(
            "start-of-terms", .missing,
            question: Text(
                nl: "Vanaf welk moment lopen de drie weken van stap 1 en de termijn van het ondersteuningsteam?",
                en: "From which moment do the three weeks of step 1 and the support team’s term run?"),
            readings: [
                Reading(
                    "not-stated", nl: "dat zegt de tekst niet; er volgt geen dag uit",
                    en: "the text does not say; no day follows from it"),
                Reading(
                    "start-of-step", nl: "vanaf het begin van de stap: de eerste interventie of bespreking",
                    en: "from the start of the step: the first intervention or discussion",
                    .from(
                        .startOfTier, "step-1-three-weeks", "support-team-four-weeks", "support-team-month-to-aim-for",
                        "support-team-month-at-most")),
                Reading(
                    "start-of-absence", nl: "vanaf het begin of het opmerken van het verzuim",
                    en: "from the start, or the noticing, of the absence",
                    .from(
                        .startOfAbsence, "step-1-three-weeks", "support-team-four-weeks",
                        "support-team-month-to-aim-for", "support-team-month-at-most")),
            ],
            default: "not-stated",
            why: Text(
                nl: "De termijnen horen bij interventies en bij het team, maar een begin staat bij geen van beide.",
                en: "The terms go with interventions and with the team, but neither has a start."),
            affects: [
                "step-1-three-weeks", "support-team-four-weeks", "support-team-month-to-aim-for",
                "support-team-month-at-most",
            ]
        )
        .cite("Stap 1, Kantelpunt", 144, "binnen uiterlijk 3 weken")
        .cite("Stap 2, Doel", 158, "binnen een maand")

        Ambiguity(
            "time-of-step-3", .missing,
            question: Text(
                nl: "Welke tijd is in stap 3 bepaald voordat de Actietafel aan zet is?",
                en: "What time is set in step 3 before the Actietafel takes over?"),
            readings: [
                Reading(
                    "plan-of-approach", nl: "de tijd die het plan van aanpak afspreekt",
                    en: "the time agreed in the plan of approach"),
                Reading(
                    "set-in-step", nl: "een tijd die de betrokkenen in stap 3 zelf bepalen",
                    en: "a time that those involved set in step 3"),
            ],
            default: "plan-of-approach",
            why: Text(
                nl:
                    "Regel 76 gaat over dezelfde opschaling en noemt het plan van aanpak; een getal ontbreekt bij beide.",
                en: "Line 76 is about the same escalation and names the plan of approach; both lack a number."),
            affects: ["step-3-own-time", "time-in-plan", "step-3-goal-missed"]
        )
        .cite("C. Samenwerkingsverband Plein013", 76, "afgesproken tijd")
        .cite("Stap 3, Kantelpunt", 173, "binnen de bepaalde tijd")
    }

    @Ambiguities static var ambiguitiesOfCounting: [Ambiguity] {
        Ambiguity(
            "exactly-sixteen", .vague,
            question: Text(
                nl: "Is precies 16 uur al genoeg, of moet het meer zijn?",
                en: "Is exactly 16 hours enough, or must it be more?"),
            readings: [
                Reading(
                    "sixteen-or-more", nl: "16 uur of meer", en: "16 hours or more",
                    .range(.atLeast(16, .hours), "sixteen-hours")),
                Reading(
                    "more-than-sixteen", nl: "meer dan 16 uur", en: "more than 16 hours",
                    .range(.moreThan(16, .hours), "sixteen-hours")),
            ],
            default: "sixteen-or-more",
            why: Text(
                nl: "De tekst noemt 16 uur zonder meer dan; wie precies 16 uur mist, valt onder de woorden.",
                en: "The text says 16 hours without more than; whoever misses exactly 16 hours fits the words."),
            affects: ["sixteen-hours"]
        )
        .cite("B. De school", 50, "16 uur")

        Ambiguity(
            "kind-of-hours", .vague,
            question: Text(
                nl: "Zijn de 16 uren lesuren of klokuren?", en: "Are the 16 hours lesson hours or clock hours?"),
            readings: [
                Reading("not-stated", nl: "uren zonder soort", en: "hours of no stated kind"),
                Reading(
                    "lesson-hours", nl: "lesuren", en: "lesson hours", .reads(.hours, as: .lessonHours, "sixteen-hours")
                ),
                Reading(
                    "clock-hours", nl: "klokuren", en: "clock hours", .reads(.hours, as: .clockHours, "sixteen-hours")),
            ],
            default: "not-stated",
            why: Text(
                nl: "De tekst zegt alleen uur en verwijst voor de rest naar de wettelijke regels.",
                en: "The text says only hours and otherwise refers to the statutory rules."),
            affects: ["sixteen-hours"]
        )
        .cite("B. De school", 50, "16 uur in 4 weken")
        .cite("Stap 1, Concrete werkwijze", 143, "16 uur in 4 weken")

        Ambiguity(
            "which-four-weeks", .vague,
            question: Text(
                nl: "Over welke vier weken worden de uren geteld?", en: "Over which four weeks are the hours counted?"),
            readings: [
                Reading(
                    "any-four-weeks", nl: "elke vier aaneengesloten weken", en: "any four weeks in a row",
                    .window(CountingWindow(.anyPeriod, .weeks(4)), "sixteen-hours")),
                Reading(
                    "teaching-weeks", nl: "vier lesweken; vakanties tellen niet mee",
                    en: "four teaching weeks; holidays do not count",
                    .window(CountingWindow(.anyPeriod, .teachingWeeks(4)), "sixteen-hours")),
            ],
            default: "any-four-weeks",
            why: Text(
                nl: "De tekst zegt niet meer dan in 4 weken; deze lezing laat geen weken buiten beschouwing.",
                en: "The text says no more than in 4 weeks; this reading leaves no weeks out."),
            affects: ["sixteen-hours"]
        )
        .cite("B. De school", 50, "in 4 weken")
        .cite("Stap 1, Concrete werkwijze", 143, "in 4 weken")

        Ambiguity(
            "what-counts-for-sixteen", .vague,
            question: Text(
                nl: "Telt voor de 16 uur alleen ongeoorloofd verzuim, of ook geoorloofd verzuim?",
                en: "Does only unauthorised absence count for the 16 hours, or authorised absence too?"),
            readings: [
                Reading("unauthorised", nl: "alleen ongeoorloofd verzuim", en: "unauthorised absence only"),
                Reading(
                    "all-relative", nl: "alle relatief verzuim, ook geoorloofd",
                    en: "all relative absence, authorised too", .leavesOpen("sixteen-hours")),
            ],
            default: "unauthorised",
            why: Text(
                nl: "Regel 143 noemt het wettelijk verzuim, naast het geoorloofde verzuim dat apart wordt afgesproken.",
                en: "Line 143 calls it statutory absence, beside the authorised absence that is agreed separately."),
            affects: ["sixteen-hours", "report-all-relative-absence"]
        )
        .cite("B. De school", 50, "alle vormen van relatief verzuim")
        .cite("B. De school", 56, "(geoorloofd en ongeoorloofd)")
        .cite("Stap 1, Concrete werkwijze", 143, "Wettelijk verzuim (16 uur")

        Ambiguity(
            "how-long-is-long", .vague,
            question: Text(
                nl: "Vanaf wanneer is relatief verzuim langdurig, en iemand dus een thuiszitter?",
                en: "From when is relative absence long, and a pupil thus out of school?"),
            readings: [
                Reading(
                    "by-agreement", nl: "volgens afspraken die de tekst niet geeft",
                    en: "by agreements that the text does not give"),
                Reading(
                    "by-ocw-definitions", nl: "volgens het begrippenkader van OCW",
                    en: "by the definitions of the ministry"),
            ],
            default: "by-agreement",
            why: Text(
                nl: "De meldtaak verwijst naar gemaakte afspraken; geen van beide bronnen staat in de tekst.",
                en: "The duty to report refers to agreements made; neither source is in the text."),
            affects: [
                "report-long-absence-to-partnership", "report-long-absence-to-attendance", "list-of-long-absent",
                "term-thuiszitter",
            ]
        )
        .cite("B. De school", 56, "langdurig relatief verzuimen")
        .cite("C. Samenwerkingsverband Plein013", 77, "langdurig relatief verzuimende leerlingen")
        .cite("Opschalen, A. Definities", 116, "begrippenkader schoolverzuim")
    }
}
