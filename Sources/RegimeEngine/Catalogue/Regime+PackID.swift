package import RulePackKit

extension Regime {
    /// The id of the pack that the regime is of.
    package var packID: String { String(id.prefix { $0 != "/" }) }
}
