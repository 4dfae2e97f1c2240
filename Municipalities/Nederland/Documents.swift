import RulePackKit

extension Nederland {
    static let samenvatting = SourceDocument(
        "samenvatting", title: "Leerplichtwet 1969 (BWBR0002628): samenvatting in eigen woorden",
        sha256: "78666abc50c64b085e520f544fcc770d3f25565da904957491b29069dd738c96",
        note: Text(
            nl: "Geen wettekst, maar een samenvatting in eigen woorden van een aantal artikelen, zoals die golden op "
                + "1 augustus 2009 en 1 oktober 2021. Wat er niet in staat, is niet gelezen: daarover kan de wet wel "
                + "iets bepalen. Een artikel is op te zoeken als jci1.3:c:BWBR0002628&artikel=21a.",
            en: "Not the text of the Act but a summary in our own words of some of its articles, as in force on "
                + "1 August 2009 and 1 October 2021. What is not in it has not been read: the Act may well say "
                + "something on it. An article is found as jci1.3:c:BWBR0002628&artikel=21a."))

    /// In force on 1 October 2021 and not on 1 August 2009.
    static let sinceAfter2009 = Validity(
        from: .within(.days("2009-08-02", through: "2021-10-01")), through: .notStated,
        note: Text(
            nl: "ingevoerd op een dag van 2 augustus 2009 tot en met 1 oktober 2021: dat leiden wij af uit de twee "
                + "gelezen versies, want de dag zelf staat niet in de samenvatting",
            en: "introduced on some day from 2 August 2009 through 1 October 2021: we deduce that from the two "
                + "versions read, as the summary does not name the day"))

    /// In force on 1 August 2009 and not on 1 October 2021.
    static let untilBefore2021 = Validity(
        from: .notStated, through: .within(.days("2009-08-01", through: "2021-09-30")),
        note: Text(
            nl: "vervallen na een laatste dag van 1 augustus 2009 tot en met 30 september 2021: dat leiden wij af uit "
                + "de twee gelezen versies, want de dag zelf staat niet in de samenvatting",
            en: "ended after some last day from 1 August 2009 through 30 September 2021: we deduce that from the two "
                + "versions read, as the summary does not name the day"))
}
