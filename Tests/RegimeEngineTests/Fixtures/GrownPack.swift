import RulePackKit

/// Packs with a number of something, and little else.
enum GrownPack {
    /// A pack with so many elements in a list under a key of its file.
    static func pack(_ count: Int, _ key: String) -> Pack? {
        switch key {
        case "regimes": Pack(id: "p", name: "P", regimes: (0..<count).map { regime("r\($0)") })
        case "provisions": pack(regime(provisions: (0..<count).map { Provision(Task("t\($0)", "Doet")) }))
        case "ambiguities": pack(regime(ambiguities: (0..<count).map { ambiguity("a\($0)") }))
        case "readings": pack(regime(ambiguities: [ambiguity(readings: (0..<count).map { reading("r\($0)") })]))
        case "revisions":
            pack(regime(ambiguities: [ambiguity(readings: [reading("r", changing: count)])]))
        case "affects": pack(regime(ambiguities: [ambiguity(affects: Array(repeating: "t", count: count))]))
        case "silences": pack(regime(silences: topics(count).map { Silence($0, nl: "n", en: "e") }))
        case "topics": pack(regime(provisions: local(count).map { Provision(Task($0.id, answers: $0, "Doet")) }))
        case "jurisdictions": pack(regime(jurisdictions: (0..<count).map { Jurisdiction("P", code: "GM\($0)") }))
        case "aliases":
            pack(regime(jurisdictions: [Jurisdiction("P", code: "GM1", aliases: Array(repeating: "S", count: count))]))
        case "documents":
            pack(regime(documents: (0..<count).map { SourceDocument("d\($0)", title: "D", sha256: "00") }))
        case "notRules": pack(regime(notRules: Array(repeating: NotRule(1, .heading, in: "d"), count: count)))
        case "citations": pack(regime(provisions: [repeated(count) { $0.cite("1", 1, "x", in: "d") }]))
        case "conditions": pack(regime(provisions: [repeated(count) { $0.when(.reported) }]))
        default: nil
        }
    }

    /// A pack with so many thresholds.
    static func thresholds(_ count: Int) -> Pack {
        pack(regime(provisions: (0..<count).map { Provision(Threshold("t\($0)", "Te laat", of: .lateArrivals)) }))
    }

    private static func pack(_ regime: Regime) -> Pack { Pack(id: "p", name: "P", regimes: [regime]) }

    private static func regime(
        _ name: String = "r", jurisdictions: [Jurisdiction] = [], documents: [SourceDocument] = [],
        silences: [Silence] = [], provisions: [Provision] = [], ambiguities: [Ambiguity] = [], notRules: [NotRule] = []
    ) -> Regime {
        Regime(
            name, title: name, shortTitle: name,
            validity: Validity(from: .open, through: .open, note: Text(same: "")), sectors: [.po],
            jurisdictions: jurisdictions, documents: documents, silences: silences, provisions: provisions,
            ambiguities: ambiguities, notRules: notRules)
    }

    private static func ambiguity(
        _ name: String = "a", readings: [Reading] = [], affects: [String] = []
    ) -> Ambiguity {
        Ambiguity(
            name, .vague, question: Text(same: "?"), readings: readings, default: "r", why: Text(same: ""),
            affects: affects)
    }

    private static func reading(_ id: String, changing count: Int = 0) -> Reading {
        Reading(id, Text(same: id), revisions: Array(repeating: Revision("t", .leavesOpen), count: count))
    }

    /// Questions of the pack's own.
    private static func local(_ count: Int) -> [Topic] {
        (0..<max(0, count)).map { Topic("own-\($0)", .work, .task, nl: "?", en: "?") }
    }

    /// So many questions, the shared ones first.
    private static func topics(_ count: Int) -> ArraySlice<Topic> {
        (Topic.shared + local(count - Topic.shared.count)).prefix(count)
    }

    private static func repeated(_ count: Int, _ change: (Task) -> Task) -> Provision {
        Provision((0..<count).reduce(Task("t", "Doet")) { task, _ in change(task) })
    }
}
