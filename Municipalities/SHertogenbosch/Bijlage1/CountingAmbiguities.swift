import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var countingAmbiguities: [Ambiguity] {
        Ambiguity(
            "counting-window", .missing,
            question: Text(
                nl: "Over welke periode worden te laat komen en spijbelen geteld?",
                en: "Over which period are late arrivals and truancy counted?"),
            readings: [
                Reading(
                    "no-period", nl: "De tekst beslist het niet: wij vullen geen periode in.",
                    en: "The text does not decide: we fill in no period."),
                Reading(
                    "school-year", nl: "In het lopende schooljaar.", en: "In the current school year.",
                    .window(
                        CountingWindow(.schoolYear), "late-through-7", "late-8-through-11", "late-from-12",
                        "truancy-through-2-dayparts", "truancy-1-to-1-and-a-half-days", "truancy-from-2-days",
                        "late-spreekuur-through-7", "late-spreekuur-8-through-11", "late-spreekuur-from-12",
                        "truancy-hours-through-7", "truancy-hours-8-through-11", "truancy-hours-more-than-11",
                        "truancy-several-dayparts")),
                Reading(
                    "rolling-period", nl: "In een voortschrijdende periode, waarvan de tekst de lengte niet noemt.",
                    en: "In a rolling period, the length of which the text does not state.",
                    .window(
                        CountingWindow(.anyPeriod), "late-through-7", "late-8-through-11", "late-from-12",
                        "truancy-through-2-dayparts", "truancy-1-to-1-and-a-half-days", "truancy-from-2-days",
                        "late-spreekuur-through-7", "late-spreekuur-8-through-11", "late-spreekuur-from-12",
                        "truancy-hours-through-7", "truancy-hours-8-through-11", "truancy-hours-more-than-11",
                        "truancy-several-dayparts")),
                Reading(
                    "since-last-intervention", nl: "Sinds het laatste gesprek of de laatste melding.",
                    en: "Since the last talk or report.",
                    .window(
                        .since(.schoolTalk, .preventiveTalk, .reported), "late-through-7", "late-8-through-11",
                        "late-from-12", "truancy-through-2-dayparts", "truancy-1-to-1-and-a-half-days",
                        "truancy-from-2-days", "late-spreekuur-through-7", "late-spreekuur-8-through-11",
                        "late-spreekuur-from-12", "truancy-hours-through-7", "truancy-hours-8-through-11",
                        "truancy-hours-more-than-11", "truancy-several-dayparts")),
            ],
            default: "no-period",
            why: Text(
                nl:
                    "Bij ziekte noemt de tekst wel een periode, bij te laat komen en spijbelen nergens; wij vullen "
                    + "er geen in.",
                en: "For sickness the text states a period, for late arrivals and truancy nowhere; we fill in none."),
            affects: [
                "late-through-7", "late-8-through-11", "late-from-12", "truancy-through-2-dayparts",
                "truancy-1-to-1-and-a-half-days", "truancy-from-2-days", "late-spreekuur-through-7",
                "late-spreekuur-8-through-11", "late-spreekuur-from-12", "truancy-hours-through-7",
                "truancy-hours-8-through-11", "truancy-hours-more-than-11", "truancy-several-dayparts",
            ]
        )
        .cite("Bijlage 1, Te laat komen", 383...386, "Tot en met 7 keer")
        .cite("Bijlage 1, Spijbelen", 398...402, "Tot en met 2 dagdelen")
        .cite("Bijlage 7, Te laat komen", 814...817, "8 t/m 11 keer")
        .cite("Bijlage 7, Spijbelen", 826...830, "8 t/m 11 uur")

        Ambiguity(
            "truancy-gap", .gap,
            question: Text(
                nl: "Wat geldt vanaf anderhalve dag tot twee dagen spijbelen, en bij drie dagdelen?",
                en: "What holds from one and a half to two days of truancy, and for three dayparts?"),
            readings: [
                Reading(
                    "no-rule", nl: "De tekst geeft er geen regel voor.", en: "The text has no rule for it.",
                    .range(.from(1, below: 1.5, .days), "truancy-1-to-1-and-a-half-days")),
                Reading(
                    "preventive-talk", nl: "Een preventief gesprek, want twee dagen zijn nog niet bereikt.",
                    en: "A preventive talk, since two days have not been reached.",
                    .equates(
                        .dayparts(2), .days(1), "truancy-through-2-dayparts", "truancy-1-to-1-and-a-half-days",
                        "truancy-from-2-days"), .range(.from(1, below: 2, .days), "truancy-1-to-1-and-a-half-days")),
                Reading(
                    "report", nl: "Een melding, want anderhalve dag is voorbij.",
                    en: "A report, since 1.5 days have passed.",
                    .equates(.dayparts(2), .days(1), "truancy-from-2-days"),
                    .range(.from(1, below: 1.5, .days), "truancy-1-to-1-and-a-half-days"),
                    .range(.atLeast(1.5, .days), "truancy-from-2-days")),
            ],
            default: "no-rule",
            why: Text(
                nl: "Geen van de drie regels noemt deze hoeveelheid in haar eigen eenheid, en „tot 1,5 dag” zegt niet "
                    + "of anderhalve dag meetelt; wij verlengen er geen.",
                en: "None of the three rules names this amount in its own unit, and up to 1.5 days does not say "
                    + "whether 1.5 itself counts; we extend none of them."),
            affects: [
                "truancy-through-2-dayparts", "truancy-1-to-1-and-a-half-days", "truancy-from-2-days",
            ]
        )
        .cite("Bijlage 1, Spijbelen", 401...405, "2 dagen of meer")

        Ambiguity(
            "truancy-overlap", .overlap,
            question: Text(
                nl: "Wat geldt bij één dag spijbelen, als twee dagdelen samen een dag zijn?",
                en: "What holds upon one day of truancy, if two dayparts make a day?"),
            readings: [
                Reading(
                    "school-talk", nl: "Twee dagdelen, dus alleen een gesprek door de school.",
                    en: "Two dayparts, so only a talk by the school.",
                    .equates(
                        .dayparts(2), .days(1), "truancy-through-2-dayparts", "truancy-1-to-1-and-a-half-days",
                        "truancy-from-2-days"),
                    .range(
                        AmountRange(
                            lower: .init(1, isIncluded: false), upper: .init(1.5, isIncluded: false), unit: .days),
                        "truancy-1-to-1-and-a-half-days")),
                Reading(
                    "preventive-talk", nl: "Één dag, dus ook een preventief gesprek met leerplicht.",
                    en: "One day, so also a preventive talk with the attendance service.",
                    .equates(
                        .dayparts(2), .days(1), "truancy-through-2-dayparts", "truancy-1-to-1-and-a-half-days",
                        "truancy-from-2-days")),
                Reading(
                    "as-recorded", nl: "Naar de eenheid waarin is geregistreerd: dagdelen of dagen, zonder omrekenen.",
                    en: "By the unit in which it was recorded: dayparts or days, without conversion."),
            ],
            default: "as-recorded",
            why: Text(
                nl: "De tekst zegt nergens hoeveel dagdelen een dag heeft; omrekenen zou dat invullen.",
                en: "The text nowhere says how many dayparts make a day; converting would fill that in."),
            affects: ["truancy-through-2-dayparts", "truancy-1-to-1-and-a-half-days", "truancy-from-2-days"]
        )
        .cite("Bijlage 1, Spijbelen", 398...401, "Tot en met 2 dagdelen")

        Ambiguity(
            "truancy-units", .contradiction,
            question: Text(
                nl: "Geldt voor spijbelen bijlage 1 (dagdelen en dagen) of bijlage 7 (uren en „meerdere dagdelen”)?",
                en: "Does annex 1 (dayparts and days) or annex 7 (hours and \"several dayparts\") hold for truancy?"),
            readings: [
                Reading(
                    "both", nl: "De tekst beslist het niet: beide reeksen staan er, elk in haar eigen eenheid.",
                    en: "The text does not decide: both ladders stand there, each in its own unit."),
                Reading(
                    "annex-1", nl: "Bijlage 1 geldt: dagdelen en dagen.", en: "Annex 1 holds: dayparts and days.",
                    .drops(
                        "truancy-hours-through-7", "truancy-hours-8-through-11", "truancy-hours-more-than-11",
                        "truancy-several-dayparts")),
                Reading(
                    "annex-7", nl: "Bijlage 7 geldt: uren en lesuren.", en: "Annex 7 holds: hours and lesson hours.",
                    .drops("truancy-through-2-dayparts", "truancy-1-to-1-and-a-half-days", "truancy-from-2-days")),
                Reading(
                    "by-sector", nl: "Dagdelen en dagen voor het po, uren voor vo en mbo.",
                    en: "Dayparts and days for primary schools, hours for secondary and vocational ones.",
                    .only([.po], "truancy-through-2-dayparts", "truancy-1-to-1-and-a-half-days", "truancy-from-2-days"),
                    .only(
                        [.vo, .mbo], "truancy-hours-through-7", "truancy-hours-8-through-11",
                        "truancy-hours-more-than-11", "truancy-several-dayparts")),
            ],
            default: "both",
            why: Text(
                nl:
                    "De hoofdstukken verwijzen naar beide bijlagen. Zij botsen: twee dagdelen geven in bijlage 1 een "
                    + "gesprek, meerdere dagdelen in bijlage 7 een melding. Eenheden rekenen wij niet om.",
                en:
                    "The chapters refer to both annexes. They collide: two dayparts give a talk in annex 1, several "
                    + "dayparts a report in annex 7. We do not convert units."),
            affects: [
                "truancy-through-2-dayparts", "truancy-1-to-1-and-a-half-days", "truancy-from-2-days",
                "truancy-hours-through-7", "truancy-hours-8-through-11", "truancy-hours-more-than-11",
                "truancy-several-dayparts",
            ]
        )
        .cite("Bijlage 1, Spijbelen", 398...401, "dagdelen spijbelen")
        .cite("Bijlage 7, Spijbelen", 826, "7 uur spijbelen")
        .cite("Bijlage 7, Spijbelen", 832, "meerdere dagdelen")

        Ambiguity(
            "part-of-a-daypart", .vague,
            question: Text(
                nl: "Telt een dagdeel mee waarin de leerling maar een deel van de lessen spijbelde?",
                en: "Does a daypart count in which the pupil skipped only some of the lessons?"),
            readings: [
                Reading(
                    "as-recorded", nl: "Alleen als het als dagdeel is geregistreerd; uren blijven uren.",
                    en: "Only if it was recorded as a daypart; hours remain hours."),
                Reading(
                    "any-part", nl: "Ja, elk dagdeel waarin iets is gemist, telt als dagdeel.",
                    en: "Yes, each daypart in which something was missed counts as one.",
                    .leavesOpen("truancy-through-2-dayparts", "truancy-several-dayparts")),
            ],
            default: "as-recorded",
            why: Text(
                nl: "De tekst zegt niet wanneer een dagdeel is gespijbeld, en telt uren in een eigen reeks.",
                en: "The text does not say when a daypart counts as skipped, and counts hours in a ladder of their "
                    + "own."),
            affects: ["truancy-through-2-dayparts", "truancy-several-dayparts"]
        )
        .cite("Bijlage 1, Spijbelen", 398, "2 dagdelen spijbelen")
        .cite("Bijlage 7, Spijbelen", 832, "meerdere dagdelen")
    }
}
