package import RulePackKit

extension Regime {
    /// The topics that its provisions answer and that its silences are about.
    package var topics: [Topic] { provisions.compactMap(\.topic) + silences.map(\.topic) }
}
