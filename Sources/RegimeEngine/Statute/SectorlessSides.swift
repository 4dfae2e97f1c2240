import RulePackKit

/// What the provisions of a regime say of each question for some sectors. A rule that is written out for each sector
/// counts once, for all of those together.
struct SectorlessSides {
    private struct Rule {
        let provision: Provision
        let aspects: [Aspect]
        var sectors: Set<Sector>
    }

    let byTopic: [Topic: [Counterparts.Side]]

    init(_ reader: AspectReader, for scope: [Sector], _ filter: ProvisionFilter) {
        var rules: [Topic: [Rule]] = [:]
        for provision in reader.regime.provisions(through: filter) {
            let own = provision.particulars.sectors
            let sectors = Set(own.isEmpty ? reader.regime.sectors : own).intersection(scope)
            guard let topic = provision.topic, !sectors.isEmpty else { continue }
            // When a version of a statute held is no answer to a question.
            let aspects = reader.answerAspects(of: provision).filter { $0.name.key != "validity" }
            let known = rules[topic, default: []]
            if let twin = known.firstIndex(where: { $0.provision.kind == provision.kind && $0.aspects == aspects }) {
                rules[topic]?[twin].sectors.formUnion(sectors)
            } else {
                rules[topic, default: []].append(Rule(provision: provision, aspects: aspects, sectors: sectors))
            }
        }
        byTopic = rules.mapValues { rules in
            rules.map {
                Counterparts.Side(
                    provision: $0.provision, aspects: $0.aspects, sectors: AspectReader.sectors($0.sectors))
            }
        }
    }
}
