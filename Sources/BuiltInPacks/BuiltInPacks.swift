import DenHaag
public import RulePackKit

/// The packs that ship.
public enum BuiltInPacks {
    /// Every pack, in the order in which tables show them.
    public static let all: [any RulePack.Type] = [
        DenHaag.self
    ]
}
