import RulePackKit

/// Finds what is called so among some regimes: by id first, and then by name.
struct NameIndex {
    private let regimes: [Regime]

    init(_ regimes: [Regime]) {
        self.regimes = regimes
    }

    func isPackOrRegime(_ text: String) -> Bool {
        regimes.contains { $0.id == text || $0.packID == text }
    }

    /// The ids and names that someone may have meant.
    var known: [String] {
        let provisions = regimes.flatMap(\.provisions)
        return topics.map(\.id) + provisions.flatMap { [$0.id] + $0.names }
            + regimes.flatMap(\.ambiguities).map(\.id)
    }

    /// The things that have this id; when none has, those that have this name.
    func subjects(called text: String) -> [Explanation.Subject] {
        let found = regimes.flatMap { withID(text, in: $0) }
        guard found.isEmpty else { return found }
        if let topic = topics.first(where: { $0.id == text }) {
            return Comparison(of: regimes, filter: ProvisionFilter(topics: [topic.id])).rows.map { .topic($0) }
        }
        if let name = name(FoldedText(text), as: text) { return [.name(name)] }
        return regimes.flatMap { regime in withID("\(regime.id)/\(text)", in: regime) }
    }

    private var topics: [Topic] { Topic.shared + regimes.flatMap(\.topics).filter { !Topic.shared.contains($0) } }

    private func withID(_ id: String, in regime: Regime) -> [Explanation.Subject] {
        guard id.hasPrefix("\(regime.id)/") else { return [] }
        return regime.provisions.filter { $0.id == id }.map { .provision(explained($0, of: regime)) }
            + regime.ambiguities.filter { $0.id == id }.map { ambiguity in
                .ambiguity(
                    ExplainedAmbiguity(
                        regime: regime, ambiguity: ambiguity,
                        affected: ambiguity.affects.compactMap(regime.provision(named:))))
            }
    }

    private func explained(_ provision: Provision, of regime: Regime) -> ExplainedProvision {
        let others = regimes.filter { $0.id != regime.id }
        let elsewhere = provision.topic.flatMap { topic in
            others.isEmpty ? nil : Comparison(of: others, filter: ProvisionFilter(topics: [topic.id])).rows.first
        }
        return ExplainedProvision(
            regime: regime, provision: provision, ambiguities: regime.ambiguities(of: provision),
            refersTo: provision.links.compactMap { link in
                regime.provision(named: link.name).map { .init(field: link.field, provision: $0) }
            },
            referredToBy: regime.provisions.flatMap { other in
                other.links.filter { $0.name == provision.name }.map { .init(field: $0.field, provision: other) }
            }, elsewhere: elsewhere, others: others)
    }
}

// MARK: - Names

extension NameIndex {
    /// Who or what has a name, or fills a function of that name.
    private func name(_ asked: FoldedText, as text: String) -> ExplainedName? {
        guard !asked.isEmpty else { return nil }
        var bearers = regimes.map { regime in regime.provisions.filter { $0.isCalled(asked) } }
        let words = Set(bearers.joined().flatMap(\.meanings).map { FoldedText($0).joined })
        bearers = zip(regimes, bearers).map { regime, found in
            // What an abbreviation stands for has that name too.
            found
                + regime.provisions.filter { provision in
                    !found.contains(provision) && provision.names.contains { words.contains(FoldedText($0).joined) }
                }
        }
        let functions = functions(of: bearers.joined().compactMap(\.function), called: asked, or: text)
        let named = grouped(bearers)
        guard !named.isEmpty || !functions.isEmpty else { return nil }
        return ExplainedName(name: text, bearers: named, functions: functions)
    }

    /// Some functions and those that have the name or the id themselves, each once, with who fills it where.
    private func functions(
        of filled: [SharedWord], called asked: FoldedText, or id: String
    ) -> [ExplainedName.SharedFunction] {
        let all = regimes.flatMap(\.provisions).compactMap(\.function)
        var seen: Set<SharedWord> = []
        return (filled + all.filter { $0.isCalled(asked) || $0.id == id }).filter { seen.insert($0).inserted }.map {
            function in
            ExplainedName.SharedFunction(
                id: function.id, name: function.name,
                filledBy: regimes.map { regime in
                    ExplainedName.Bearers(
                        regime: regime, provisions: regime.provisions.filter { $0.function == function })
                })
        }
    }

    private func grouped(_ bearers: [[Provision]]) -> [ExplainedName.Bearers] {
        zip(regimes, bearers).filter { !$1.isEmpty }.map { ExplainedName.Bearers(regime: $0, provisions: $1) }
    }
}
