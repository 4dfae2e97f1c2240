import RulePackKit

extension Nederland {
    @Silences static var silences: [Silence] {
        Silence(
            .coveredMunicipalities,
            nl: "Het is een wet van het hele land; de samenvatting noemt geen gemeenten.",
            en: "It is a statute of the whole country; the summary names no municipalities.")
        Silence(
            .enforceability, nl: "Hoe de wet bindt, staat niet in de samenvatting.",
            en: "How the Act binds is not in the summary.")
        Silence(
            .lateArrivals, nl: "Te laat komen komt in de samenvatting niet voor.",
            en: "Late arrivals do not occur in the summary.")
        Silence(
            .truancy, nl: "De samenvatting telt verzuim zonder geldige reden en noemt spijbelen niet apart.",
            en: "The summary counts absence without a valid reason and does not name truancy apart.")
        Silence(
            .sickness, nl: "Ziekte is een geldige reden; een aantal keer of dagen noemt de samenvatting niet.",
            en: "Illness is a valid reason; the summary names no number of times or days.")
        Silence(
            .reportResponseTime,
            nl: "Binnen welke tijd op een melding wordt gereageerd, staat niet in de samenvatting.",
            en: "How soon a report is answered is not in the summary.")
        Silence(
            .overEighteen, nl: "Boven welke leeftijd de wet niet meer geldt, staat niet in de samenvatting.",
            en: "Above which age the Act no longer holds is not in the summary.")
        Silence(
            .sixteenSeventeen, nl: "De kwalificatieplicht komt in de samenvatting niet voor.",
            en: "The duty to qualify does not occur in the summary.")
    }
}
