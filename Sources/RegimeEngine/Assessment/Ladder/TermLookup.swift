public import RulePackKit

/// The provisions that give a term, looked up by all names that an explanation knows.
public struct TermLookup: Sendable {
    /// Why there is no term to count out.
    public enum Problem: Error, Hashable, Sendable {
        /// Nothing is called so.
        case notFound(Explanation.Problem)
        /// What is called so is no deadline and no escalation tier: the kinds of provisions it is, if any.
        case noTerm(String, kinds: [Kind])
    }

    /// A deadline or an escalation tier, with the regime that it is of.
    public struct Found: Hashable, Sendable {
        /// The regime.
        public let regime: Regime
        /// The deadline or tier.
        public let provision: Provision
    }

    /// What was found, in the order of the regimes.
    public let found: [Found]

    /// The regimes of what was found, each once.
    public var regimes: [Regime] {
        var seen: Set<String> = []
        return found.map(\.regime).filter { seen.insert($0.id).inserted }
    }

    /// Looks up one deadline or tier by its id, or several by a question that they answer or a name that they bear.
    ///
    /// - Throws: `Problem` when there is none.
    public init(_ asked: String, among regimes: [Regime]) throws(Problem) {
        let explanation: Explanation
        do {
            explanation = try Explanation(of: asked, among: regimes)
        } catch {
            throw .notFound(error)
        }
        let named = explanation.subjects.flatMap { TermLookup.provisions(of: $0, explanation.regimes) }
        found = named.filter { $0.provision.kind == .deadline || $0.provision.kind == .tier }
        guard found.isEmpty else { return }
        var seen: Set<Kind> = []
        throw .noTerm(asked, kinds: named.map(\.provision.kind).filter { seen.insert($0).inserted })
    }

    private static func provisions(of subject: Explanation.Subject, _ regimes: [Regime]) -> [Found] {
        switch subject {
        case .provision(let explained): [Found(regime: explained.regime, provision: explained.provision)]
        case .ambiguity: []
        case .topic(let row):
            zip(regimes, row.cells).flatMap { regime, cell in
                cell.items.map { Found(regime: regime, provision: $0.provision) }
            }
        case .name(let name):
            name.bearers.flatMap { bearers in
                bearers.provisions.map { Found(regime: bearers.regime, provision: $0.provision) }
            }
        }
    }
}
