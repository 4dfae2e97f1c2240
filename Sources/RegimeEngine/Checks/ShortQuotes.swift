import RulePackKit

/// A citation quotes one to five words and no more.
struct ShortQuotes: PackCheck {
    static let code = "VK007"
    static let summary = Text(
        nl: "een vindplaats haalt één tot vijf woorden aan", en: "a citation quotes one to five words")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.uses.compactMap { use in
            let words = use.citation.says.split(whereSeparator: \.isWhitespace).count
            guard !(1...5).contains(words) else { return nil }
            let place = use.citation.lines.shown
            guard words > 0 else {
                return problem(
                    use, nl: "vindplaats \(place) haalt geen woorden aan", en: "citation \(place) quotes no words",
                    remedy: Text(
                        nl: "haal één tot vijf woorden van die regels aan", en: "quote one to five words of those lines"
                    ))
            }
            return problem(
                use, nl: "vindplaats \(place) haalt \(words) woorden aan, hoogstens 5",
                en: "citation \(place) quotes \(words) words, at most 5",
                remedy: Text(nl: "kies de beslissende woorden", en: "choose the decisive words"))
        }
    }
}

extension ShortQuotes {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Een paar woorden zijn genoeg om de plaats te vinden en na te gaan. Meer is overnemen van de bron, en wordt "
                + "bij elke kleine wijziging onjuist.",
            en:
                "A few words suffice to find and verify the place. More is copying the source, and turns wrong with every "
                + "small change."),
        mending: Text(
            nl: "Kies de woorden waar het op aankomt: het getal, de termijn, de naam.",
            en: "Choose the words that matter: the number, the term, the name."),
        part: .provisions,
        wrong: """
            Task("zorgteam-bespreekt", answers: .afterReport, "Het zorgteam bespreekt de leerling", by: "school")
                .cite("Artikel 3", 14, "Stap 1: het zorgteam van de school")
            """,
        right: """
            Task("zorgteam-bespreekt", answers: .afterReport, "Het zorgteam bespreekt de leerling", by: "school")
                .cite("Artikel 3", 14, "het zorgteam")
            """)
}
