import RulePackKit

extension DenHaag {
    static let agreementText = SourceDocument(
        "samenwerkingsafspraken", title: "Samenwerkingsafspraken tussen Leerlingzaken en PO-scholen en VO-scholen",
        sha256: "291698f7c762e1f3d6bb96c1c7ce11c7b25bbea367c22412f6d09e39fe2ae814", date: "2018-04-19",
        note: Text(
            nl: "De datum is die van de vaststelling in het Kamerbreed overleg.",
            en: "The date is that of the adoption in the Kamerbreed overleg."))

    static let annexText = SourceDocument(
        "ketenpartners-vo", title: "Bijlage 2. Taken en verantwoordelijkheden ketenpartners VO",
        sha256: "bfe2c3e203a749b3af653db601325d301bb0827de84dc5745efb1e1e8e0bfb00",
        note: Text(
            nl: "Zonder datum; het stuk waarvan dit bijlage 2 is, ontbreekt.",
            en: "Undated; the text to which this is annex 2 is missing."))
}
