import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var consultationCountingAmbiguities: [Ambiguity] {
        Ambiguity(
            "light-absence-or-report", .overlap,
            question: Text(
                nl: "Zijn „meerdere dagdelen” spijbelen licht verzuim voor het spreekuur, of reden voor een melding?",
                en: "Are \"several dayparts\" of truancy light absence for the consultation hour, or reported?"),
            readings: [
                Reading(
                    "undecided", nl: "De tekst beslist het niet en zegt ook niet hoeveel dagdelen „meerdere” zijn.",
                    en: "The text does not decide, nor say how many dayparts are \"several\"."),
                Reading("report", nl: "Melding: de trap gaat voor.", en: "Report: the ladder prevails."),
                Reading(
                    "consultation", nl: "Spreekuur: de doelgroep noemt meerdere dagdelen licht verzuim.",
                    en: "Consultation hour: the target group calls several dayparts light absence.",
                    .drops("truancy-several-dayparts")),
            ],
            default: "undecided",
            why: Text(
                nl: "Dezelfde woorden openen het spreekuur en leiden tot een melding; bijlage 1 laat bij twee dagdelen "
                    + "de school praten.",
                en: "The same words open the consultation hour and lead to a report; by annex 1 the school talks at "
                    + "two dayparts."),
            affects: [
                "consultation-light-absence", "light-absence-to-consultation", "truancy-several-dayparts",
            ]
        )
        .cite("Bijlage 7, Doelgroep", 792, "(meerdere lesuren/dagdelen)")
        .cite("Bijlage 7, Spijbelen", 832...833, "meerdere dagdelen")
        .cite("Bijlage 1, Spijbelen", 398, "Tot en met 2 dagdelen")

        Ambiguity(
            "few-hours-admitted", .overlap,
            question: Text(
                nl: "Mag een leerling naar het spreekuur voordat de trap (8 keer te laat, 8 uur spijbelen) is bereikt?",
                en: "May a pupil come to the consultation hour before the ladder (8 times late, 8 hours) is reached?"),
            readings: [
                Reading(
                    "from-eight", nl: "Nee; tot en met 7 keer of 7 uur spreekt de school zelf.",
                    en: "No; through 7 times or 7 hours the school itself talks."),
                Reading(
                    "earlier", nl: "Ja; „veelvuldig te laat” en „enkele uren” noemen geen getal.",
                    en: "Yes; \"frequently late\" and \"a few hours\" name no number.",
                    .leavesOpen("late-spreekuur-8-through-11", "truancy-hours-8-through-11")),
            ],
            default: "from-eight",
            why: Text(
                nl: "De trap geeft getallen; de doelgroep beschrijft alleen in woorden.",
                en: "The ladder gives numbers; the target group only describes in words."),
            affects: [
                "consultation-few-hours", "consultation-late-start-of-day", "consultation-late-between-lessons",
                "late-spreekuur-8-through-11", "truancy-hours-8-through-11",
            ]
        )
        .cite("Bijlage 7, Doelgroep", 791...793, "enkele uren verzuim")
        .cite("Bijlage 7, Te laat komen", 814...817, "8 t/m 11 keer")
        .cite("Bijlage 7, Spijbelen", 826...829, "8 t/m 11 uur")

        Ambiguity(
            "unit-of-truancy-hours", .contradiction,
            question: Text(
                nl: "Telt de trap voor spijbelen lesuren of klokuren?",
                en: "Does the ladder for truancy count lesson hours or clock hours?"),
            readings: [
                Reading(
                    "as-stated",
                    nl: "Zoals het er staat: uren zonder soort in de eerste twee treden, lesuren in de laatste.",
                    en: "As it stands: hours of no stated kind on the first two steps, lesson hours on the last."),
                Reading(
                    "lesson-hours", nl: "Lesuren, in alle drie de treden.", en: "Lesson hours, on all three steps.",
                    .reads(.hours, as: .lessonHours, "truancy-hours-through-7", "truancy-hours-8-through-11")),
                Reading(
                    "clock-hours", nl: "Klokuren in de eerste twee treden, lesuren in de laatste.",
                    en: "Clock hours on the first two steps, lesson hours on the last.",
                    .reads(.hours, as: .clockHours, "truancy-hours-through-7", "truancy-hours-8-through-11")),
            ],
            default: "as-stated",
            why: Text(
                nl: "De laatste trede sluit met haar getal aan op de trede ervoor, wat voor lesuren pleit; de tekst "
                    + "zegt het niet, en wij vullen geen soort uur in.",
                en: "The number of the last step follows on the step before, which speaks for lesson hours; the text "
                    + "does not say so, and we fill in no kind of hour."),
            affects: ["truancy-hours-through-7", "truancy-hours-8-through-11", "truancy-hours-more-than-11"]
        )
        .cite("Bijlage 7, Spijbelen", 826, "met 7 uur")
        .cite("Bijlage 7, Spijbelen", 829, "8 t/m 11 uur")
        .cite("Bijlage 7, Spijbelen", 832, "Meer dan 11 lesuren")
    }
}
