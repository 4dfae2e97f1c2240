import RulePackKit

extension Eikenveld {
    @Provisions static var reporting: [Provision] {
        Task(
            "report-through-desk", answers: .reportChannel, "Melden gaat langs digitale weg", by: scholen,
            with: leerplichtambtenaar, via: "digitaal verzuimloket"
        )
        .brief("digitaal verzuimloket")
        .cite("6. Melden bij leerplicht", 38, "digitale verzuimloket")

        ReportElement("what-was-counted", answers: .reportElements, "De getelde uren of keren", order: 1)
            .cite("6. Melden bij leerplicht", 39, "uren of keren")

        ReportElement("what-the-school-did", answers: .reportElements, "De eigen acties van de school", order: 2)
            .cite("6. Melden bij leerplicht", 40, "zelf heeft gedaan")

        ReportElement("views-of-the-family", answers: .reportElements, "De mening van leerling en ouders", order: 3)
            .cite("6. Melden bij leerplicht", 41, "ervan vinden")

        Task(
            "family-is-told", answers: .tellingFamilyOfReport, "Leerling en ouders horen van de school over de melding",
            by: scholen, with: leerling, ouders
        )
        .brief("ja, door de school")
        .cite("6. Melden bij leerplicht", 42, "dat zij heeft gemeld")
    }
}
