import BuiltInPacks
import RulePackKit
import VerzuimCommands

/// The packs that these tests are about, by name, so that one that joins them changes nothing here.
enum Shipped {
    static let municipalities = packs(["den-haag", "tilburg", "s-hertogenbosch", "holland-rijnland"])
    static let statutes = packs(["nederland"])
    static let all = municipalities + statutes

    private static func packs(_ ids: [String]) -> [any RulePack.Type] {
        ids.flatMap { id in BuiltInPacks.all.filter { $0.id == id } }
    }
}

extension Verzuim {
    /// The program with those packs.
    init() {
        self.init(packs: Shipped.all.map { $0.pack })
    }
}
