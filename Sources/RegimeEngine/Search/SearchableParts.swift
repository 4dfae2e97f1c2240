import RulePackKit

/// What a regime says, text by text, each with the name of what it is.
struct SearchableParts {
    /// One provision, open point or silence with its texts.
    struct Part {
        let regime: Regime
        let subject: Search.Subject
        let texts: [(field: AspectName, text: Text)]
    }

    let parts: [Part]

    init(of regime: Regime, filter: ProvisionFilter) {
        let excerpt = RegimeExcerpt(of: regime, filter: filter)
        let phrasing = Phrasing(regime)
        let open = filter == ProvisionFilter() ? regime.ambiguities : excerpt.ambiguities
        parts =
            excerpt.provisions.map {
                Part(regime: regime, subject: .provision($0), texts: SearchableParts.texts(of: $0, phrasing))
            }
            + open.map { Part(regime: regime, subject: .ambiguity($0), texts: SearchableParts.texts(of: $0)) }
            + excerpt.silences.map {
                Part(regime: regime, subject: .silence($0), texts: [(AspectName(of: "note"), $0.note)])
            }
    }

    /// The name of what is cited; it stands behind all that a part says itself.
    fileprivate static let citations = AspectName(of: "citations")

    /// The words of a provision, and the places and words that it quotes.
    private static func texts(of provision: Provision, _ phrasing: Phrasing) -> [(AspectName, Text)] {
        let fields = provision.rule.describedFields.compactMap { field in
            field.value.map { (AspectName(key: field.key, label: field.label), phrasing.words(for: $0)) }
        }
        let notes = [
            ("brief", provision.particulars.brief.map(Text.init(same:))),
            ("standingNote", provision.particulars.standing.note),
        ].compactMap { key, text in text.map { (AspectName(of: key), $0) } }
        return [(AspectName(of: "title"), Text(same: provision.title))] + fields + notes
            + provision.citations.map { (citations, $0.quote) }
    }

    private static func texts(of ambiguity: Ambiguity) -> [(AspectName, Text)] {
        [(AspectName(of: "question"), ambiguity.question)]
            + ambiguity.readings.map { (AspectName(of: "readings"), $0.text) }
            + [(AspectName(of: "why"), ambiguity.why)]
            + ambiguity.citations.map { (citations, $0.quote) }
    }
}

extension SearchableParts.Part {
    /// Where the words stand in either language, if they do: together in one text, or else spread over all of them.
    func hit(for asked: FoldedText) -> Search.Hit? {
        Language.allCases.compactMap { hit(for: asked, in: $0) }.min { $0.fit < $1.fit }
    }

    private func hit(for asked: FoldedText, in language: Language) -> Search.Hit? {
        let folded = texts.map { FoldedText($0.text[language]) }
        if let index = folded.firstIndex(where: { $0.contains(phrase: asked) }) {
            return hit(texts[index].field.key == SearchableParts.citations.key ? .citation : .phrase, at: index)
        }
        guard asked.isOfWholeWords else { return nil }
        let words = asked.words.map { FoldedText($0) }
        guard words.allSatisfy({ word in folded.contains { $0.contains(phrase: word) } }) else { return nil }
        let first = folded.firstIndex { text in words.contains { text.contains(phrase: $0) } }
        return hit(.words, at: first ?? 0)
    }

    private func hit(_ fit: Search.Fit, at index: Int) -> Search.Hit {
        Search.Hit(regime: regime, subject: subject, fit: fit, field: texts[index].field, text: texts[index].text)
    }
}

extension Citation {
    /// The place and the words that stand there.
    fileprivate var quote: Text { Text(same: "\(place): \(says)") }
}

extension AspectName {
    /// The name of a key that every pack file can have.
    init(of key: String) {
        self.init(key: key, label: Aspect.label(of: key))
    }
}
