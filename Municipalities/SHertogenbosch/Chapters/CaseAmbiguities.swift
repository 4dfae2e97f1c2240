import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var caseAmbiguities: [Ambiguity] {
        Ambiguity(
            "who-appoints-case-owner", .missing,
            question: Text(
                nl: "Wie wijst de casusverantwoordelijke aan, en wanneer?",
                en: "Who appoints the case owner, and when?"),
            readings: [
                Reading("partners", nl: "De partners samen.", en: "The partners together."),
                Reading(
                    "coordinator", nl: "De ondersteuningscoördinator, die het overzicht houdt.",
                    en: "The support coordinator, who keeps the overview."),
                Reading(
                    "plan-maker", nl: "Wie het plan van aanpak maakt: jeugdarts of leerplichtambtenaar.",
                    en: "Whoever makes the plan: youth doctor or attendance officer."),
            ],
            default: "partners",
            why: Text(
                nl:
                    "De algemene werkafspraken gaan over de partners; de tekst zegt overal alleen dat er wordt "
                    + "aangewezen.",
                en:
                    "The general agreements are about the partners; everywhere the text only says that one is "
                    + "appointed."
            ),
            affects: ["case-owner-always", "case-owner-with-youth-doctor", "case-owner-after-report"]
        )
        .cite("4. Samenwerking", 215, "een casusverantwoordelijke aangewezen")
        .cite("4. Samenwerking, Jeugdarts", 293, "casusverantwoordelijke aangewezen")

        Ambiguity(
            "lead-and-case-owner", .vague,
            question: Text(
                nl: "Is wie „de regie heeft” dezelfde als de casusverantwoordelijke?",
                en: "Is whoever is \"in charge\" the same as the case owner?"),
            readings: [
                Reading("same", nl: "Ja, twee woorden voor hetzelfde.", en: "Yes, two words for the same."),
                Reading(
                    "different", nl: "Nee, regie over het traject staat los van de verantwoordelijkheid voor de casus.",
                    en: "No, being in charge of the course differs from answering for the case."),
            ],
            default: "same",
            why: Text(
                nl: "In beide rijtjes volgt de regie meteen op het aanwijzen van de casusverantwoordelijke.",
                en: "In both lists being in charge follows straight upon appointing the case owner."),
            affects: [
                "youth-doctor-follows-case", "officer-follows-case", "case-owner-always",
                "case-owner-with-youth-doctor",
                "case-owner-after-report",
            ]
        )
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
                    en: "After four weeks, the only length of absence besides the three months of the aim."),
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
            "three-plans", .vague,
            question: Text(
                nl: "Maken partners, jeugdarts en leerplichtambtenaar elk een plan van aanpak, of is er één?",
                en: "Do partners, youth doctor and attendance officer each make a plan, or is there one?"),
            readings: [
                Reading(
                    "one-plan", nl: "Er is één plan per leerling; wie aan zet is, stelt het met de anderen op.",
                    en: "There is one plan for a pupil; whoever acts draws it up with the others."),
                Reading(
                    "own-plans", nl: "Ieder maakt een eigen plan voor zijn deel.",
                    en: "Each makes a plan for its own part."),
            ],
            default: "one-plan",
            why: Text(
                nl: "Elders spreekt de tekst van het plan van aanpak, in het enkelvoud, waaraan ieder zich houdt.",
                en: "Elsewhere the text speaks of the plan, in the singular, to which everyone keeps."),
            affects: [
                "partners-make-plan", "coordinator-sees-to-plan", "youth-doctor-makes-plan", "officer-makes-plan",
            ]
        )
        .cite("4. Samenwerking", 231...232, "SMART plan van aanpak")
        .cite("4. Samenwerking, Jeugdarts", 289...290, "SMART plan van aanpak")
        .cite("4. Samenwerking, Leerplichtambtenaar", 331...332, "SMART plan van aanpak")

        Ambiguity(
            "report-and-zat", .vague,
            question: Text(
                nl: "Wordt het verzuim bij elke DUO-melding in het ZAT besproken?",
                en: "Is absence discussed in the ZAT upon each report in DUO?"),
            readings: [
                Reading("every-report", nl: "Ja, bij elke melding.", en: "Yes, upon each report."),
                Reading(
                    "not-cooperating", nl: "Alleen bij een melding omdat leerling of ouders niet meewerken.",
                    en: "Only upon a report because pupil or parents do not cooperate."),
            ],
            default: "not-cooperating",
            why: Text(
                nl:
                    "De zin staat in de alinea over niet meewerken; leerplicht brengt elders alleen blijvend verzuim "
                    + "in.",
                en:
                    "The sentence stands in the paragraph on not cooperating; elsewhere only persisting absence is "
                    + "taken "
                    + "to the ZAT."),
            affects: ["report-discussed-at-zat", "family-told-of-zat"]
        )
        .cite("4. Samenwerking, School", 259...262, "met een DUO melding")

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
