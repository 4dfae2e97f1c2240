import DenHaag
import HollandRijnland
public import RulePackKit
import SHertogenbosch
import Tilburg

/// The packs that ship.
public enum BuiltInPacks {
    /// Every pack, in the order in which tables show them.
    public static let all: [any RulePack.Type] = [
        DenHaag.self, Tilburg.self, SHertogenbosch.self, HollandRijnland.self,
    ]
}
