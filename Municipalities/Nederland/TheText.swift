import RulePackKit

extension Nederland {
    @Provisions static var theText: [Provision] {
        Clause(
            "versions-read", answers: .period,
            "De samenvatting geeft de wet weer zoals die gold op 1 augustus 2009 en op 1 oktober 2021"
        )
        .brief("gelezen zoals van kracht op 1 augustus 2009 en 1 oktober 2021")
        .cite("Inleiding", 3...4, "1 August 2009")

        Clause(
            "versions-of-article-21a", answers: .period,
            "Artikel 21a is ook gelezen zoals het gold op 1 januari 2024 en op 1 augustus 2026, en bleef gelijk"
        )
        .brief("artikel 21a ook zoals op 1 januari 2024 en 1 augustus 2026")
        .cite("Inleiding", 4, "1 January 2024 and")

        Clause(
            "sectors-of-the-duty-to-report", answers: .coveredSectors,
            "De plicht om verzuim te melden geldt voor basisscholen, het voortgezet onderwijs, het mbo en de vavo"
        )
        .brief("meldplicht: basisonderwijs, voortgezet onderwijs, mbo en vavo")
        .interpreted(
            nl: "De samenvatting noemt de onderwijssoorten alleen bij de meldplicht; dat de andere artikelen voor "
                + "dezelfde sectoren gelden, is onze lezing.",
            en: "The summary names the kinds of education with the duty to report alone; that the other articles "
                + "hold for the same sectors is how we read it."
        )
        .cite("artikel 21a", 20, "mbo and vavo")
    }
}
