import RegimeEngine
import RulePackKit

/// Differences as one table.
struct DifferenceTable {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func table(of difference: SelectionDifference) -> Table {
        var table = Table(DifferenceTable.columns.map { $0[language] })
        for (change, regimes) in [(Difference.Change.onlyA, difference.onlyA), (.onlyB, difference.onlyB)] {
            for regime in regimes {
                let (a, b) = change == .onlyA ? (regime, nil) : (nil, regime)
                table.add([
                    a?.id ?? "", b?.id ?? "", change.name[language], Difference.Subject.regime.plural[language], "", "",
                    "", "", a?.title ?? "", b?.title ?? "",
                ])
            }
        }
        for pair in difference.pairs {
            for point in pair.all { table.add(row(point, of: pair)) }
            for question in pair.notCompared { table.add(row(question, of: pair)) }
        }
        return table
    }

    private static let columns = [
        Text(nl: "eerste", en: "first"), Text(nl: "tweede", en: "second"), Text(nl: "verschil", en: "difference"),
        Text(nl: "waarover", en: "about"), Text(nl: "soort", en: "kind"), Text(nl: "onderwerp", en: "topic"),
        Text(nl: "vraag", en: "question"), Text(nl: "veld", en: "field"), Text(nl: "eerste zegt", en: "first says"),
        Text(nl: "tweede zegt", en: "second says"), Text(nl: "id eerste", en: "id of first"),
        Text(nl: "id tweede", en: "id of second"), Text(nl: "id verschil", en: "id of difference"),
    ]

    private func row(_ point: Difference, of pair: RegimeDifference) -> [String] {
        [
            pair.a.id, pair.b.id, point.change.name[language], point.subject.plural[language],
            point.topic?.kind.name[language] ?? "", point.topic?.id ?? "", point.topic?.question[language] ?? "",
            point.field?.label[language] ?? "", (point.from ?? .notStated)[language],
            (point.to ?? .notStated)[language],
            point.a ?? "", point.b ?? "", point.id,
        ]
    }

    private func row(_ question: NotCompared, of pair: RegimeDifference) -> [String] {
        let (reason, answer) = (question.reason[language], question.answer[language])
        return [
            pair.a.id, pair.b.id, Text(nl: "Niet te vergelijken", en: "Not comparable")[language],
            Difference.Subject.provision.plural[language], question.topic.kind.name[language], question.topic.id,
            question.topic.question[language], "", question.regime == pair.a.id ? reason : answer,
            question.regime == pair.b.id ? reason : answer,
        ]
    }
}

extension Text {
    /// That one side says nothing where the other does.
    static let notStated = Text(nl: "(niet gesteld)", en: "(not stated)")
}
