import RulePackKit

/// What help is written with: a language, and names from the packs at hand for its examples.
struct HelpContext: Sendable {
    let language: Language
    /// The word that starts the program.
    let program: String
    /// The id of the one pack that is meant when nothing is named, if the program is about one.
    let subject: String?
    /// The id of a pack to give as an example.
    let pack: String
    /// The name of that pack.
    let packName: String
    /// The local name of one of its regimes.
    let regime: String
    /// The id of another pack, where there is one.
    let otherPack: String
    /// The ids of all packs.
    let packIDs: [String]
    /// The ids of the packs that hold a statute.
    let statuteIDs: [String]
    /// The ids of all regimes.
    let regimeIDs: [String]
    /// The local names of all regimes, each once.
    let regimeNames: [String]
    /// The names of all municipalities.
    let municipalities: [String]

    /// The id of a provision.
    let provision: String
    /// The id of a question.
    let topic: String
    /// The name of a municipality.
    let municipality: String
    /// Its code.
    let municipalityCode: String

    init(_ language: Language, packs: [Pack], offer: Offer) {
        self.language = language
        program = offer.name
        subject = offer.subject
        pack = packs.first?.id ?? Text(nl: "pakket", en: "pack")[language]
        packName = packs.first?.name ?? Text(nl: "Eén pakket", en: "One pack")[language]
        regime = packs.first?.regimes.first?.name ?? Text(nl: "regeling", en: "regime")[language]
        packIDs = packs.map(\.id)
        statuteIDs = packs.filter { $0.authority == .national }.map(\.id)
        let regimes = packs.flatMap(\.regimes)
        regimeIDs = regimes.map(\.id)
        regimeNames = Set(regimes.map(\.name)).sorted()
        municipalities = Set(packs.flatMap(\.jurisdictions).map(\.name)).sorted()
        otherPack = packs.dropFirst().first?.id ?? pack
        let answered = packs.lazy.flatMap(\.regimes).flatMap(\.provisions).first { $0.kind == .deadline }
        provision = answered?.id ?? "\(pack)/\(regime)/" + Text(nl: "bepaling", en: "provision")[language]
        topic = answered?.topic?.id ?? Topic.mandate.id
        let place = packs.first?.regimes.first?.jurisdictions.first
        municipality = place?.name ?? Text(nl: "gemeente", en: "municipality")[language]
        municipalityCode = place?.code ?? "GM0000"
    }

    /// The id of a pack as an argument with a space before it; nothing where it needs no naming.
    var packArgument: String { subject == nil ? " \(pack)" : "" }
}
