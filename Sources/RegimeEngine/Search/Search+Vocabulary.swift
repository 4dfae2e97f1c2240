import RulePackKit

extension Search {
    /// The longer words that the regimes use, in lower case: what may have been meant where nothing was found.
    public var vocabulary: Set<String> {
        let texts = regimes.flatMap { SearchableParts(of: $0, filter: ProvisionFilter()).parts.flatMap(\.texts) }
        let words = texts.flatMap { $0.text.nl.lowercased().split { !$0.isLetter && $0 != "-" } }
        return Set(words.filter { $0.count > 4 }.map(String.init))
    }
}
