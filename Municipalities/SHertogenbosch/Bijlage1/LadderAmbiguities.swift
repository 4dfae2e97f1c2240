import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var ladderAmbiguities: [Ambiguity] {
        Ambiguity(
            "late-ladder-twice", .contradiction,
            question: Text(
                nl: "Wie wordt bij te laat komen gesproken, uitgenodigd of geïnformeerd: bijlage 1 of bijlage 7?",
                en: "Who is spoken to, invited or informed upon late arrivals: annex 1 or annex 7?"),
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
            "pupil-in-brackets", .vague,
            question: Text(
                nl: "Is de leerling zelf bij de gesprekken van bijlage 1, nu „de leerling en” tussen haakjes staat?",
                en: "Does the pupil attend the talks of annex 1, given that the pupil stands in brackets?"),
            readings: [
                Reading(
                    "by-age", nl: "Vanaf 12 jaar wel, daaronder in de regel alleen de ouders.",
                    en: "From the age of 12, below that as a rule the parents alone."),
                Reading("optional", nl: "Naar keuze van de school.", en: "As the school chooses."),
            ],
            default: "by-age",
            why: Text(
                nl: "Verderop onderscheidt bijlage 1 zelf onder en vanaf 12 jaar.",
                en: "Further on annex 1 itself tells below from above the age of 12."),
            affects: [
                "late-through-7", "late-8-through-11", "truancy-through-2-dayparts",
                "truancy-1-to-1-and-a-half-days", "officer-invites-after-report",
            ]
        )
        .cite("Bijlage 1, Te laat komen", 383, "(leerling en) ouders")
        .cite("Bijlage 1, Te laat komen", 394, "(de leerling en) ouders")

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
            "which-talk-by-age", .vague,
            question: Text(
                nl: "Voor welk gesprek gelden de regels onder en vanaf 12 jaar?",
                en: "For which talk do the rules below and from the age of 12 hold?"),
            readings: [
                Reading(
                    "all-talks", nl: "Voor elk gesprek van bijlage 1: van de school en van leerplicht.",
                    en: "For each talk of annex 1: by the school and by the attendance service."),
                Reading(
                    "after-report",
                    nl: "Alleen voor het gesprek met leerplicht na een melding, waar de regels op volgen.",
                    en: "Only for the talk with the attendance service after a report, which they follow."),
            ],
            default: "all-talks",
            why: Text(
                nl: "De alinea spreekt van een gesprek in het algemeen en staat los van de regels erboven.",
                en: "The paragraph speaks of a talk in general and stands apart from the lines above it."),
            affects: [
                "under-12-with-parents", "from-12-with-or-without-parents", "alone-only-if-parents-told",
            ]
        )
        .cite("Bijlage 1, Gesprek naar leeftijd", 408...410, "wordt een gesprek standaard")

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
            ]
        )
        .cite("4. Samenwerking, Leerplichtambtenaar", 302...303, "nodigt de leerling en")
        .cite("3. Contact met leerling en ouders", 171...172, "leerling en ouders uit")
        .cite("Bijlage 1, Te laat komen", 386, "school nodigt")
    }
}
