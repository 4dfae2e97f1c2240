import DenHaag
import HollandRijnland
import Nederland
public import RulePackKit
import SHertogenbosch
import Tilburg

/// The packs that ship.
public enum BuiltInPacks {
    /// The packs of municipalities and regions, in the order in which tables show them.
    public static let municipalities: [any RulePack.Type] = [
        DenHaag.self, Tilburg.self, SHertogenbosch.self, HollandRijnland.self,
    ]

    /// The statutes beside which they stand.
    public static let statutes: [any RulePack.Type] = [Nederland.self]

    /// Every pack, the statutes last.
    public static let all: [any RulePack.Type] = municipalities + statutes
}
