import RulePackKit

/// What a check looks at: one regime, with the texts where they are at hand.
struct CheckSubject: Sendable {
    let regime: Regime
    /// The citations with what they are of.
    let uses: [Coverage.Use]
    /// The first provision of each name.
    let provisions: [String: Provision]
    let thresholds: [CheckedThreshold]
    let hasSources: Bool
    private let texts: [String: SourceText]
    /// The ambiguities that affect a name, by their places in the regime.
    private let ambiguities: [String: Set<Int>]

    init(_ regime: Regime, sources: SourceLibrary?) {
        self.regime = regime
        uses = Coverage.uses(in: regime)
        provisions = Dictionary(regime.provisions.map { ($0.name, $0) }) { first, _ in first }
        thresholds = regime.provisions.compactMap { provision in
            (provision.rule as? Threshold).map { CheckedThreshold(provision: provision, rule: $0) }
        }
        hasSources = sources != nil
        texts = Dictionary(
            regime.documents.compactMap { document in
                sources?.text(sha256: document.sha256).map { (document.id, $0) }
            }
        ) { first, _ in first }
        var affecting: [String: Set<Int>] = [:]
        for (place, ambiguity) in regime.ambiguities.enumerated() {
            for name in ambiguity.affects { affecting[name, default: []].insert(place) }
        }
        ambiguities = affecting
    }

    /// The text of a document, if it is at hand.
    func text(of document: String) -> SourceText? { texts[document] }

    /// Whether an ambiguity affects a provision.
    func isUnclear(_ provision: Provision) -> Bool { ambiguities[provision.name] != nil }

    /// Whether one ambiguity affects both provisions.
    func explains(_ first: Provision, _ second: Provision) -> Bool {
        guard let one = ambiguities[first.name], let other = ambiguities[second.name] else { return false }
        return !one.isDisjoint(with: other)
    }

    /// Whether one ambiguity affects one of some provisions and one of others.
    func explains(_ some: [Provision], _ others: [Provision]) -> Bool {
        let first = some.reduce(into: Set<Int>()) { $0.formUnion(ambiguities[$1.name] ?? []) }
        return others.contains { !first.isDisjoint(with: ambiguities[$0.name] ?? []) }
    }
}

/// A threshold together with the provision that it is.
struct CheckedThreshold {
    let provision: Provision
    let rule: Threshold

    /// Where its range starts: at the number, or just past it when the number itself is not covered.
    var start: (Double, Int) { (rule.range?.lower?.value ?? -1, rule.range?.lower?.isIncluded == false ? 1 : 0) }
}

/// A pack as a whole, with those that stand beside it.
struct CheckedPack: CheckedPart, Sendable {
    let pack: Pack
    let neighbours: [Pack]

    var id: String { pack.id }
    var origin: Origin? { pack.regimes.first?.origin }
}
