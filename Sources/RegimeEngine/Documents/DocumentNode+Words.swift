import RulePackKit

extension DocumentNode {
    /// One of some words.
    func word(of allowed: [String]) throws(Problem) -> String {
        let word = try text()
        guard allowed.contains(word) else { throw problem(.unknownWord(word, allowed: allowed)) }
        return word
    }

    /// A word of a vocabulary.
    func word<Vocabulary: CaseIterable & RawRepresentable<String>>(
        _ vocabulary: Vocabulary.Type
    ) throws(Problem) -> Vocabulary {
        let text = try text()
        guard let word = Vocabulary(rawValue: text) else {
            throw problem(.unknownWord(text, allowed: vocabulary.allCases.map(\.rawValue)))
        }
        return word
    }

    /// A date.
    func day(or expected: DocumentExpectation = .text) throws(Problem) -> Day {
        let text = try text(or: expected)
        guard let day = Day(text) else { throw problem(.impossibleDate(text)) }
        return day
    }
}
