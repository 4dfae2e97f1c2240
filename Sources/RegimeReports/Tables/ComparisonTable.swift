import RegimeEngine
import RulePackKit

/// A comparison as one table: a row per question, three columns per regime.
struct ComparisonTable {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func table(of comparison: Comparison) -> Table {
        let columns = comparison.regimes.flatMap { regime in
            (ComparisonTable.parts + (isHeld(regime, comparison) ? [ComparisonTable.beside] : []))
                .map { regime.head(language) + $0[language] }
        }
        var table = Table(ComparisonTable.columns.map { $0[language] } + columns)
        for row in comparison.rows {
            table.add(
                [
                    row.topic.kind.name[language], row.topic.group.name[language], row.topic.id,
                    row.topic.question[language], row.topic.caveat?[language] ?? "",
                ]
                    + zip(comparison.regimes, row.cells).flatMap {
                        cells(of: $1) + (isHeld($0, comparison) ? [relation($1)] : [])
                    })
        }
        return table
    }

    private static let columns = [
        Text(nl: "soort", en: "kind"), Text(nl: "groep", en: "group"), Text(nl: "onderwerp", en: "topic"),
        Text(nl: "vraag", en: "question"), Text(nl: "kanttekening", en: "caveat"),
    ]

    private static let parts = [
        Text(same: ""), Text(nl: ": status", en: ": standing"), Text(nl: ": vindplaats", en: ": place"),
    ]
    private static let beside = Text(nl: ": ten opzichte van de wet", en: ": beside the statute")

    /// Whether a regime is held beside a statute.
    private func isHeld(_ regime: Regime, _ comparison: Comparison) -> Bool {
        comparison.statute.map { $0.authority != regime.authority } ?? false
    }

    /// How an answer stands to the statute, with each field that differs.
    private func relation(_ cell: ComparisonCell) -> String {
        guard let relation = cell.relation else { return "" }
        let details = relation.details(language)
        let name = relation.verdict.name[language]
        return details.isEmpty ? name : "\(name) (\(details.joined(separator: "; ")))"
    }

    private func cells(of cell: ComparisonCell) -> [String] {
        [
            answer(of: cell), standing(of: cell),
            Places.merged(cell.items.flatMap(\.provision.citations)).joined(separator: "; "),
        ]
    }

    /// The whole answer, or why there is none: in a spreadsheet there is room for it.
    private func answer(of cell: ComparisonCell) -> String {
        cell.omitted == 0 ? cell.text[language] : cell.items.map { $0.phrase[language] }.joined(separator: "; ")
    }

    /// Whether the text says so, we read it so, or which point is open; or which no it is.
    private func standing(of cell: ComparisonCell) -> String {
        guard cell.answer == .stated else { return cell.answer.name[language] }
        var notes: [String] = []
        if cell.restsOnInterpretation { notes.append(Standing.interpreted(Text(same: "")).name[language]) }
        notes += cell.ambiguities.map(open)
        return notes.isEmpty ? Standing.literal.name[language] : notes.joined(separator: "; ")
    }
}

extension ComparisonTable {
    /// An open point by its id, with the reading that is followed.
    private func open(_ ambiguity: Ambiguity) -> String {
        let followed = ambiguity.readings.first { $0.id == ambiguity.defaultReading }?.text[language] ?? ""
        return Text(
            nl: "open: \(ambiguity.id) (gevolgd: \(followed))", en: "open: \(ambiguity.id) (followed: \(followed))")[
                language]
    }
}

extension ComparisonCell.Answer {
    /// The answer or the no as a person reads it.
    var name: Text {
        switch self {
        case .stated: Stance.stated.name
        case .none: Stance.none.name
        case .silent: Text(nl: "de tekst zegt het niet", en: "the text does not say")
        case .notModelled: Stance.notModelled(Text(same: "")).name
        case .notInForce: Text(nl: "niet van toepassing", en: "does not apply")
        }
    }
}
