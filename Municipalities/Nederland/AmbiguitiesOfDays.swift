import RulePackKit

extension Nederland {
    @Ambiguities static var ambiguitiesOfDays: [Ambiguity] {
        Ambiguity(
            "kind-of-leave-day", .gap,
            question: Text(
                nl: "Zijn de tien dagen verlof schooldagen of kalenderdagen?",
                en: "Are the ten days of leave school days or calendar days?"),
            readings: [
                Reading(
                    "not-decided", nl: "de soort dag blijft open: geteld wordt wat als dag verlof is vastgelegd",
                    en: "the kind of day stays open: what was recorded as a day of leave counts"),
                Reading(
                    "school-days", nl: "schooldagen", en: "school days",
                    .reads(.days, as: .schoolDays, "long-leave")),
                Reading(
                    "calendar-days", nl: "kalenderdagen", en: "calendar days",
                    .reads(.days, as: .calendarDays, "long-leave")),
            ],
            default: "not-decided",
            why: Text(
                nl: "de samenvatting spreekt alleen van dagen", en: "the summary says nothing but days"),
            affects: ["long-leave"]
        )
        .cite("artikel 14 lid 3", 14, "ten days")

        Ambiguity(
            "days-of-sickness-notice", .vague,
            question: Text(
                nl: "Telt de eerste ziektedag mee in de twee dagen, en welke dagen tellen?",
                en: "Does the first day of illness count in the two days, and which days do?"),
            readings: [
                Reading(
                    "from-the-day-after", nl: "de dag na het begin is de eerste; welke dagen tellen, blijft open",
                    en: "the day after the beginning is the first; which days count stays open",
                    .firstDay(.dayAfter, "sickness-notice")),
                Reading(
                    "with-the-day-itself", nl: "de dag van het begin telt mee; welke dagen tellen, blijft open",
                    en: "the day of the beginning counts; which days count stays open",
                    .firstDay(.sameDay, "sickness-notice")),
                Reading(
                    "school-days", nl: "schooldagen, vanaf de dag na het begin",
                    en: "school days, from the day after the beginning",
                    .within(.schoolDays(2), "sickness-notice"), .firstDay(.dayAfter, "sickness-notice")),
            ],
            default: "from-the-day-after",
            why: Text(
                nl: "de samenvatting zegt: binnen twee dagen nadat de ziekte begon",
                en: "the summary says: within two days after it began"),
            affects: ["sickness-notice"]
        )
        .cite("artikel 12", 12, "two days after it began")
    }
}
