public import RulePackKit

/// The packs at hand as text.
public struct PacksText: Sendable {
    private let language: Language
    private let width: Int

    /// Creates a renderer for a width in characters.
    public init(language: Language, width: Int) {
        self.language = language
        self.width = max(40, width)
    }

    /// The packs, each with its regimes.
    public func render(_ packs: [Pack]) -> String {
        var text = PlainText(language: language, width: width)
        for pack in packs {
            text.blank()
            text.add("\(pack.id): \(pack.name)")
            for regime in pack.regimes { add(regime, to: &text) }
        }
        return text.text
    }

    private func add(_ regime: Regime, to text: inout PlainText) {
        let labels = [
            Text(nl: "periode", en: "period"), Text(nl: "sectoren", en: "sectors"),
            Text(nl: "gemeenten", en: "municipalities"), Text(nl: "bepalingen", en: "provisions"),
        ]
        let values = [
            regime.validity.note[language], regime.sectors.map { $0.name[language] }.joined(separator: ", "),
            jurisdictions(regime), counts(regime),
        ]
        text.blank()
        text.add("\(regime.id): \(regime.title)", indent: 2)
        for (label, value) in zip(labels, values) {
            text.add(value, label: label[language], margin: 4, indent: 20)
        }
    }

    private func jurisdictions(_ regime: Regime) -> String {
        let assumed = Text(nl: "aangenomen", en: "assumed")[language]
        return regime.jurisdictions.map { place in
            place.standing.id == "assumed"
                ? "\(place.name) (\(place.code), \(assumed))" : "\(place.name) (\(place.code))"
        }.joined(separator: ", ")
    }

    private func counts(_ regime: Regime) -> String {
        let byKind = regime.kindCounts.map { kind, count in
            "\(count) \((count == 1 ? kind.name : kind.plural)[language])"
        }
        let open = Text(
            nl: "\(regime.ambiguities.count) onduidelijkheden", en: "\(regime.ambiguities.count) ambiguities")[language]
        return "\(regime.provisions.count): \(byKind.joined(separator: ", ")); \(open)"
    }
}
