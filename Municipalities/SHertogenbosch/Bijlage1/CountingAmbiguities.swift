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
                    "no-period", nl: "Zonder periode: alles wat bekend is, telt mee.",
                    en: "No period: all that is known counts."),
                Reading("school-year", nl: "In het lopende schooljaar.", en: "In the current school year."),
                Reading(
                    "rolling-period", nl: "In een voortschrijdende periode, waarvan de tekst de lengte niet noemt.",
                    en: "In a rolling period, the length of which the text does not state."),
                Reading(
                    "since-last-intervention", nl: "Sinds het laatste gesprek of de laatste melding.",
                    en: "Since the last talk or report."),
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
            "truancy-overlap", .overlap,
            question: Text(
                nl: "Wat geldt bij één dag spijbelen, als twee dagdelen samen een dag zijn?",
                en: "What holds upon one day of truancy, if two dayparts make a day?"),
            readings: [
                Reading(
                    "school-talk", nl: "Twee dagdelen, dus alleen een gesprek door de school.",
                    en: "Two dayparts, so only a talk by the school."),
                Reading(
                    "preventive-talk", nl: "Één dag, dus ook een preventief gesprek met leerplicht.",
                    en: "One day, so also a preventive talk with the attendance service."),
                Reading(
                    "as-recorded", nl: "Naar de eenheid waarin is geregistreerd: dagdelen of dagen, zonder omrekenen.",
                    en: "By the unit in which it was recorded: dayparts or days, without conversion."),
            ],
            default: "as-recorded",
            why: Text(
                nl: "De tekst zegt nergens hoeveel dagdelen een dag heeft; omrekenen zou dat invullen.",
                en: "The text nowhere says how many dayparts make a day; converting would fill that in."),
            affects: ["truancy-through-2-dayparts", "truancy-1-to-1-and-a-half-days"]
        )
        .cite("Bijlage 1, Spijbelen", 398...401, "Tot en met 2 dagdelen")

        Ambiguity(
            "truancy-gap", .gap,
            question: Text(
                nl: "Wat geldt tussen anderhalve en twee dagen spijbelen, en bij drie dagdelen?",
                en: "What holds between one and a half and two days of truancy, and for three dayparts?"),
            readings: [
                Reading(
                    "no-rule", nl: "De tekst geeft er geen regel voor.", en: "The text has no rule for it."),
                Reading(
                    "preventive-talk", nl: "Een preventief gesprek, want twee dagen zijn nog niet bereikt.",
                    en: "A preventive talk, since two days have not been reached."),
                Reading(
                    "report", nl: "Een melding, want anderhalve dag is voorbij.",
                    en: "A report, since 1.5 days have passed."),
            ],
            default: "no-rule",
            why: Text(
                nl: "Geen van de drie regels noemt deze hoeveelheid in haar eigen eenheid; wij verlengen er geen.",
                en: "None of the three rules names this amount in its own unit; we extend none of them."),
            affects: [
                "truancy-through-2-dayparts", "truancy-1-to-1-and-a-half-days", "truancy-from-2-days",
            ]
        )
        .cite("Bijlage 1, Spijbelen", 401...405, "2 dagen of meer")

        Ambiguity(
            "truancy-one-and-a-half", .vague,
            question: Text(
                nl: "Hoort precies anderhalve dag spijbelen nog bij het preventieve gesprek?",
                en: "Does exactly one and a half days of truancy still lead to the preventive talk?"),
            readings: [
                Reading("included", nl: "Ja, tot en met anderhalve dag.", en: "Yes, up to and including 1.5 days."),
                Reading("excluded", nl: "Nee, tot aan anderhalve dag.", en: "No, up to but not including 1.5 days."),
            ],
            default: "included",
            why: Text(
                nl:
                    "Anders zou er voor anderhalve dag geen enkele regel zijn; elders zegt de tekst „tot en met”, "
                    + "hier „tot”.",
                en:
                    "Otherwise no rule at all would hold for 1.5 days; elsewhere the text says up to and including, "
                    + "here "
                    + "up to."),
            affects: ["truancy-1-to-1-and-a-half-days"]
        )
        .cite("Bijlage 1, Spijbelen", 401, "1 tot 1,5 dag")

        Ambiguity(
            "truancy-units", .contradiction,
            question: Text(
                nl: "Telt spijbelen in dagdelen en dagen (bijlage 1) of in (les)uren (bijlage 7)?",
                en: "Is truancy counted in dayparts and days (annex 1) or in (lesson) hours (annex 7)?"),
            readings: [
                Reading(
                    "both", nl: "Beide reeksen gelden naast elkaar, elk in haar eigen eenheid.",
                    en: "Both ladders hold side by side, each in its own unit."),
                Reading(
                    "annex-1", nl: "Bijlage 1 geldt: dagdelen en dagen.", en: "Annex 1 holds: dayparts and days."),
                Reading(
                    "annex-7", nl: "Bijlage 7 geldt: uren en lesuren.", en: "Annex 7 holds: hours and lesson hours."),
                Reading(
                    "by-sector", nl: "Dagdelen en dagen voor het po, uren voor vo en mbo.",
                    en: "Dayparts and days for primary schools, hours for secondary and vocational ones."),
            ],
            default: "both",
            why: Text(
                nl:
                    "De hoofdstukken verwijzen naar beide bijlagen en de tekst kiest niet; eenheden rekenen wij niet "
                    + "om.",
                en: "The chapters refer to both annexes and the text does not choose; we do not convert units."),
            affects: [
                "truancy-through-2-dayparts", "truancy-1-to-1-and-a-half-days", "truancy-from-2-days",
                "truancy-hours-through-7", "truancy-hours-8-through-11", "truancy-hours-more-than-11",
                "truancy-several-dayparts",
            ]
        )
        .cite("Bijlage 1, Spijbelen", 398...401, "dagdelen spijbelen")
        .cite("Bijlage 7, Spijbelen", 826...829, "7 uur spijbelen")

        Ambiguity(
            "truancy-dayparts-report", .contradiction,
            question: Text(
                nl: "Wat volgt op twee dagdelen spijbelen: een gesprek door de school of een melding?",
                en: "What follows two dayparts of truancy: a talk by the school or a report?"),
            readings: [
                Reading(
                    "school-talk", nl: "Een gesprek door de school, volgens bijlage 1.",
                    en: "A talk by the school, by annex 1."),
                Reading(
                    "report", nl: "Een melding bij leerplicht, want bijlage 7 meldt bij meerdere dagdelen.",
                    en: "A report to the attendance service, since annex 7 reports several dayparts."),
            ],
            default: "school-talk",
            why: Text(
                nl: "Bijlage 1 noemt het aantal; „meerdere” in bijlage 7 is geen getal.",
                en: "Annex 1 states the number; \"several\" in annex 7 is no number."),
            affects: ["truancy-through-2-dayparts", "truancy-several-dayparts"]
        )
        .cite("Bijlage 1, Spijbelen", 398, "Tot en met 2 dagdelen")
        .cite("Bijlage 7, Spijbelen", 832, "meerdere dagdelen")
    }
}
