import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var consultationCountingAmbiguities: [Ambiguity] {
        Ambiguity(
            "unit-of-truancy-hours", .contradiction,
            question: Text(
                nl: "Telt de trap voor spijbelen lesuren of klokuren?",
                en: "Does the ladder for truancy count lesson hours or clock hours?"),
            readings: [
                Reading(
                    "lesson-hours", nl: "Lesuren, in alle drie de treden.", en: "Lesson hours, on all three steps."),
                Reading(
                    "clock-hours", nl: "Klokuren in de eerste twee treden, lesuren in de laatste.",
                    en: "Clock hours on the first two steps, lesson hours on the last."),
            ],
            default: "lesson-hours",
            why: Text(
                nl: "De laatste trede zegt lesuren en sluit met haar getal aan op de trede ervoor.",
                en: "The last step says lesson hours, and its number follows on the step before."),
            affects: ["truancy-hours-through-7", "truancy-hours-8-through-11", "truancy-hours-more-than-11"]
        )
        .cite("Bijlage 7, Spijbelen", 826, "met 7 uur")
        .cite("Bijlage 7, Spijbelen", 829, "8 t/m 11 uur")
        .cite("Bijlage 7, Spijbelen", 832, "Meer dan 11 lesuren")

        Ambiguity(
            "between-7-and-8-hours", .gap,
            question: Text(
                nl: "Wat volgt bij meer dan 7 en minder dan 8 uur spijbelen?",
                en: "What follows upon more than 7 and less than 8 hours of truancy?"),
            readings: [
                Reading(
                    "whole-hours", nl: "Dat komt niet voor: er worden hele (les)uren geteld.",
                    en: "It does not occur: whole (lesson) hours are counted."),
                Reading(
                    "school-talk", nl: "Nog steeds het gesprek door de school.", en: "Still the talk by the school."),
            ],
            default: "whole-hours",
            why: Text(
                nl: "De treden sluiten alleen aan als er in hele uren wordt geteld.",
                en: "The steps meet only if whole hours are counted."),
            affects: ["truancy-hours-through-7", "truancy-hours-8-through-11"]
        )
        .cite("Bijlage 7, Spijbelen", 826...829, "8 t/m 11 uur")

        Ambiguity(
            "light-absence-or-report", .overlap,
            question: Text(
                nl: "Komt een leerling die meerdere dagdelen spijbelt op het spreekuur, of wordt hij gemeld?",
                en: "Does a pupil who is truant for several dayparts come to the consultation hour, or is it "
                    + "reported?"),
            readings: [
                Reading("report", nl: "Melding: de trap gaat voor.", en: "Report: the ladder prevails."),
                Reading(
                    "consultation", nl: "Spreekuur: meerdere dagdelen heten licht verzuim.",
                    en: "Consultation hour: several dayparts are called light absence."),
            ],
            default: "report",
            why: Text(
                nl: "De trap noemt wat op een aantal volgt; de doelgroep beschrijft alleen in grote lijnen.",
                en: "The ladder says what follows a number; the target group only describes broadly."),
            affects: ["consultation-light-absence", "truancy-several-dayparts"]
        )
        .cite("Bijlage 7, Doelgroep", 792, "(meerdere lesuren/dagdelen)")
        .cite("Bijlage 7, Spijbelen", 832...833, "meerdere dagdelen")

        Ambiguity(
            "number-of-dayparts", .vague,
            question: Text(
                nl: "Hoeveel dagdelen zijn „meerdere dagdelen”, naast meer dan 11 lesuren?",
                en: "How many dayparts are \"several dayparts\", beside more than 11 lesson hours?"),
            readings: [
                Reading("two-or-more", nl: "Twee of meer.", en: "Two or more."),
                Reading(
                    "as-eleven-hours", nl: "Zoveel als samen meer dan 11 lesuren zijn.",
                    en: "As many as exceed 11 lesson hours together."),
            ],
            default: "as-eleven-hours",
            why: Text(
                nl: "Twee dagdelen zijn vaak minder dan 8 uur, waarvoor een lichtere trede geldt.",
                en: "Two dayparts are often fewer than 8 hours, for which a lighter step holds."),
            affects: ["truancy-several-dayparts"]
        )
        .cite("Bijlage 7, Spijbelen", 832, "of meerdere dagdelen")

        Ambiguity(
            "few-hours-admitted", .overlap,
            question: Text(
                nl: "Mag een leerling met enkele uren verzuim naar het spreekuur, of pas vanaf 8 uur?",
                en: "May a pupil with a few hours of absence come to the consultation hour, or only from 8 hours?"),
            readings: [
                Reading(
                    "from-eight", nl: "Pas vanaf 8 uur; tot en met 7 uur spreekt de school zelf.",
                    en: "Only from 8 hours; through 7 the school itself talks."),
                Reading(
                    "earlier", nl: "Ook eerder, als de school dat nodig vindt.",
                    en: "Earlier too, if the school sees need."),
            ],
            default: "from-eight",
            why: Text(
                nl: "De trap is het nauwkeurigst.", en: "The ladder is the most precise."),
            affects: ["consultation-few-hours", "truancy-hours-through-7", "truancy-hours-8-through-11"]
        )
        .cite("Bijlage 7, Doelgroep", 792...793, "enkele uren verzuim")
        .cite("Bijlage 7, Spijbelen", 826...827, "met 7 uur spijbelen")

        Ambiguity(
            "how-often-is-frequent", .vague,
            question: Text(
                nl: "Hoe vaak te laat is „veelvuldig” genoeg voor het spreekuur?",
                en: "How often late is \"frequent\" enough for the consultation hour?"),
            readings: [
                Reading(
                    "eight", nl: "8 tot en met 11 keer, zoals in de trap.",
                    en: "8 through 11 times, as on the "
                        + "ladder."),
                Reading("school-decides", nl: "Dat beoordeelt de school.", en: "The school judges."),
            ],
            default: "eight",
            why: Text(
                nl: "De trap eronder nodigt bij 8 tot en met 11 keer voor het spreekuur uit.",
                en: "The ladder below invites to the consultation hour at 8 through 11 times."),
            affects: [
                "consultation-late-start-of-day", "consultation-late-between-lessons", "late-spreekuur-8-through-11",
            ]
        )
        .cite("Bijlage 7, Doelgroep", 791, "veelvuldig te laat komen")
        .cite("Bijlage 7, Te laat komen", 817, "8 t/m 11 keer")
    }
}
