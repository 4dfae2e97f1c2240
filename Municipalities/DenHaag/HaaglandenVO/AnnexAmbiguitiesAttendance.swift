import RulePackKit

extension DenHaag.HaaglandenVO {
    @Ambiguities static var unclearAttendance: [Ambiguity] {
        Ambiguity(
            "who-is-blameworthy", .vague,
            question: Text(
                nl: "Wie moet verwijtbaar zijn: jongere, ouders of allebei?",
                en: "Who must be to blame: the pupil, the parents, or both?"),
            readings: [
                Reading(
                    "who-does-not-cooperate", nl: "Wie niet meewerkt, moet ook verwijtbaar zijn.",
                    en: "Whoever does not cooperate must also be to blame."),
                Reading(
                    "both", nl: "Jongere en ouders moeten allebei verwijtbaar zijn.",
                    en: "Pupil and parents must both be to blame.",
                    .leavesOpen("blameworthy", "may-enforce", "no-cooperation-can-be-enforced")),
                Reading(
                    "either", nl: "Het volstaat dat een van beiden verwijtbaar is.",
                    en: "It is enough that one of them is to blame.",
                    .leavesOpen("blameworthy", "may-enforce", "no-cooperation-can-be-enforced")),
            ],
            default: "who-does-not-cooperate",
            why: Text(
                nl: "„Zij” wijst terug op „jongere of ouders”, die niet meewerken.",
                en: "“They” points back to the “pupil or parents” who do not cooperate."),
            affects: ["no-cooperation", "blameworthy", "may-enforce", "no-cooperation-can-be-enforced"]
        )
        .cite("Leerplichtambtenaar, Handhaving", 66, "zij verwijtbaar zijn")

        Ambiguity(
            "worrying-situations", .vague,
            question: Text(
                nl: "Welke situaties op een school zijn zorgelijk genoeg voor een melding bij de Inspectie?",
                en: "Which situations at a school are worrying enough for a report to the inspectorate?"),
            readings: [
                Reading(
                    "not-stated", nl: "Dat staat er niet; leerplicht kan het per geval beoordelen.",
                    en: "It is not stated; the attendance service can judge case by case."),
                Reading(
                    "breach-of-law", nl: "Situaties waarin een school de Leerplichtwet niet naleeft.",
                    en: "Situations in which a school does not comply with the law on compulsory education."),
            ],
            default: "not-stated",
            why: Text(
                nl: "De tekst geeft geen maatstaf, en leerplicht controleert de naleving juist niet.",
                en: "The text gives no standard, and the attendance service does not check compliance."),
            affects: ["report-to-inspectorate", "parents-may-report"]
        )
        .cite("Leerplichtambtenaar, Toezicht op scholen", 74, "In zorgelijke situaties")
    }

    @Ambiguities static var unclearSpecialCases: [Ambiguity] {
        Ambiguity(
            "who-finds-a-school", .gap,
            question: Text(
                nl: "Wie zoekt een school voor een jongere die nergens is ingeschreven?",
                en: "Who looks for a school for a pupil who is enrolled nowhere?"),
            readings: [
                Reading(
                    "not-stated", nl: "Dat staat er niet: de zinnen gaan alleen over leerlingen die zijn verwijderd.",
                    en: "It is not stated: the sentences are about removed pupils only."),
                Reading(
                    "not-leerplicht-either", nl: "In elk geval niet leerplicht: ook dan zoekt hij niet zelf.",
                    en: "Not the attendance officer in any case: then too he does not look himself."),
            ],
            default: "not-stated",
            why: Text(
                nl: "De zin volgt op die over verwijdering, en alleen dan is er een school die kan zoeken.",
                en: "The sentence follows the one on removal, and only then is there a school that can look."),
            affects: ["no-search-for-place", "school-finds-school", "monitors-removal"]
        )
        .cite("Leerplichtambtenaar, Verwijdering", 68, "vinden van een nieuwe school")

        Ambiguity(
            "role-in-leave", .vague,
            question: Text(
                nl: "Welke rol heeft leerplicht bij lang verlof en bij vrijstellingen: beslissen, adviseren of anders?",
                en: "What is the role in long leave and in exemptions: deciding, advising or otherwise?"),
            readings: [
                Reading(
                    "not-stated", nl: "Dat staat er niet.", en: "It is not stated."),
                Reading(
                    "decides", nl: "Leerplicht beslist over het verlof en beoordeelt de vrijstelling.",
                    en: "The attendance service decides on leave and assesses the exemption."),
            ],
            default: "not-stated",
            why: Text(
                nl: "De tekst zegt alleen dat er een rol is.", en: "The text only says that there is a role."),
            affects: ["long-leave", "role-in-exemptions", "leave-and-exemptions"]
        )
        .cite("Leerplichtambtenaar, Verlof en vrijstelling", 70, "Leerplicht heeft ook een rol")

        Ambiguity(
            "counting-leave", .vague,
            question: Text(
                nl: "Tellen de tien schooldagen verlof per aanvraag of per schooljaar?",
                en: "Are the ten school days of leave counted per request or per school year?"),
            readings: [
                Reading(
                    "per-request", nl: "Per aanvraag.", en: "Per request.",
                    .window(CountingWindow(.single), "long-leave")),
                Reading(
                    "per-school-year", nl: "Alle aanvragen in een schooljaar bij elkaar.",
                    en: "All requests in a school year together.", .window(CountingWindow(.schoolYear), "long-leave")),
            ],
            default: "per-request",
            why: Text(
                nl: "Er staat „verlofaanvragen van meer dan”; een telperiode staat er niet.",
                en: "It says “requests of more than”; there is no counting window."),
            affects: ["long-leave"]
        )
        .cite("Leerplichtambtenaar, Verlof en vrijstelling", 70, "verlofaanvragen van meer dan")
    }
}
