import RulePackKit

/// What a regime says, text by text, each with the name of what it is.
struct SearchableParts {
    /// One provision, open point or silence with its texts.
    struct Part {
        let regime: Regime
        let subject: Search.Subject
        let texts: [(field: AspectName, text: String)]
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
                Part(regime: regime, subject: .silence($0), texts: [(AspectName(of: "note"), $0.note.nl)])
            }
    }

    /// The words of a provision, and the places and words that it quotes.
    private static func texts(of provision: Provision, _ phrasing: Phrasing) -> [(AspectName, String)] {
        let fields = provision.rule.describedFields.compactMap { field in
            field.value.map { (AspectName(key: field.key, label: field.label), phrasing.words(for: $0).nl) }
        }
        let notes = [
            ("brief", provision.particulars.brief), ("standingNote", provision.particulars.standing.note?.nl),
        ].compactMap { key, text in text.map { (AspectName(of: key), $0) } }
        return [(AspectName(of: "title"), provision.title)] + fields + notes
            + provision.citations.map { (AspectName(of: "citations"), "\($0.place): \($0.says)") }
    }

    private static func texts(of ambiguity: Ambiguity) -> [(AspectName, String)] {
        [(AspectName(of: "question"), ambiguity.question.nl)]
            + ambiguity.readings.map { (AspectName(of: "readings"), $0.text.nl) }
            + [(AspectName(of: "why"), ambiguity.why.nl)]
            + ambiguity.citations.map { (AspectName(of: "citations"), "\($0.place): \($0.says)") }
    }
}

extension SearchableParts.Part {
    /// Where the words stand, if they do: together in one text, or else spread over all of them.
    func hit(for asked: FoldedText) -> Search.Hit? {
        let folded = texts.map { FoldedText($0.text) }
        if let index = folded.firstIndex(where: { $0.contains(phrase: asked) }) { return hit(.phrase, at: index) }
        guard asked.words.count > 1, FoldedText(texts.map(\.text).joined(separator: " ")).contains(wordsOf: asked)
        else { return nil }
        let first = folded.firstIndex { text in asked.words.contains { text.contains(phrase: FoldedText($0)) } }
        return hit(.words, at: first ?? 0)
    }

    private func hit(_ fit: Search.Fit, at index: Int) -> Search.Hit {
        Search.Hit(regime: regime, subject: subject, fit: fit, field: texts[index].field, text: texts[index].text)
    }
}

extension AspectName {
    /// The name of a key that every pack file can have.
    init(of key: String) {
        self.init(key: key, label: Aspect.label(of: key))
    }
}
