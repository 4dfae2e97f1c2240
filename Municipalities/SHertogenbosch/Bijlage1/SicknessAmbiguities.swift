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
                    en: "More than ten school days in a row (annex 1).", .drops("form-reason-one-week")),
                Reading(
                    "one-week", nl: "Meer dan één week achter elkaar (het formulier in bijlage 3).",
                    en: "More than one week in a row (the form in annex 3).",
                    .range(.moreThan(1, .weeks), "sick-more-than-ten-school-days")),
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
                nl: "Wanneer is ziekteverzuim „onduidelijk” of „opvallend”, en wanneer „blijft” verzuim?",
                en: "When is sickness \"unclear\" or \"striking\", and when does absence persist?"),
            readings: [
                Reading(
                    "judged-by-case", nl: "De tekst beslist het niet: wie aan zet is, beoordeelt het per geval.",
                    en: "The text does not decide: whoever acts judges case by case."),
                Reading(
                    "no-known-cause",
                    nl: "Onduidelijk als school de oorzaak niet kent; blijvend als het na het eerste gesprek doorgaat.",
                    en:
                        "Unclear when the school does not know the cause; persisting when it goes on after the first talk."
                ),
            ],
            default: "judged-by-case",
            why: Text(
                nl: "De tekst geeft duur noch getal, en één voorbeeld: regelmatig ziek naar huis.",
                en: "The text gives neither length nor number, and one example: often going home ill."),
            affects: [
                "sick-more-than-ten-school-days", "sick-striking", "form-reason-one-week", "form-reason-striking",
                "absence-persists", "officer-takes-case-to-zat",
            ]
        )
        .cite("3. Contact met leerling en ouders", 166, "Als het verzuim blijft")
        .cite("4. Samenwerking, Leerplichtambtenaar", 339, "Bij blijvend verzuim")
        .cite("Bijlage 1, De vier criteria ziekteverzuim", 415...419, "Opvallend ziekteverzuim")

        Ambiguity(
            "kind-of-sick-days", .vague,
            question: Text(
                nl: "Zijn de dagen bij ziekte schooldagen of kalenderdagen?",
                en: "Are the days of sickness school days or calendar days?"),
            readings: [
                Reading("not-decided", nl: "De tekst beslist het niet.", en: "The text does not decide."),
                Reading(
                    "school-days", nl: "Schooldagen.", en: "School days.",
                    .reads(
                        .days, as: .schoolDays, "sick-more-than-four-days", "form-reason-four-days",
                        "sick-three-times-in-two-months", "form-reason-three-reports", "contact-after-three-days-ill")),
                Reading(
                    "calendar-days", nl: "Kalenderdagen.", en: "Calendar days.",
                    .reads(
                        .days, as: .calendarDays, "sick-more-than-four-days", "form-reason-four-days",
                        "sick-three-times-in-two-months", "form-reason-three-reports", "contact-after-three-days-ill")),
            ],
            default: "not-decided",
            why: Text(
                nl: "Eén criterium uit de lijst zegt schooldagen, de andere zeggen alleen dagen; wij vullen niets in.",
                en: "One criterion in the list says school days, the others say only days; we fill in nothing."),
            affects: [
                "sick-three-times-in-two-months", "sick-more-than-four-days", "contact-after-three-days-ill",
                "form-reason-three-reports", "form-reason-four-days",
            ]
        )
        .cite("Bijlage 1, De vier criteria ziekteverzuim", 414...417, "Meer dan 4 dagen")
        .cite("3. Contact met leerling en ouders", 144, "drie dagen ziek zijn")

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
                    "calendar-month", nl: "Ja, hele kalendermaanden.", en: "Yes, whole calendar months.",
                    .leavesOpen(
                        "sick-three-times-in-two-months", "sick-more-than-four-days", "form-reason-three-reports",
                        "form-reason-four-days")),
            ],
            default: "rolling",
            why: Text(
                nl: "De tekst spreekt van een periode en van het verleden, niet van een maand bij name.",
                en: "The text speaks of a period and of the past, not of a month by name."),
            affects: [
                "sick-three-times-in-two-months", "sick-more-than-four-days", "form-reason-three-reports",
                "form-reason-four-days",
            ]
        )
        .cite("Bijlage 1, De vier criteria ziekteverzuim", 414...417, "de afgelopen maand")
    }
}
