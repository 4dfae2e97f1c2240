import RulePackKit

/// Ids are unique within a regime.
struct UniqueIds: PackCheck {
    static let code = "VK001"
    static let summary = Text(
        nl: "elke bepaling en elke onduidelijkheid heeft een eigen id",
        en: "every provision and every ambiguity has an id of its own")

    func findings(in subject: CheckSubject) -> [Finding] {
        repeated(subject.regime.provisions.map(\.id)) + repeated(subject.regime.ambiguities.map(\.id))
    }

    private func repeated(_ ids: [String]) -> [Finding] {
        Dictionary(grouping: ids, by: \.self).filter { $1.count > 1 }.map { id, uses in
            problem(
                id, nl: "id komt \(uses.count) keer voor", en: "id occurs \(uses.count) times",
                remedy: Text(nl: "geef elke bepaling een eigen id", en: "give every provision an id of its own"))
        }
    }
}
