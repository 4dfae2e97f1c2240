/// The invented text of which the examples are true: it comes with a new pack, so that the pack is sound from the start.
struct ExampleText: Sendable {
    static let fileName = "voorbeeldtekst.txt"

    let text: String
    /// The SHA-256 of the text, which a test holds equal to it.
    let sha256: String

    /// A text with one line or more for every kind of rule.
    static let ofEveryKind = ExampleText(
        text: """
            Voorbeeldtekst bij een nieuw regelpakket. Zij is verzonnen: vervang haar door het protocol zelf.

            1. De afspraken
            Deze afspraken gelden vanaf 1 augustus 2024 voor alle scholen voor voortgezet onderwijs.
            Wij willen dat iedere leerling elke dag naar school gaat.
            Met verzuim bedoelen wij elke les die een leerling mist zonder geldige reden.

            2. Wie doet wat
            De leerplichtambtenaar werkt bij de afdeling Leerplicht van de gemeente.
            De mentor houdt bij wie er te laat komt.
            De school legt verzuim dezelfde dag vast in het leerlingvolgsysteem.
            De leerplichtambtenaar komt elke maand op school.

            3. Te laat komen en melden
            Komt een leerling in een schooljaar 3 keer of vaker te laat, dan belt de mentor de ouders.
            De school meldt met het meldformulier van de gemeente.
            Op het formulier staan de naam en de klas van de leerling.
            In de melding staat wat de school al heeft gedaan.
            Leerplicht reageert binnen 5 dagen op een complete melding.

            4. Overleg en opschaling
            Het zorgoverleg komt elke zes weken bijeen; de zorgcoördinator zit voor.
            Het zorgoverleg bespreekt een leerling als gesprekken met de ouders niet helpen.
            Stap 1: de mentor spreekt met de leerling en de ouders.
            Stap 2: het zorgoverleg maakt een plan.
            Komen de partijen er niet uit, dan beslist de leerplichtambtenaar.
            De leerplichtambtenaar kan proces-verbaal opmaken.

            5. Ouders en preventie
            De ouders geven toestemming voordat gegevens worden gedeeld.
            De leerplichtambtenaar kan een les geven over verzuim.
            Tip voor het gesprek: vraag eerst hoe het met de leerling gaat.

            6. Tot slot
            De scholen en de gemeente bespreken deze afspraken elk jaar in juni.
            In het najaar van 2024 maken wij een folder voor ouders.

            Getekend door de scholen en de gemeente.

            """,
        sha256: "5b6e095058dc402264b13ad258810b11fd6d4c1ca587c2e52fedbef6ab49738b")

    /// A text with just one rule, for a pack of which the questions are all still open.
    static let ofOneRule = ExampleText(
        text: """
            Voorbeeldtekst bij een nieuw regelpakket. Zij is verzonnen: vervang haar door het protocol zelf.

            Deze afspraken gelden vanaf 1 augustus 2024 voor alle scholen voor voortgezet onderwijs.

            """,
        sha256: "b4e7a32d5c1a7c961362af4047d2d59c9220d82c8e2a85231ca79fe7724f3b1b")
}
