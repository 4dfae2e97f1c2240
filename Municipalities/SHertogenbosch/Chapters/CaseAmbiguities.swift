import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var caseAmbiguities: [Ambiguity] {
        Ambiguity(
            "who-appoints-case-owner", .missing,
            question: Text(
                nl: "Wie wijst de casusverantwoordelijke aan, en is dat ook wie „de regie heeft”?",
                en: "Who appoints the case owner, and is that also who is in charge?"),
            readings: [
                Reading("not-decided", nl: "De tekst beslist het niet.", en: "The text does not decide."),
                Reading("partners", nl: "De partners samen.", en: "The partners together."),
                Reading(
                    "coordinator", nl: "De ondersteuningscoördinator, die het overzicht houdt.",
                    en: "The support coordinator, who keeps the overview."),
                Reading(
                    "plan-maker", nl: "Wie het plan van aanpak maakt: jeugdarts of leerplichtambtenaar.",
                    en: "Whoever makes the plan: youth doctor or attendance officer."),
            ],
            default: "not-decided",
            why: Text(
                nl: "Overal staat alleen dat er een wordt aangewezen; „regie” volgt daarop, zonder uitleg.",
                en: "Everywhere it only says that one is appointed; being in charge follows, unexplained."),
            affects: [
                "case-owner-always", "case-owner-with-youth-doctor", "case-owner-after-report",
                "youth-doctor-follows-case", "officer-follows-case",
            ]
        )
        .cite("4. Samenwerking", 215, "een casusverantwoordelijke aangewezen")
        .cite("4. Samenwerking, Jeugdarts", 293...295, "jeugdarts regie heeft")
        .cite("4. Samenwerking, Leerplichtambtenaar", 335...337, "de regie heeft")

        Ambiguity(
            "staying-at-home", .vague,
            question: Text(
                nl: "Vanaf wanneer is iemand een „(beginnende) thuiszitter”?",
                en: "From when is a pupil (beginning to be) out of school?"),
            readings: [
                Reading(
                    "judgement", nl: "Naar het oordeel van school en partners.", en: "As school and partners judge."),
                Reading(
                    "four-weeks",
                    nl: "Na vier weken, de enige duur bij thuiszitten naast de drie maanden van het streven.",
                    en: "After four weeks, the only length of absence besides the three months of the aim.",
                    .leavesOpen("talk-within-two-weeks", "home-visit")),
            ],
            default: "judgement",
            why: Text(
                nl:
                    "De tekst omschrijft het woord niet, en vier weken noemt zij alleen voor langer thuiszitten in "
                    + "het po.",
                en:
                    "The text does not define the word, and names four weeks only for longer absence in primary "
                    + "schools."
            ),
            affects: [
                "talk-within-two-weeks", "home-visit", "partner-chosen-together", "at-most-three-months",
                "out-of-school-four-weeks",
            ]
        )
        .cite("4. Samenwerking", 221, "(beginnende) thuiszitter")
        .cite("Bijlage 5, Samenwerkingsverband po", 711, "(dan vier weken)")

        Ambiguity(
            "first-day-out-of-school", .vague,
            question: Text(
                nl: "Telt de eerste dag van het thuiszitten mee in de vier weken?",
                en: "Does the first day out of school count in the four weeks?"),
            readings: [
                Reading(
                    "day-after", nl: "Nee, de dag erna is de eerste.", en: "No, the day after is the first."),
                Reading(
                    "same-day", nl: "Ja; dan zijn de vier weken een dag eerder voorbij.",
                    en: "Yes; then the four weeks have passed a day earlier.",
                    .range(.atLeast(4, .weeks), "out-of-school-four-weeks")),
            ],
            default: "day-after",
            why: Text(
                nl: "De tekst zegt het niet; zo tellen wij ook de andere termijnen.",
                en: "The text does not say; we count the other terms so too."),
            affects: ["out-of-school-four-weeks"]
        )
        .cite("Bijlage 5, Samenwerkingsverband po", 711, "(dan vier weken)")

        Ambiguity(
            "plan-start", .missing,
            question: Text(
                nl: "Vanaf welk moment lopen de twee weken voor het plan van aanpak?",
                en: "From which moment do the two weeks for the plan of approach run?"),
            readings: [
                Reading(
                    "not-stated", nl: "De tekst zegt het niet; er is geen begin van de termijn.",
                    en: "The text does not say; the term has no start."),
                Reading(
                    "start-of-cooperation", nl: "Vanaf het moment dat de partners betrokken zijn.",
                    en: "From the moment that the partners are involved."),
                Reading(
                    "start-of-absence", nl: "Vanaf het begin van het verzuim.", en: "From the start of the absence."),
            ],
            default: "not-stated",
            why: Text(
                nl: "De termijn staat tussen haakjes in een resultaat; wij vullen geen beginmoment in.",
                en: "The term stands in brackets in a result; we fill in no starting moment."),
            affects: ["plan-within-two-weeks"]
        )
        .cite("4. Samenwerking, Resultaat", 236, "(binnen 2 weken)")

        Ambiguity(
            "zat-and-zat-triangle", .vague,
            question: Text(
                nl: "Is de ZAT-driehoek van bijlage 7 het ZAT of een kleiner overleg?",
                en: "Is the ZAT triangle of annex 7 the ZAT or a smaller meeting?"),
            readings: [
                Reading(
                    "smaller", nl: "Een kleiner overleg, waarvan de tekst de drie deelnemers niet noemt.",
                    en: "A smaller meeting, of which the text does not name the three members."),
                Reading(
                    "same", nl: "Hetzelfde overleg onder een andere naam.", en: "The same meeting by another name."),
            ],
            default: "smaller",
            why: Text(
                nl: "De naam verschilt, en een driehoek heeft drie deelnemers; de tekst legt het woord niet uit.",
                en: "The name differs, and a triangle has three members; the text does not explain the word."),
            affects: [
                "zat", "zat-driehoek", "excluded-discussed-in-zat-triangle", "underlying-problem-to-zat-triangle",
                "zat-triangle-straight-to-duo",
            ]
        )
        .cite("Inleiding", 31, "ZAT (zorgadviesteam)")
        .cite("Bijlage 7, Criteria en voorwaarden", 803...806, "ZAT driehoek")
    }
}
