import RulePackKit

/// What help is written with: a language, and names from the packs at hand for its examples.
struct HelpContext: Sendable {
    let language: Language
    /// The id of a pack to give as an example.
    let pack: String
    /// The name of that pack.
    let packName: String
    /// The local name of one of its regimes.
    let regime: String
    /// The id of another pack, where there is one.
    let otherPack: String

    init(_ language: Language, packs: [Pack]) {
        self.language = language
        pack = packs.first?.id ?? Text(nl: "pakket", en: "pack")[language]
        packName = packs.first?.name ?? Text(nl: "Eén pakket", en: "One pack")[language]
        regime = packs.first?.regimes.first?.name ?? Text(nl: "regeling", en: "regime")[language]
        otherPack = packs.dropFirst().first?.id ?? pack
    }
}
