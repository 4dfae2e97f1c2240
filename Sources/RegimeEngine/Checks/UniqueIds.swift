import RulePackKit

/// Ids are unique: those of regimes within a pack, those of provisions and of ambiguities within a regime.
struct UniqueIds: PackCheck {
    static let code = "VK001"
    static let summary = Text(
        nl: "elke regeling, bepaling en onduidelijkheid heeft een eigen id",
        en: "every regime, provision and ambiguity has an id of its own")

    func findings(in subject: CheckSubject) -> [Finding] {
        repeated(subject.regime.provisions.map(\.id)) + repeated(subject.regime.ambiguities.map(\.id))
    }

    /// What is wrong with the ids of the regimes of a pack.
    func findings(among regimes: [Regime]) -> [Finding] { repeated(regimes.map(\.id)) }

    private func repeated(_ ids: [String]) -> [Finding] {
        Dictionary(grouping: ids, by: \.self).filter { $1.count > 1 }.map { id, uses in
            problem(
                id, nl: "id komt \(uses.count) keer voor", en: "id occurs \(uses.count) times",
                remedy: Text(nl: "geef elk een eigen id", en: "give each an id of its own"))
        }
    }
}
