public import RegimeEngine
public import RulePackKit

/// A comparison as text for a terminal: a question, and under it what each regime answers.
public struct ComparisonText: Sendable {
    private let language: Language
    private let width: Int
    private let isFull: Bool
    /// A column narrower than this does not read; the answers then stand under each other.
    private static let narrowestColumn = 28

    /// Creates a renderer for a width in characters.
    public init(language: Language, width: Int, isFull: Bool = false) {
        self.language = language
        self.width = max(40, width)
        self.isFull = isFull
    }

    /// The comparison as text.
    public func render(_ comparison: Comparison) -> String {
        var text = PlainText(language: language, width: width)
        text.banner(comparison)
        let rows = comparison.rows.filter { $0.hasAnswer || comparison.rows.count == 1 }
        var marks = AmbiguityMarks()
        var number = 0
        for kind in Kind.allCases {
            let section = rows.filter { $0.topic.kind == kind }
            guard !section.isEmpty else { continue }
            text.heading(kind.plural)
            if isColumnar(comparison) { heads(comparison, to: &text) }
            var places: [(Int, ComparisonRow)] = []
            for row in section {
                number += 1
                places.append((number, row))
                text.blank()
                question(row, number, to: &text)
                answers(row, comparison, &marks, to: &text)
            }
            if !isFull { self.places(places, comparison, to: &text) }
        }
        closing(comparison, answered: rows.count, marks, to: &text)
        return text.text
    }

    private func question(_ row: ComparisonRow, _ number: Int, to text: inout PlainText) {
        text.add(row.topic.question[language], label: "\(number).", indent: 5)
        if let caveat = row.topic.caveat { text.add("(\(caveat[language]))", indent: 5) }
    }

    private func answers(
        _ row: ComparisonRow, _ comparison: Comparison, _ marks: inout AmbiguityMarks, to text: inout PlainText
    ) {
        if isFull {
            for (regime, cell) in zip(comparison.regimes, row.cells) {
                FullCell(language: language).add(cell, of: regime, &marks, to: &text)
            }
        } else if isColumnar(comparison) {
            let cells = row.cells.map { words(for: $0, &marks) }
            text.add(columns: cells, width: columnWidth(comparison), gap: 2, margin: 5)
        } else {
            stacked(row, comparison, &marks, to: &text)
        }
    }

    /// One regime under the other; those that say nothing for the same reason share a line.
    private func stacked(
        _ row: ComparisonRow, _ comparison: Comparison, _ marks: inout AmbiguityMarks, to text: inout PlainText
    ) {
        let indent = min(30, (comparison.regimes.map(\.shortTitle.count).max() ?? 0) + 7)
        var noes: [(reason: String, names: [String])] = []
        for (regime, cell) in zip(comparison.regimes, row.cells) {
            guard cell.items.isEmpty else {
                text.add(words(for: cell, &marks), label: regime.shortTitle, margin: 5, indent: indent)
                continue
            }
            let reason = cell.reason(language)
            if let index = noes.firstIndex(where: { $0.reason == reason }) {
                noes[index].names.append(regime.shortTitle)
            } else {
                noes.append((reason, [regime.shortTitle]))
            }
        }
        for no in noes { text.add("– \(no.reason): \(no.names.joined(separator: ", "))", indent: 5) }
    }

    private func words(for cell: ComparisonCell, _ marks: inout AmbiguityMarks) -> String {
        guard !cell.items.isEmpty else { return "– \(cell.reason(language))" }
        return cell.text[language] + marks.suffix(for: cell)
    }

    private func heads(_ comparison: Comparison, to text: inout PlainText) {
        text.add(
            columns: comparison.regimes.map(\.shortTitle), width: columnWidth(comparison), gap: 2, margin: 5)
    }

    private func isColumnar(_ comparison: Comparison) -> Bool {
        !isFull && comparison.regimes.count > 1 && columnWidth(comparison) >= ComparisonText.narrowestColumn
    }

    private func columnWidth(_ comparison: Comparison) -> Int {
        (width - 5 - 2 * (comparison.regimes.count - 1)) / max(1, comparison.regimes.count)
    }

    private func places(_ rows: [(Int, ComparisonRow)], _ comparison: Comparison, to text: inout PlainText) {
        text.blank()
        text.add(Text(nl: "Vindplaatsen (met regelnummers):", en: "Places (with line numbers):"), indent: 2)
        for (number, row) in rows {
            for (regime, cell) in zip(comparison.regimes, row.cells) where !cell.items.isEmpty {
                let places = Places.merged(cell.shown.flatMap(\.provision.citations)).joined(separator: "; ")
                text.add("\(regime.shortTitle): \(places)", label: "\(number).", margin: 2, indent: 7)
            }
        }
    }

    private func closing(
        _ comparison: Comparison, answered: Int, _ marks: AmbiguityMarks, to text: inout PlainText
    ) {
        marks.legend(to: &text)
        let unanswered = comparison.rows.count - answered
        guard unanswered > 0 else { return }
        text.blank()
        text.add(
            unanswered == 1
                ? Text(
                    nl: "Niet getoond: 1 vraag die geen van deze regelingen beantwoordt.",
                    en: "Not shown: 1 question that none of these regimes answers.")
                : Text(
                    nl: "Niet getoond: \(unanswered) vragen die geen van deze regelingen beantwoordt.",
                    en: "Not shown: \(unanswered) questions that none of these regimes answers."))
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
