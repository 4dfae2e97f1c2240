import RulePackKit

extension SHertogenbosch {
    @Provisions static var solutions: [Provision] {
        Intervention(
            "education-consultant", answers: .solutions,
            "Vóór opschaling kan een onderwijsconsulent worden ingeschakeld", by: onderwijsconsulent
        )
        .brief("een onderwijsconsulent, vóór opschaling")
        .interpreted(
            nl: "„Voor opschaling” kan tijd of doel zijn; wij lezen: voordat wordt opgeschaald.",
            en: "The words can mean before escalation or in order to escalate; we read: before."
        )
        .cite("5. Van stagnatie naar doorbraak", 368...369, "een onderwijsconsulent in te")

        Intervention(
            "integral-arrangement", answers: .solutions,
            "Een oplossing kan een passend integraal onderwijszorgarrangement zijn"
        )
        .brief("een onderwijszorgarrangement")
        .cite("5. Van stagnatie naar doorbraak", 373, "(onderwijszorgarrangement)")

        Intervention(
            "arrangement-is-tailored", answers: .solutions,
            "Een onderwijszorgarrangement is per definitie maatwerk voor een leerling"
        )
        .brief("een arrangement is altijd maatwerk")
        .modality(.description)
        .cite("5. Van stagnatie naar doorbraak", 373...374, "per definitie maatwerk")

        Intervention(
            "breakthrough-as-solution", answers: .solutions,
            "Een oplossing of vervolgstap kan het doorbraakoverleg zijn"
        )
        .brief("het doorbraakoverleg")
        .inForce(fromFebruary2022)
        .cite("5. Van stagnatie naar doorbraak", 375, "Doorbraakoverleg (zie bijlage 8)")
    }
}
