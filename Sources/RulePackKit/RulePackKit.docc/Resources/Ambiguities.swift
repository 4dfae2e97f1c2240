import RulePackKit

extension Eikenveld {
    @Ambiguities static var ambiguities: [Ambiguity] {
        Ambiguity(
            "response-time", .contradiction,
            question: Text(
                nl: "Reageert de leerplichtambtenaar binnen vijf of binnen drie werkdagen op een volledige melding?",
                en: "Does the attendance officer respond to a complete report within five or three working days?"),
            readings: [
                Reading(
                    "five-days", nl: "binnen vijf werkdagen", en: "within five working days",
                    .drops("response-in-the-table")),
                Reading(
                    "three-days", nl: "binnen drie werkdagen", en: "within three working days",
                    .drops("response-to-complete-report")),
            ],
            default: "five-days",
            why: Text(
                nl: "De afspraak zelf staat in hoofdstuk 6; de tabel in hoofdstuk 9 vat alleen samen.",
                en: "The agreement itself stands in chapter 6; the table in chapter 9 only sums up."),
            affects: ["response-to-complete-report", "response-in-the-table"]
        )
        .cite("6. Melden bij leerplicht", 44, "binnen 5 werkdagen")
        .cite("9. Termijnen op een rij", 63, "3 werkdagen")
    }
}
