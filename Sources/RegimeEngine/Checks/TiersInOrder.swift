import RulePackKit

/// Tiers with the same object, for the same sector, are numbered from 1 without a gap, and lead onward.
struct TiersInOrder: PackCheck {
    static let code = "VK010"
    static let summary = Text(nl: "opschalingstreden staan op volgorde", en: "escalation tiers are in order")

    func findings(in subject: CheckSubject) -> [Finding] {
        let tiers = subject.regime.provisions.compactMap { provision in
            (provision.rule as? EscalationTier).map { (provision: provision, rule: $0) }
        }
        var seen: Set<Finding> = []
        return TierObject.allCases.flatMap { object in
            subject.regime.sectors.flatMap { sector in
                findings(among: tiers.filter { $0.rule.object == object && $0.provision.covers(sector) })
            }
        }.filter { seen.insert($0).inserted }
    }

    private func findings(among tiers: [(provision: Provision, rule: EscalationTier)]) -> [Finding] {
        let orders = Set(tiers.map(\.rule.order))
        let byName = Dictionary(tiers.map { ($0.provision.name, $0.rule) }) { first, _ in first }
        return tiers.flatMap { tier in
            let order = tier.rule.order
            var found: [Finding] = []
            if order < 1 || (order > 1 && !orders.contains(order - 1)) {
                found.append(unpreceded(tier.provision, order, of: tier.rule.object))
            }
            if let name = tier.rule.next?.name, let next = byName[name], next.order <= order {
                found.append(
                    problem(
                        tier.provision, nl: "trede \(order) leidt terug naar trede \(next.order) („\(name)”)",
                        en: "tier \(order) leads back to tier \(next.order) (\"\(name)\")",
                        remedy: Text(
                            nl: "laat next naar een hogere trede wijzen of laat het weg",
                            en: "let next point to a higher tier, or leave it out")))
            }
            return found
        }
    }

    private func unpreceded(_ provision: Provision, _ order: Int, of object: TierObject) -> Finding {
        order < 1
            ? problem(
                provision, nl: "trede \(order) bestaat niet", en: "there is no tier \(order)",
                remedy: Text(nl: "nummer de treden vanaf 1", en: "number the tiers from 1"))
            : problem(
                provision, nl: "trede \(order) van \(object.name.nl) heeft geen trede \(order - 1) vóór zich",
                en: "tier \(order) of \(object.name.en) has no tier \(order - 1) before it",
                remedy: Text(
                    nl: "nummer de treden zonder gat vanaf 1, voor elke sector",
                    en: "number the tiers from 1 without a gap, for each sector"))
    }
}

extension TiersInOrder {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Treden van verschillende regelingen staan per nummer naast elkaar en krijgen om de beurt een uiterste dag. "
                + "Een gat of een lus maakt die ladder onzin.",
            en: "Tiers of different regimes stand side by side by number and get a latest day in turn. A gap or a loop "
                + "makes nonsense of that ladder."),
        mending: Text(
            nl:
                "Nummer de treden van elk onderwerp van opschaling vanaf 1, voor elke sector apart, en laat next vooruit "
                + "wijzen.",
            en: "Number the tiers of each object of escalation from 1, for each sector by itself, and let next point "
                + "onward."),
        part: .provisions,
        wrong: """
            EscalationTier("school-1", answers: .schoolEscalation, "Waarschuwing", order: 1, of: .school)
                .cite("Artikel 3", 14, "Stap 1")
            EscalationTier("school-3", answers: .schoolEscalation, "Gesprek", order: 3, of: .school)
                .cite("Artikel 3", 15, "Stap 2")
            """,
        right: """
            EscalationTier("school-1", answers: .schoolEscalation, "Waarschuwing", order: 1, of: .school)
                .cite("Artikel 3", 14, "Stap 1")
            EscalationTier("school-2", answers: .schoolEscalation, "Gesprek", order: 2, of: .school)
                .cite("Artikel 3", 15, "Stap 2")
            """)
}
