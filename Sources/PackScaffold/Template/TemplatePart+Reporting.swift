import RulePackKit

extension TemplatePart {
    static let reporting = TemplatePart(
        "Reporting", "reporting", .reportElement,
        examples: #"""
            // VERVANG: wat er in een melding staat.
            ReportElement("what-was-done", answers: .reportElements, "Wat de school zelf al deed", order: 1)
                .cite("Te laat komen en melden", 18, "wat de school al heeft")
            """#)

    static let thresholds = TemplatePart(
        "Thresholds", "thresholds", .threshold,
        examples: #"""
            // VERVANG: vanaf hoeveel er iets gebeurt. Let op de grens: „3 keer of vaker” is .atLeast, „meer dan 3 keer” is
            // .moreThan. Zegt de tekst niet over welke tijd zij telt, laat de telperiode dan weg.
            Threshold(
                "late-three-times", answers: .lateArrivals, "De mentor belt de ouders", of: .lateArrivals,
                when: .atLeast(3, .times), over: CountingWindow(.schoolYear),
                leadsTo: Text(nl: "de mentor belt de ouders", en: "the mentor calls the parents"), by: mentor
            )
            .cite("Te laat komen en melden", 15, "3 keer of vaker")
            """#)

    static let deadlines = TemplatePart(
        "Deadlines", "deadlines", .deadline,
        examples: #"""
            // VERVANG: binnen hoeveel tijd, vanaf welk moment, wie en aan wie. Neem geen eenheid aan: zegt de tekst alleen
            // „dagen”, schrijf dan .days, en leg in Ambiguities.swift vast hoe dat gelezen kan worden.
            Deadline(
                "response-to-complete-report", answers: .reportResponseTime, "Leerplicht reageert op een volledige melding",
                within: .days(5), from: .completeReport, by: leerplicht, to: school
            )
            .cite("Te laat komen en melden", 19, "binnen 5 dagen")
            """#)
}
