import RulePackKit

/// Finds what is called so among some regimes: by id first, and then by name.
struct NameIndex {
    private let regimes: [NamedRegime]
    private var all: [Regime] { regimes.map(\.regime) }

    init(_ regimes: [Regime]) {
        self.regimes = regimes.map(NamedRegime.init)
    }

    func isPackOrRegime(_ text: String) -> Bool {
        all.contains { $0.id == text || $0.packID == text }
    }

    /// The ids and names that someone may have meant.
    var known: [String] {
        topics.map(\.id) + all.flatMap(\.provisions).flatMap { [$0.id] + $0.names }
            + all.flatMap(\.ambiguities).map(\.id)
    }

    /// The names that have a text in them, each once.
    func names(containing text: String) -> [String] {
        let asked = FoldedText(text)
        var seen: Set<[UInt8]> = []
        return all.flatMap(\.provisions).flatMap(\.names).filter { name in
            let folded = FoldedText(name)
            return folded.contains(phrase: asked) && seen.insert(folded.joined).inserted
        }
    }

    /// The things that have this id; when none has, all that have this name.
    func subjects(called text: String) -> [Explanation.Subject] {
        let found = regimes.flatMap { withID(text, in: $0) }
        guard found.isEmpty else { return found }
        let name = name(FoldedText(text), as: text)
        let subjects = rows(called: text).map { Explanation.Subject.topic($0) } + (name.map { [.name($0)] } ?? [])
        return subjects.isEmpty ? regimes.flatMap { withID("\($0.regime.id)/\(text)", in: $0) } : subjects
    }

    private var topics: [Topic] {
        var seen = Set(Topic.shared)
        return Topic.shared + all.flatMap(\.topics).filter { seen.insert($0).inserted }
    }

    /// The question with an id, and those of a kind that is called so.
    private func rows(called text: String) -> [ComparisonRow] {
        let asked = FoldedText(text)
        let kinds = Kind.allCases.filter { kind in
            [kind.name, kind.plural].flatMap { [$0.nl, $0.en] }
                .contains { FoldedText($0).joined == asked.joined }
        }
        let ids = topics.filter { $0.id == text || kinds.contains($0.kind) }.map(\.id)
        return ids.isEmpty ? [] : Comparison(of: all, filter: ProvisionFilter(topics: ids)).rows
    }

    private func withID(_ id: String, in named: NamedRegime) -> [Explanation.Subject] {
        let regime = named.regime
        guard id.hasPrefix("\(regime.id)/") else { return [] }
        return regime.provisions.filter { $0.id == id }.map { .provision(explained($0, of: named)) }
            + regime.ambiguities.filter { $0.id == id }.map { ambiguity in
                let affected = ambiguity.affects.compactMap(named.provision(named:)).map(named.answered)
                return .ambiguity(ExplainedAmbiguity(regime: regime, ambiguity: ambiguity, affected: affected))
            }
    }

    private func explained(_ provision: Provision, of named: NamedRegime) -> ExplainedProvision {
        let others = all.filter { $0.id != named.regime.id }
        let elsewhere = provision.topic.flatMap { topic in
            others.isEmpty ? nil : Comparison(of: others, filter: ProvisionFilter(topics: [topic.id])).rows.first
        }
        return ExplainedProvision(
            regime: named.regime, provision: provision, ambiguities: named.ambiguities(of: provision),
            refersTo: provision.links.compactMap { link in
                named.provision(named: link.name).map { .init(field: link.field, provision: named.answered($0)) }
            },
            referredToBy: named.regime.provisions.flatMap { other in
                other.links.filter { $0.name == provision.name }
                    .map { .init(field: $0.field, provision: named.answered(other)) }
            }, elsewhere: elsewhere, others: others)
    }
}

// MARK: - Names

extension NameIndex {
    /// Who or what has a name, or fills a function of that name.
    private func name(_ asked: FoldedText, as text: String) -> ExplainedName? {
        guard !asked.isEmpty else { return nil }
        let exact = regimes.map { $0.bearers(of: asked) }
        // What a name stands for has that name too, and in one text what is treated as the same.
        let meanings = exact.joined().flatMap(\.meanings)
        let meant = zip(regimes, exact).map { named, found in
            let names = Set(meanings + found.flatMap(\.equivalents)).sorted()
            return found + names.map { FoldedText($0) }.flatMap(named.bearers(of:)).without(found)
        }
        let wide = zip(regimes, meant).map { named, found in
            found + named.bearers(ofNamesBeginning: asked).without(found)
        }
        // Only where nobody has just this name does another or a longer one tell what it is for.
        let filled = [exact, meant, wide].lazy.map { $0.joined().compactMap(\.function) }.first { !$0.isEmpty } ?? []
        let functions = functions(of: filled, called: asked, or: text)
        let bearers = zip(regimes, wide).filter { !$1.isEmpty }.map { named, found in
            ExplainedName.Bearers(regime: named.regime, provisions: found.map(named.answered))
        }
        guard !bearers.isEmpty || !functions.isEmpty else { return nil }
        return ExplainedName(name: text, bearers: bearers, functions: functions)
    }

    /// Some functions and those that have the name or the id themselves, each once, with who fills it where.
    private func functions(
        of filled: [SharedWord], called asked: FoldedText, or id: String
    ) -> [ExplainedName.SharedFunction] {
        let byFunction = regimes.map { named in
            Dictionary(grouping: named.regime.provisions.filter { $0.function != nil }, by: \.function)
        }
        let known = all.flatMap(\.provisions).compactMap(\.function)
        var seen: Set<SharedWord> = []
        return (filled + known.filter { $0.id == id || $0.isCalled(asked) }).filter { seen.insert($0).inserted }
            .map { function in
                ExplainedName.SharedFunction(
                    id: function.id, name: function.name,
                    filledBy: zip(regimes, byFunction).map { named, byFunction in
                        ExplainedName.Bearers(
                            regime: named.regime, provisions: (byFunction[function] ?? []).map(named.answered))
                    })
            }
    }
}

extension Array where Element == Provision {
    /// The provisions that are not among others, each once.
    fileprivate func without(_ others: [Provision]) -> [Provision] {
        var seen = Set(others.map(\.id))
        return filter { seen.insert($0.id).inserted }
    }
}
