import RegimeEngine
import RulePackKit

/// Regimes that say no more than a test needs.
enum Column {
    static func regime(
        _ name: String, sectors: [Sector] = [.po, .vo], from: Validity.Bound = .day("2020-01-01"),
        through: Validity.Bound = .open, silences: [Silence] = [], ambiguities: [Ambiguity] = [],
        @Provisions provisions: () -> [Provision] = { [] }
    ) -> Regime {
        Regime(
            name, title: name, shortTitle: name,
            validity: Validity(from: from, through: through, note: Text(nl: "periode \(name)", en: "period \(name)")),
            sectors: sectors, jurisdictions: [], documents: [], silences: silences, provisions: provisions(),
            ambiguities: ambiguities, notRules: [])
    }

    static func deadline(_ name: String = "reactie", _ days: Double = 5) -> Deadline {
        Deadline(name, answers: .reportResponseTime, "Er komt een reactie", within: .workingDays(days))
    }

    static func task(_ name: String, answers topic: Topic = .afterReport) -> Task {
        Task(name, answers: topic, "Doet \(name)")
    }
}

extension Comparison {
    /// The cells for one question.
    func cells(_ topic: Topic) -> [ComparisonCell] { rows.first { $0.topic == topic }?.cells ?? [] }
}

extension Regime {
    /// What it answers to one question, by itself.
    func answer(_ topic: Topic, _ filter: ProvisionFilter = ProvisionFilter(), isFull: Bool = false) -> ComparisonCell?
    {
        Comparison(of: [self], filter: filter, isFull: isFull).cells(topic).first
    }
}
