import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var sicknessAmbiguities: [Ambiguity] {
        Ambiguity(
            "sickness-in-a-row", .contradiction,
            question: Text(
                nl: "Is onduidelijk ziekteverzuim een criterium na tien schooldagen of na één week achter elkaar?",
                en: "Is unclear sickness a criterion after ten school days or after one week in a row?"),
            readings: [
                Reading(
                    "ten-school-days", nl: "Meer dan tien schooldagen achtereen (bijlage 1).",
                    en: "More than ten school days in a row (annex 1)."),
                Reading(
                    "one-week", nl: "Meer dan één week achter elkaar (het formulier in bijlage 3).",
                    en: "More than one week in a row (the form in annex 3)."),
            ],
            default: "ten-school-days",
            why: Text(
                nl:
                    "Hoofdstuk 3 verwijst voor de vier criteria naar bijlage 1; het formulier is een hulpmiddel bij "
                    + "melden.",
                en: "For the four criteria chapter 3 refers to annex 1; the form is an aid to referral."),
            affects: ["sick-more-than-ten-school-days", "form-reason-one-week"]
        )
        .cite("Bijlage 1, De vier criteria ziekteverzuim", 415, "meer dan 10 schooldagen achtereen")
        .cite("Bijlage 3", 550, "meer dan één week")

        Ambiguity(
            "unclear-sickness", .vague,
            question: Text(
                nl: "Wanneer is ziekteverzuim „onduidelijk” of „opvallend”?",
                en: "When is sickness \"unclear\" or \"striking\"?"),
            readings: [
                Reading(
                    "school-judges", nl: "Dat beoordeelt de school per geval.", en: "The school judges case by case."),
                Reading(
                    "no-known-cause", nl: "Als de school geen reden van de ziekte kent.",
                    en: "When the school knows no reason for the sickness."),
            ],
            default: "school-judges",
            why: Text(
                nl: "De tekst geeft alleen een voorbeeld: regelmatig ziek naar huis.",
                en: "The text gives an example only: often going home ill."),
            affects: ["sick-more-than-ten-school-days", "sick-striking"]
        )
        .cite("Bijlage 1, De vier criteria ziekteverzuim", 415...419, "Opvallend ziekteverzuim")

        Ambiguity(
            "longer-spells", .gap,
            question: Text(
                nl: "Tellen ziekmeldingen van drie dagen of langer mee bij drie keer in twee maanden?",
                en: "Do spells of three days or more count towards three times in two months?"),
            readings: [
                Reading(
                    "only-short", nl: "Nee, alleen ziekmeldingen van één of twee dagen.",
                    en: "No, only spells of one or two days."),
                Reading(
                    "also-longer", nl: "Ja, één of twee dagen is bedoeld als minimum.",
                    en: "Yes, one or two days is meant as a minimum."),
            ],
            default: "only-short",
            why: Text(
                nl: "De tekst noemt één of twee dagen; langere meldingen kunnen onder een ander criterium vallen.",
                en: "The text says one or two days; longer spells may come under another criterion."),
            affects: ["sick-three-times-in-two-months"]
        )
        .cite("Bijlage 1, De vier criteria ziekteverzuim", 414, "één of twee dagen")

        Ambiguity(
            "kind-of-sick-days", .vague,
            question: Text(
                nl: "Zijn de dagen bij ziekte schooldagen of kalenderdagen?",
                en: "Are the days of sickness school days or calendar days?"),
            readings: [
                Reading("school-days", nl: "Schooldagen.", en: "School days."),
                Reading("calendar-days", nl: "Kalenderdagen.", en: "Calendar days."),
            ],
            default: "school-days",
            why: Text(
                nl: "Een ander criterium in dezelfde lijst telt schooldagen, en ziek gemeld wordt op schooldagen.",
                en: "Another criterion in the same list counts school days, and sickness is reported on school days."),
            affects: ["sick-three-times-in-two-months", "sick-more-than-four-days"]
        )
        .cite("Bijlage 1, De vier criteria ziekteverzuim", 414...417, "Meer dan 4 dagen")

        Ambiguity(
            "past-month", .vague,
            question: Text(
                nl: "Zijn „de afgelopen maand” en „2 maanden” kalendermaanden?",
                en: "Are \"the past month\" and \"2 months\" calendar months?"),
            readings: [
                Reading(
                    "rolling", nl: "Nee, een maand of twee maanden terug vanaf nu.",
                    en: "No, one or two months back from now."),
                Reading(
                    "calendar-month", nl: "Ja, hele kalendermaanden.", en: "Yes, whole calendar months."),
            ],
            default: "rolling",
            why: Text(
                nl: "De tekst spreekt van een periode en van het verleden, niet van een maand bij name.",
                en: "The text speaks of a period and of the past, not of a month by name."),
            affects: ["sick-three-times-in-two-months", "sick-more-than-four-days"]
        )
        .cite("Bijlage 1, De vier criteria ziekteverzuim", 414...417, "de afgelopen maand")
    }
}
