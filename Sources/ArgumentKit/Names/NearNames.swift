/// The names that someone probably meant.
public enum NearNames {
    /// Returns at most three names close to a word, the closest first and equals by name.
    ///
    /// Case, accents, and the choice of hyphen, space, or underscore do not count.
    public static func suggest(for word: String, among names: some Sequence<String>) -> [String] {
        let typed = folded(word)
        guard !typed.isEmpty, typed.count <= longestWord else { return [] }
        var near: [(distance: Int, name: String)] = []
        for name in Set(names) {
            let candidate = folded(name)
            let isBeginning =
                min(typed.count, candidate.count) >= 3
                && (candidate.starts(with: typed) || typed.starts(with: candidate))
            guard isBeginning || abs(candidate.count - typed.count) <= tolerance(for: typed) else { continue }
            let distance = EditDistance.between(typed, candidate)
            if isBeginning || distance <= tolerance(for: typed) { near.append((distance, name)) }
        }
        near.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
        return near.prefix(3).map(\.name)
    }

    /// Longer words are no typing errors, and comparing them would cost time.
    private static let longestWord = 64

    /// One slip in two letters, two in five, three in eight, and never more than four.
    private static func tolerance(for word: [Unicode.Scalar]) -> Int { min((word.count + 1) / 3, 4) }

    private static func folded(_ word: String) -> [Unicode.Scalar] {
        // One more than the longest word suffices to see that a word is too long.
        word.unicodeScalars.lazy.filter { $0.properties.generalCategory != .nonspacingMark }
            .prefix(longestWord + 1)
            .flatMap { $0.properties.lowercaseMapping.unicodeScalars }
            .filter { $0.properties.generalCategory != .nonspacingMark }
            .map { plainLetters[$0] ?? $0 }
    }

    private static let plainLetters: [Unicode.Scalar: Unicode.Scalar] = {
        let families: [(Unicode.Scalar, String)] = [
            ("a", "àáâãäåā"), ("c", "çćč"), ("e", "èéêëēė"), ("g", "ğ"), ("i", "ìíîïīı"), ("l", "ł"), ("n", "ñńň"),
            ("o", "òóôõöøō"), ("s", "śšş"), ("u", "ùúûüūů"), ("y", "ýÿ"), ("z", "źżž"), ("-", "_ ‐‑–"), ("'", "’‘"),
        ]
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (plain, variants) in families {
            for variant in variants.unicodeScalars { table[variant] = plain }
        }
        return table
    }()
}
