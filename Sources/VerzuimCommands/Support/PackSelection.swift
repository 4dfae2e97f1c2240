/// What an argument names: a pack by its id or in a file, and perhaps one of its regimes.
struct PackSelection: Hashable {
    /// Where a pack is found.
    enum Source: Hashable {
        /// Among the packs that ship.
        case id(String)
        /// In a file.
        case file(String)
    }

    let source: Source
    /// The name of the one regime that is meant, if it is one.
    let regime: String?

    /// Reads `pack`, `pack/regime`, `path.json` or `path.json/regime`.
    init(_ argument: String) {
        if PackSelection.isPath(argument) {
            source = .file(argument)
            regime = nil
        } else if let end = argument.ranges(of: ".json/").last?.upperBound {
            source = .file(String(argument[..<argument.index(before: end)]))
            regime = String(argument[end...])
        } else {
            let parts = argument.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            source = .id(String(parts[0]))
            regime = parts.count == 2 ? String(parts[1]) : nil
        }
    }

    /// Whether a whole argument can be nothing but the path of a file.
    private static func isPath(_ argument: String) -> Bool {
        argument.hasSuffix(".json")
            || !argument.contains(".json/") && ["/", "./", "../"].contains { argument.hasPrefix($0) }
    }
}
