public import RulePackKit

extension Comparison {
    /// The same comparison, with how every answer of another authority stands to that of a statute among its regimes.
    public func against(_ statute: Regime) -> Comparison {
        guard let column = regimes.firstIndex(where: { $0.id == statute.id && $0 == statute }) else { return self }
        let readers = regimes.map { regime in
            regime.authority == statute.authority ? nil : StatuteReader(statute, beside: regime, filter: filter)
        }
        let rows = rows.map { row in
            let cells = zip(row.cells, readers).map { cell, reader in
                var cell = cell
                cell.relation = reader?.relation(on: row.topic, of: cell, to: row.cells[column])
                return cell
            }
            return ComparisonRow(topic: row.topic, cells: cells)
        }
        return Comparison(self, rows: rows, statute: statute)
    }

    /// How many answers of the regime in a column stand in each way to the statute, in the order of the cases; nil where
    /// it is not held beside one.
    public func relations(inColumn column: Int) -> [(verdict: StatuteRelation.Verdict, count: Int)]? {
        let verdicts = rows.compactMap { $0.cells[column].relation?.verdict }
        guard statute != nil, !verdicts.isEmpty else { return nil }
        return StatuteRelation.Verdict.allCases.map { verdict in
            (verdict: verdict, count: verdicts.count { $0 == verdict })
        }
    }
}

extension ComparisonRow {
    /// Whether any regime says other than the statute that it is held beside, less, or more.
    var departsFromStatute: Bool {
        cells.contains { cell in
            switch cell.relation?.verdict {
            case .adds, .differs, .alongside, .silent: true
            case .repeats, .bothSilent, .notCompared, nil: false
            }
        }
    }
}
