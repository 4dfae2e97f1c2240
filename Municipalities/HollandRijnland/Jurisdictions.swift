import RulePackKit

extension HollandRijnland {
    static let municipalities: [Jurisdiction] = [
        Jurisdiction("Leiden", code: "GM0546", standing: listedToday),
        Jurisdiction("Leiderdorp", code: "GM0547", standing: listedToday),
        Jurisdiction("Lisse", code: "GM0553", standing: listedToday),
        Jurisdiction("Hillegom", code: "GM0534", standing: listedToday),
        Jurisdiction("Kaag en Braassem", code: "GM1884", standing: listedToday),
        Jurisdiction("Katwijk", code: "GM0537", standing: listedToday),
        Jurisdiction("Noordwijk", code: "GM0575", standing: listedToday),
        Jurisdiction("Oegstgeest", code: "GM0579", standing: listedToday),
        Jurisdiction("Teylingen", code: "GM1525", standing: listedToday),
        Jurisdiction("Voorschoten", code: "GM0626", standing: listedToday),
        Jurisdiction("Zoeterwoude", code: "GM0638", standing: listedToday),
    ]

    private static let listedToday = Standing.assumed(
        Text(
            nl:
                "Niet in de tekst: een van de elf gemeenten die het bureau nu zelf noemt (rbl-hollandrijnland.nl, „Over "
                + "het RBL”). Welke gemeenten in 2009-2012 meededen, staat niet in het werkplan.",
            en: "Not in the text: one of the eleven municipalities that the bureau itself lists today "
                + "(rbl-hollandrijnland.nl, \"Over het RBL\"). Which took part in 2009-2012 is not in the work plan."))
}
