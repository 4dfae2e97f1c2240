/// A text as words without case, accents and punctuation, so that "Rode-Knop" and "rode knop" are found alike.
struct FoldedText: Hashable, Sendable {
    /// The letters and digits of each word.
    let words: [String]
    /// The bytes of the words without anything between them, for what is written as one word here and as two there.
    let joined: [UInt8]
    /// The places in `joined` where a word begins, and behind the last one the end.
    private let bounds: [Int]

    init(_ text: String) {
        words = FoldedText.words(of: text)
        var joined: [UInt8] = []
        var bounds = [0]
        for word in words {
            joined += word.utf8
            bounds.append(joined.count)
        }
        self.joined = joined
        self.bounds = bounds
    }

    var isEmpty: Bool { words.isEmpty }

    /// A single word of fewer letters is found only where a word begins with it: "laat" is not meant by "plaats".
    private static let shortestWithin = 5

    /// Whether another text stands in it. Several words begin where a word begins; a single one may stand within a longer
    /// one, or be written as more words here, but does not run from the end of one word into the next.
    func contains(phrase: FoldedText) -> Bool {
        guard let first = phrase.joined.first, phrase.joined.count <= joined.count else { return false }
        let last = joined.count - phrase.joined.count
        func stands(at place: Int) -> Bool {
            joined[place] == first && joined[place..<(place + phrase.joined.count)].elementsEqual(phrase.joined)
        }
        let starts = bounds.dropLast().filter { $0 <= last && stands(at: $0) }
        if phrase.words.count > 1 { return !starts.isEmpty }
        if starts.contains(where: { isWhole($0..<($0 + phrase.joined.count)) }) { return true }
        guard phrase.joined.count >= FoldedText.shortestWithin else { return false }
        return (0...last).contains { stands(at: $0) && isWithinWord($0..<($0 + phrase.joined.count)) }
    }

    /// Whether a stretch that begins a word lies in it, or ends where another word ends, or is too long for chance.
    private func isWhole(_ stretch: Range<Int>) -> Bool {
        isWithinWord(stretch) || bounds.contains(stretch.upperBound) || stretch.count >= FoldedText.shortestAcross
    }

    private static let shortestAcross = 8

    private func isWithinWord(_ stretch: Range<Int>) -> Bool {
        !bounds.contains { $0 > stretch.lowerBound && $0 < stretch.upperBound }
    }

    /// Whether its words mean something each by itself, so that they can be looked for apart; in "te laat" they do not.
    var isOfWholeWords: Bool { words.count > 1 && words.allSatisfy { $0.utf8.count >= FoldedText.shortestAlone } }

    private static let shortestAlone = 4

    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            // An accent on its own belongs to the letter before it.
            if scalar.properties.generalCategory == .nonspacingMark { continue }
            if let folded = folded(scalar) {
                word += folded
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// The letter or digit in lower case and without its accent, or nil for anything else.
    private static func folded(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: return String(scalar)
        case 0x41...0x5A: return Unicode.Scalar(scalar.value + 0x20).map(String.init)
        case 0..<0x80: return nil
        default: break
        }
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
        return base(of: scalar) ?? scalar.properties.lowercaseMapping
    }

    /// The plain letter under an accent, from the letter's own name: "LATIN SMALL LETTER E WITH ACUTE".
    private static func base(of scalar: Unicode.Scalar) -> String? {
        guard let parts = scalar.properties.name?.split(separator: " "), parts.count > 4, parts[0] == "LATIN",
            parts[2] == "LETTER", parts[4] == "WITH", parts[3].count == 1
        else { return nil }
        return parts[3].lowercased()
    }
}
