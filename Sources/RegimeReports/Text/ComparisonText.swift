import RegimeEngine
import RulePackKit

/// A comparison as text for a terminal: a question, and under it what each regime answers.
struct ComparisonText {
    private let comparison: Comparison
    private let style: TextStyle
    private let isFull: Bool
    /// The regimes with their words, when every provision is given whole.
    private let fullCells: [FullCell]
    /// A column narrower than this does not read; the answers then stand under each other.
    private static let narrowestColumn = 28

    init(_ comparison: Comparison, _ style: TextStyle, isFull: Bool) {
        self.comparison = comparison
        self.style = style
        self.isFull = isFull
        fullCells = isFull ? comparison.regimes.map { FullCell(of: $0, style.language) } : []
    }

    private var language: Language { style.language }
    private var width: Int { style.width }

    /// The comparison as text.
    func render() -> String {
        var text = PlainText(style)
        text.add(ComparisonBanner(comparison, language))
        let rows = comparison.rows.filter { $0.hasAnswer || comparison.rows.count == 1 }
        var marks = AmbiguityMarks()
        var number = 0
        for kind in Kind.allCases {
            let section = rows.filter { $0.topic.kind == kind }
            guard !section.isEmpty else { continue }
            text.heading(kind.plural)
            if isColumnar { heads(to: &text) }
            var places: [(Int, ComparisonRow)] = []
            for row in section {
                number += 1
                places.append((number, row))
                text.blank()
                question(row, number, to: &text)
                answers(row, &marks, to: &text)
            }
            if !isFull { self.places(places, to: &text) }
        }
        closing(answered: rows.count, marks, to: &text)
        return text.text
    }

    private func question(_ row: ComparisonRow, _ number: Int, to text: inout PlainText) {
        text.add(row.topic.question[language], label: "\(number).", indent: 5)
        if let caveat = row.topic.caveat { text.add("(\(caveat[language]))", indent: 5) }
    }

    private func answers(
        _ row: ComparisonRow, _ marks: inout AmbiguityMarks, to text: inout PlainText
    ) {
        if isFull {
            for (full, cell) in zip(fullCells, row.cells) { full.add(cell, &marks, to: &text) }
        } else if isColumnar {
            let cells = row.cells.map { $0.words(language, &marks) }
            text.add(columns: cells, width: columnWidth, gap: 2, margin: 5)
        } else {
            stacked(row, &marks, to: &text)
        }
    }

    /// One regime under the other; those that say nothing for the same reason share a line.
    private func stacked(
        _ row: ComparisonRow, _ marks: inout AmbiguityMarks, to text: inout PlainText
    ) {
        let indent = min(30, (heads.map(\.count).max() ?? 0) + 7)
        var noes: [(reason: String, names: [String])] = []
        for (head, cell) in zip(heads, row.cells) {
            guard cell.items.isEmpty else {
                text.add(cell.words(language, &marks), label: head, margin: 5, indent: indent)
                continue
            }
            let reason = cell.reason(language) + cell.statuteMark(language)
            if let index = noes.firstIndex(where: { $0.reason == reason }) {
                noes[index].names.append(head)
            } else {
                noes.append((reason, [head]))
            }
        }
        for no in noes { text.add("– \(no.reason): \(no.names.joined(separator: ", "))", indent: 5) }
    }

    /// What stands above each column.
    private var heads: [String] { comparison.regimes.map { $0.head(language) } }

    private func heads(to text: inout PlainText) {
        text.add(
            columns: heads, width: columnWidth, gap: 2, margin: 5,
            emphasis: .bold)
    }

    private var isColumnar: Bool {
        !isFull && comparison.regimes.count > 1 && columnWidth >= ComparisonText.narrowestColumn
    }

    private var columnWidth: Int {
        (width - 5 - 2 * (comparison.regimes.count - 1)) / max(1, comparison.regimes.count)
    }

    private func places(_ rows: [(Int, ComparisonRow)], to text: inout PlainText) {
        guard rows.contains(where: { $0.1.hasAnswer }) else { return }
        text.blank()
        text.add(Text(nl: "Vindplaatsen (met regelnummers):", en: "Places (with line numbers):"), indent: 2)
        for (number, row) in rows {
            for (regime, cell) in zip(comparison.regimes, row.cells) where !cell.items.isEmpty {
                let places = Places.merged(cell.shown.flatMap(\.provision.citations)).joined(separator: "; ")
                text.add("\(regime.shortTitle): \(places)", label: "\(number).", margin: 2, indent: 7)
            }
        }
    }

    private func closing(answered: Int, _ marks: AmbiguityMarks, to text: inout PlainText) {
        text.add(marks)
        text.add(statuteLegend: StatuteWords.legend(of: comparison, language))
        guard let note = comparison.unansweredNote(besides: answered) else { return }
        text.blank()
        text.add(note)
    }
}

extension Comparison {
    /// That some questions are not shown, since no regime answers them.
    func unansweredNote(besides answered: Int) -> Text? {
        switch rows.count - answered {
        case ...0: nil
        case 1:
            Text(
                nl: "Niet getoond: 1 vraag die geen van deze regelingen beantwoordt.",
                en: "Not shown: 1 question that none of these regimes answers.")
        case let count:
            Text(
                nl: "Niet getoond: \(count) vragen die geen van deze regelingen beantwoordt.",
                en: "Not shown: \(count) questions that none of these regimes answers.")
        }
    }
}

extension ComparisonCell {
    /// Why there is no answer, in a few words.
    func reason(_ language: Language) -> String {
        switch answer {
        case .silent: Text(nl: "tekst zegt het niet", en: "text does not say")[language]
        case .stated, .none, .notModelled, .notInForce: text[language]
        }
    }
}
