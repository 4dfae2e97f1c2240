import RulePackKit

/// The words that make a line worth a look.
enum WorkWords {
    /// Why a line is worth a look; none when it has no such word.
    static func reasons(in line: OutlineLine) -> [SourceOutline.Reason] {
        var found: [SourceOutline.Sign: [String]] = [:]
        for (index, word) in line.words.enumerated() {
            for sign in signs(of: word, followedBy: line.words.dropFirst(index + 1))
            where found[sign]?.contains(word.shown) != true {
                found[sign, default: []].append(word.shown)
            }
        }
        return SourceOutline.Sign.allCases.compactMap { sign in
            found[sign].map { SourceOutline.Reason(sign: sign, words: $0) }
        }
    }

    private static func signs(
        of word: OutlineLine.Word, followedBy next: ArraySlice<OutlineLine.Word>
    ) -> [SourceOutline.Sign] {
        var signs: [SourceOutline.Sign] = []
        if isNumber(word) { signs.append(.number) }
        let isPhrase = phrases.contains { phrase in
            phrase.first == word.plain && next.prefix(phrase.count - 1).map(\.plain) == Array(phrase.dropFirst())
        }
        if terms.contains(word.plain) || isPhrase { signs.append(.term) }
        if meetings.contains(where: word.plain.contains) || meetingNames.contains(word.plain) { signs.append(.meeting) }
        if roles.contains(where: word.plain.contains) || roleNames.contains(word.plain) { signs.append(.role) }
        return signs
    }

    private static func isNumber(_ word: OutlineLine.Word) -> Bool {
        word.plain.contains { $0.isASCII && $0.isNumber || "½¼¾".contains($0) } || numbers.contains(word.plain)
            || word.shown.lowercased() == "één"
            || tens.contains { word.plain.hasSuffix($0) }
    }
}
