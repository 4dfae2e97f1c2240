public import RegimeEngine
public import RulePackKit

/// What checks found in one pack.
public struct PackReport: Hashable, Sendable {
    /// The pack.
    public let pack: Pack
    /// What was found.
    public let findings: [Finding]
    /// Whether the source texts were at hand.
    public let hasSources: Bool

    /// Creates a report.
    public init(pack: Pack, findings: [Finding], hasSources: Bool) {
        self.pack = pack
        self.findings = findings
        self.hasSources = hasSources
    }
}
