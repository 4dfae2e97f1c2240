import RulePackKit

/// Finds the words that make a line worth a look, and remembers what it knows of each.
struct WorkWords {
    /// Of a line no more words are told; it is on the list all the same.
    private static let mostWords = 20
    private var known: [String: [SourceOutline.Sign]] = [:]

    /// Why a line is worth a look; none when it has no such word.
    mutating func reasons(in line: OutlineLine) -> [SourceOutline.Reason] {
        var found: [SourceOutline.Sign: [String]] = [:]
        for (index, word) in line.words.enumerated() {
            var signs = self.signs(of: word)
            if !signs.contains(.term), WorkWords.startsPhrase(at: index, in: line.words) { signs.append(.term) }
            for sign in signs {
                let words = found[sign, default: []]
                if words.count < WorkWords.mostWords, !words.contains(word.shown) { found[sign] = words + [word.shown] }
            }
        }
        return SourceOutline.Sign.allCases.compactMap { sign in
            found[sign].map { SourceOutline.Reason(sign: sign, words: $0) }
        }
    }

    /// Whether a line holds a number or a term.
    mutating func hasAmount(_ line: OutlineLine) -> Bool {
        reasons(in: line).contains { $0.sign == .number || $0.sign == .term }
    }

    private mutating func signs(of word: OutlineLine.Word) -> [SourceOutline.Sign] {
        if let signs = known[word.plain] { return signs }
        let plain = word.plain
        var signs: [SourceOutline.Sign] = []
        if WorkWords.isNumber(plain) { signs.append(.number) }
        if WorkWords.terms.contains(plain) { signs.append(.term) }
        if WorkWords.meetingNames.contains(plain) || WorkWords.meetings.contains(where: plain.contains) {
            signs.append(.meeting)
        }
        if WorkWords.roleNames.contains(plain) || WorkWords.roles.contains(where: plain.contains) {
            signs.append(.role)
        }
        known[plain] = signs
        return signs
    }

    private static func isNumber(_ plain: String) -> Bool {
        plain.contains { $0.isASCII && $0.isNumber || "½¼¾".contains($0) } || numbers.contains(plain)
            || tens.contains { plain.hasSuffix($0) }
    }

    private static func startsPhrase(at index: Int, in words: [OutlineLine.Word]) -> Bool {
        phrases[words[index].plain]?.contains { rest in
            words[(index + 1)...].prefix(rest.count).map(\.plain) == rest
        } ?? false
    }
}
