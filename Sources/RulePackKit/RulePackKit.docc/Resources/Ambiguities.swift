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

        Ambiguity(
            "truancy-period", .missing,
            question: Text(
                nl: "Over welke periode worden gespijbelde lesuren geteld?",
                en: "Over which period are lesson hours of truancy counted?"),
            readings: [
                Reading("no-period", nl: "dat zegt de tekst niet", en: "the text does not say"),
                Reading(
                    "school-year", nl: "per schooljaar, zoals bij te laat komen",
                    en: "per school year, as for late arrivals",
                    .window(
                        CountingWindow(.schoolYear), "truancy-through-5", "truancy-6-through-12",
                        "truancy-more-than-12")),
            ],
            default: "no-period",
            why: Text(
                nl: "Regel 19 gaat alleen over te laat komen; wij vullen voor spijbelen geen periode in.",
                en: "Line 19 is about late arrivals alone; for truancy we fill in no period."),
            affects: ["truancy-through-5", "truancy-6-through-12", "truancy-more-than-12"]
        )
        .cite("4. Spijbelen", 27...29, "lesuren")
    }
}
