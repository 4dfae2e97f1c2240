import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var ladderAmbiguities: [Ambiguity] {
        Ambiguity(
            "late-ladder-twice", .contradiction,
            question: Text(
                nl: "Wie wordt bij te laat komen gesproken en uitgenodigd: volgens bijlage 1 of bijlage 7?",
                en: "Who is spoken to and invited upon late arrivals: by annex 1 or annex 7?"),
            readings: [
                Reading(
                    "annex-1", nl: "Bijlage 1: (de leerling en) ouders worden gesproken en uitgenodigd.",
                    en: "Annex 1: (pupil and) parents are spoken to and invited."),
                Reading(
                    "annex-7",
                    nl:
                        "Bijlage 7: de leerling wordt uitgenodigd, leerling en ouders geïnformeerd; onder 18 spreekt "
                        + "de "
                        + "school ook de ouders.",
                    en:
                        "Annex 7: the pupil is invited, pupil and parents are informed; below 18 the school also "
                        + "speaks to "
                        + "the parents."),
                Reading(
                    "by-age", nl: "Bijlage 1 voor jonge leerlingen, bijlage 7 voor leerlingen van 12 jaar en ouder.",
                    en: "Annex 1 for young pupils, annex 7 for pupils aged 12 and over."),
            ],
            default: "annex-1",
            why: Text(
                nl:
                    "Bijlage 1 geeft de criteria waarnaar de hoofdstukken verwijzen; bijlage 7 werkt alleen het "
                    + "spreekuur uit.",
                en:
                    "Annex 1 gives the criteria to which the chapters refer; annex 7 only works out the consultation "
                    + "hour."
            ),
            affects: [
                "late-through-7", "late-8-through-11", "late-from-12", "late-spreekuur-through-7",
                "late-spreekuur-8-through-11", "late-spreekuur-from-12",
            ]
        )
        .cite("Bijlage 1, Te laat komen", 383...387, "gesprek door school met")
        .cite("Bijlage 7, Te laat komen", 814...818, "informeert de leerling en ouders")

        Ambiguity(
            "again-after-talk", .vague,
            question: Text(
                nl: "Volgt een melding op elk nieuw verzuim na een preventief gesprek, ook bij spijbelen?",
                en: "Does a report follow any new absence after a preventive talk, truancy included?"),
            readings: [
                Reading(
                    "any-absence", nl: "Ja, op elk nieuw verzuim, te laat komen en spijbelen.",
                    en: "Yes, upon any new absence, late arrivals and truancy alike."),
                Reading(
                    "late-only", nl: "Alleen op opnieuw te laat komen, waar de regel onder staat.",
                    en: "Only upon being late again, under which the rule stands."),
                Reading(
                    "new-count", nl: "Pas als het verzuim opnieuw een grens van de reeks bereikt.",
                    en: "Only when the absence again reaches a limit of the ladder."),
            ],
            default: "any-absence",
            why: Text(
                nl:
                    "De zin spreekt van verzuim en noemt te laat komen noch een aantal, maar staat alleen onder te "
                    + "laat komen.",
                en: "The sentence speaks of absence and names neither lateness nor a number, but stands under late "
                    + "arrivals alone."),
            affects: ["absence-after-preventive-talk"]
        )
        .cite("Bijlage 1, Te laat komen", 393, "Bij opnieuw verzuim")

        Ambiguity(
            "who-invites", .lostText,
            question: Text(
                nl: "Wie nodigt uit voor het preventieve gesprek met leerplicht, en wie wordt uitgenodigd?",
                en: "Who invites to the preventive talk with the attendance service, and who is invited?"),
            readings: [
                Reading(
                    "coordinator",
                    nl: "De ondersteuningscoördinator nodigt leerling en ouders uit, zoals in hoofdstuk 3.",
                    en: "The support coordinator invites pupil and parents, as in chapter 3."),
                Reading(
                    "officer", nl: "De leerplichtambtenaar nodigt leerling en ondersteuningscoördinator uit.",
                    en: "The attendance officer invites the pupil and the support coordinator."),
                Reading(
                    "school", nl: "De school nodigt uit, zoals in bijlage 1 en 7.",
                    en: "The school invites, as in annexes 1 and 7."),
            ],
            default: "coordinator",
            why: Text(
                nl:
                    "De beschadigde zin is met hoofdstuk 3 te herstellen, en de ondersteuningscoördinator is van de "
                    + "school.",
                en: "Chapter 3 mends the damaged sentence, and the support coordinator belongs to the school."),
            affects: [
                "coordinator-invites", "invitation-by-criteria", "late-8-through-11", "truancy-1-to-1-and-a-half-days",
                "late-spreekuur-8-through-11", "truancy-hours-8-through-11", "school-invites-pupil",
                "preventive-talk-as-activity",
            ]
        )
        .cite("4. Samenwerking, Leerplichtambtenaar", 302...303, "nodigt de leerling en")
        .cite("3. Contact met leerling en ouders", 171...172, "leerling en ouders uit")
        .cite("Bijlage 1, Te laat komen", 386, "school nodigt")
    }
}
