import RulePackKit

/// Tiers with the same object, for the same sector, are numbered from 1 without a gap, and lead onward.
struct TiersInOrder: PackCheck {
    static let code = "VK010"
    static let summary = Text(nl: "opschalingstreden staan op volgorde", en: "escalation tiers are in order")

    func findings(in subject: CheckSubject) -> [Finding] {
        let tiers = subject.regime.provisions.compactMap { $0.rule as? EscalationTier }
        return TierObject.allCases.flatMap { object in
            subject.regime.sectors.flatMap { sector in
                findings(among: tiers.filter { $0.object == object && $0.covers(sector) })
            }
        }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func findings(among tiers: [EscalationTier]) -> [Finding] {
        let orders = Set(tiers.map(\.order))
        var found: [Finding] = []
        for tier in tiers where tier.order < 1 || (tier.order > 1 && !orders.contains(tier.order - 1)) {
            found.append(
                problem(
                    tier.particulars.id, nl: "trede \(tier.order) heeft geen voorganger",
                    en: "tier \(tier.order) has no predecessor",
                    remedy: Text(nl: "nummer de treden vanaf 1 door", en: "number the tiers from 1 onward")))
        }
        for tier in tiers {
            guard let next = tiers.first(where: { $0.particulars.id.localName == tier.next?.name }),
                next.order <= tier.order
            else { continue }
            found.append(
                problem(
                    tier.particulars.id, nl: "trede \(tier.order) leidt terug naar trede \(next.order)",
                    en: "tier \(tier.order) leads back to tier \(next.order)",
                    remedy: Text(nl: "laat een trede naar een hogere leiden", en: "let a tier lead to a higher one")))
        }
        return found
    }
}

extension Rule {
    fileprivate func covers(_ sector: Sector) -> Bool {
        particulars.sectors.isEmpty || particulars.sectors.contains(sector)
    }
}
