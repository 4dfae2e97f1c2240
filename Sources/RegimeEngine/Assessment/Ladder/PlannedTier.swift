import RulePackKit

/// A tier with the deadlines that give its term too: those of which the lines are cited by both.
struct PlannedTier {
    let provision: Provision
    let rule: EscalationTier
    let deadlines: [Provision]

    var order: Int { rule.order }

    /// The names of all of them, to which unclear points refer.
    var names: [String] { [provision.name] + deadlines.map(\.name) }

    init?(_ provision: Provision, in regime: Regime) {
        guard let rule = provision.rule as? EscalationTier else { return nil }
        self.provision = provision
        self.rule = rule
        deadlines = regime.provisions.filter { other in
            guard let deadline = other.rule as? Deadline, deadline.manner == .within else { return false }
            return rule.term != nil && deadline.within == rule.term && other.sharesLines(with: provision)
        }
    }
}

extension Provision {
    /// Whether some line is cited by both.
    fileprivate func sharesLines(with other: Provision) -> Bool {
        citations.contains { mine in
            other.citations.contains { $0.document == mine.document && $0.lines.overlaps(mine.lines) }
        }
    }
}
