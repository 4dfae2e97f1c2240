import RegimeEngine
import RulePackKit

extension JSONReport {
    /// A comparison.
    static func comparison(_ comparison: Comparison, isFull: Bool = false) -> JSONValue {
        [
            "schema": schema(.comparison), "asked": asked(comparison.filter, isFull: isFull),
            "regimes": .array(comparison.regimes.map(column)),
            "notInForceTogether": .array(
                comparison.gaps.map { [.string($0.earlier.id), .string($0.later.id)] }),
            "rows": .array(comparison.rows.map(row)),
        ]
    }

    /// What was asked for: nothing in a list, and null, is everything.
    static func asked(_ filter: ProvisionFilter, isFull: Bool) -> JSONValue {
        [
            "kinds": strings(filter.kinds.map(\.rawValue)), "topics": strings(filter.topics),
            "sector": string(filter.sector?.rawValue), "on": day(filter.day), "full": .bool(isFull),
        ]
    }

    static func column(_ regime: Regime) -> JSONValue {
        [
            "id": .string(regime.id), "pack": .string(regime.packID), "title": .string(regime.title),
            "shortTitle": .string(regime.shortTitle), "authority": .string(regime.authority.rawValue),
            "sectors": strings(regime.sectors.map(\.rawValue)), "validity": validity(regime.validity),
        ]
    }

    static func validity(_ validity: Validity) -> JSONValue {
        [
            "from": day(validity.firstDay), "through": day(validity.lastDay), "note": .string(validity.note.nl),
        ]
    }

    static func day(_ day: Day?) -> JSONValue { day.map { .string($0.description) } ?? .null }

    static func row(_ row: ComparisonRow) -> JSONValue {
        var object: JSONObject = [
            "topic": .string(row.topic.id), "kind": .string(row.topic.kind.rawValue),
            "group": .string(row.topic.group.rawValue), "question": text(row.topic.question),
        ]
        if let caveat = row.topic.caveat { object["caveat"] = text(caveat) }
        object["cells"] = .array(row.cells.map(cell))
        return .object(object)
    }

    private static func cell(_ cell: ComparisonCell) -> JSONValue {
        [
            "regime": .string(cell.regime), "answer": .string(cell.answer.rawValue), "text": text(cell.text),
            "interpreted": .bool(cell.restsOnInterpretation),
            "provisions": strings(cell.items.map(\.provision.id)),
            "ambiguities": strings(cell.ambiguities.map(\.id)),
        ]
    }
}
