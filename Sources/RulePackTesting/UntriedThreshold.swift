public import RulePackKit

/// A threshold on which no case could be tried, and why.
public struct UntriedThreshold: Hashable, Sendable {
    /// The id of the provision.
    public let id: String
    /// The sector of the cases that could not be tried.
    public let sector: Sector
    /// Why.
    public let obstacle: Text
}
