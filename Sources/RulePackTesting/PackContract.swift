import RegimeEngine
public import RulePackKit
public import Testing

/// What every pack is held to, from a test of its own package.
public struct PackContract: Sendable {
    /// One thing that is held.
    public struct Check: Hashable, Sendable, CustomTestStringConvertible {
        /// The code.
        public let code: String
        /// The code, as a test shows it.
        public var testDescription: String { code }
    }

    /// Everything that is held.
    public static let checks: [Check] = PackChecker.summaries.map { Check(code: $0.code) }

    private let pack: any RulePack.Type
    private let sources: String?

    /// Creates the contract of a pack; with a folder, its texts are held beside it.
    public init(_ pack: any RulePack.Type, sources: String? = nil) {
        self.pack = pack
        self.sources = sources
    }

    /// Verifies one check.
    public func verify(_ check: Check) {
        let library = sources.flatMap { try? SourceLibrary(folder: $0) }
        for finding in PackChecker(sources: library).findings(in: pack.pack) where finding.code == check.code {
            Issue.record("\(finding.code) \(finding.subject): \(finding.message.nl); \(finding.remedy.nl)")
        }
    }
}
