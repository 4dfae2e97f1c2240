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
                    "both", nl: "De tekst beslist het niet: beide reeksen staan er, elk in haar eigen bijlage.",
                    en: "The text does not decide: both ladders stand there, each in its own annex."),
                Reading(
                    "annex-1", nl: "Bijlage 1: (de leerling en) ouders worden gesproken en uitgenodigd.",
                    en: "Annex 1: (pupil and) parents are spoken to and invited.",
                    .drops("late-spreekuur-through-7", "late-spreekuur-8-through-11", "late-spreekuur-from-12")),
                Reading(
                    "annex-7",
                    nl:
                        "Bijlage 7: de leerling wordt uitgenodigd, leerling en ouders geïnformeerd; onder 18 spreekt "
                        + "de "
                        + "school ook de ouders.",
                    en:
                        "Annex 7: the pupil is invited, pupil and parents are informed; below 18 the school also "
                        + "speaks to "
                        + "the parents.", .drops("late-through-7", "late-8-through-11", "late-from-12")),
                Reading(
                    "by-age", nl: "Bijlage 1 voor jonge leerlingen, bijlage 7 voor leerlingen van 12 jaar en ouder.",
                    en: "Annex 1 for young pupils, annex 7 for pupils aged 12 and over.",
                    .requires(.age(.lessThan(12, .years)), of: "late-through-7", "late-8-through-11", "late-from-12"),
                    .requires(
                        .age(.atLeast(12, .years)), of: "late-spreekuur-through-7", "late-spreekuur-8-through-11",
                        "late-spreekuur-from-12")),
            ],
            default: "both",
            why: Text(
                nl:
                    "De getallen zijn gelijk. Hoofdstuk 2 verwijst voor criteria naar bijlage 1, hoofdstuk 4 bij te laat "
                    + "komen naar bijlage 7; geen van beide sluit de andere uit.",
                en:
                    "The numbers are the same. Chapter 2 refers to annex 1 for criteria, chapter 4 to annex 7 upon late "
                    + "arrivals; neither rules out the other."
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
                    en: "Only upon being late again, under which the rule stands.",
                    .measure(.lateArrivals, "absence-after-preventive-talk", "absence-after-consultation")),
                Reading(
                    "new-count", nl: "Pas als het verzuim opnieuw een grens van de reeks bereikt.",
                    en: "Only when the absence again reaches a limit of the ladder.",
                    .leavesOpen("absence-after-preventive-talk", "absence-after-consultation")),
            ],
            default: "any-absence",
            why: Text(
                nl:
                    "De zin spreekt van verzuim en noemt te laat komen noch een aantal, maar staat alleen onder te "
                    + "laat komen.",
                en: "The sentence speaks of absence and names neither lateness nor a number, but stands under late "
                    + "arrivals alone."),
            affects: ["absence-after-preventive-talk", "absence-after-consultation", "occasion-absence-after-talk"]
        )
        .cite("Bijlage 1, Te laat komen", 393, "Bij opnieuw verzuim")
        .cite("Bijlage 7, Te laat komen", 822, "Bij opnieuw verzuim na")

        Ambiguity(
            "day-of-the-talk", .vague,
            question: Text(
                nl: "Telt verzuim op de dag van het preventieve gesprek zelf als opnieuw verzuim?",
                en: "Does absence on the very day of the preventive talk count as absence again?"),
            readings: [
                Reading(
                    "from-the-day-after", nl: "Nee, pas vanaf de dag erna.", en: "No, only from the day after."),
                Reading(
                    "with-the-day-itself", nl: "Ja, ook wat op die dag zelf is; een dossier geeft het uur niet.",
                    en: "Yes, also what is on that day itself; a case does not give the hour.",
                    .window(
                        .from(.preventiveTalk), "absence-after-preventive-talk", "absence-after-consultation")),
            ],
            default: "from-the-day-after",
            why: Text(
                nl: "De tekst zegt „na een preventief gesprek” en niet vanaf welke dag.",
                en: "The text says \"after a preventive talk\" and not from which day."),
            affects: ["absence-after-preventive-talk", "absence-after-consultation"]
        )
        .cite("Bijlage 1, Te laat komen", 393, "na een preventief gesprek")
        .cite("Bijlage 7, Te laat komen", 822, "na een gesprek")

        Ambiguity(
            "who-invites", .lostText,
            question: Text(
                nl: "Wie nodigt uit voor het preventieve gesprek met leerplicht, en wie wordt uitgenodigd?",
                en: "Who invites to the preventive talk with the attendance service, and who is invited?"),
            readings: [
                Reading(
                    "each-as-stated",
                    nl: "Elke plaats zoals zij er staat: de ondersteuningscoördinator in hoofdstuk 3, de school in "
                        + "bijlage 1 en 7; alleen de beschadigde zin herstellen wij naar hoofdstuk 3.",
                    en: "Each place as it stands: the support coordinator in chapter 3, the school in annexes 1 and 7; "
                        + "only the damaged sentence is mended after chapter 3."),
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
            default: "each-as-stated",
            why: Text(
                nl:
                    "De ondersteuningscoördinator is van de school, dus de plaatsen sluiten elkaar niet uit; wie van "
                    + "leerling en ouders wordt uitgenodigd, verschilt per plaats.",
                en: "The support coordinator belongs to the school, so the places do not rule each other out; who of "
                    + "pupil and parents is invited differs from place to place."),
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
