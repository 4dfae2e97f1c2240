import RegimeEngine
import RulePackKit

/// A cell of one regime with everything in it: each provision, its place with the words that stand there, and how it was
/// read.
struct FullCell {
    private let regime: Regime
    private let phrasing: Phrasing
    private let language: Language

    init(of regime: Regime, _ language: Language) {
        self.regime = regime
        phrasing = Phrasing(regime)
        self.language = language
    }

    func add(_ cell: ComparisonCell, _ marks: inout AmbiguityMarks, to text: inout PlainText) {
        guard !cell.items.isEmpty else {
            text.add("\(regime.head(language)): – \(cell.text[language])\(cell.statuteMark(language))", indent: 5)
            return
        }
        text.add(regime.head(language) + cell.statuteMark(language), indent: 5)
        for detail in cell.relation?.details(language) ?? [] { text.add(detail, label: "≠", margin: 7, indent: 9) }
        for item in cell.items { add(item, &marks, to: &text) }
    }

    private func add(_ item: ComparisonCell.Item, _ marks: inout AmbiguityMarks, to text: inout PlainText) {
        let provision = item.provision
        text.add(item.words(of: regime, language, &marks), label: "•", margin: 7, indent: 9)
        let facts = phrasing.fields(of: provision.rule).map { "\($0.label[language]): \($0.words[language])" }
        if !facts.isEmpty { text.add(facts.joined(separator: " · "), indent: 11) }
        for citation in provision.citations { text.add(Places.full(citation, language: language), indent: 11) }
        if let note = provision.particulars.standing.note {
            text.add("* \(note[language])", indent: 11)
        }
    }
}
