import RegimeEngine
public import RulePackKit
public import Testing

extension PackContract {
    /// One thing that the contract asks of a pack.
    public struct Check: Sendable, CustomTestStringConvertible {
        /// The code: that of a check, such as `VK011`, or a name for how a pack behaves.
        public let code: String
        /// What is asked, in one line.
        public let summary: Text
        let find: @Sendable (ContractSubject) -> [Finding]

        /// The check as tests show it.
        public var testDescription: String { "\(code): \(summary.nl)" }
    }
}

extension PackContract.Check {
    /// One of the checks of `verzuim check`.
    init(_ check: CheckDescription) {
        self.init(code: check.code, summary: check.summary) { subject in
            PackChecker(sources: subject.sources, beside: subject.neighbours).findings(in: subject.pack, of: check.code)
        }
    }

    /// How a pack behaves in the engine.
    static let behaviours: [PackContract.Check] = [
        .readBack, .deterministic, .noDifferenceWithItself, .pickedReadings, .bothSidesOfThresholds,
        .completeCoverage,
    ]
}

/// A pack that is looked at, and how to make it anew.
struct ContractSubject: Sendable {
    let pack: Pack
    let rebuild: @Sendable () -> Pack
    let sources: SourceLibrary?
    let neighbours: [Pack]
}
