import RegimeEngine
import RulePackKit

extension JSONReport {
    /// A comparison.
    static func comparison(_ comparison: Comparison, isFull: Bool = false) -> JSONValue {
        var object: JSONObject = [
            "schema": schema(.comparison), "asked": asked(comparison.filter, isFull: isFull),
            "regimes": .array(comparison.regimes.map(column)),
            "notInForceTogether": .array(
                comparison.gaps.map { [.string($0.earlier.id), .string($0.later.id)] }),
        ]
        if let statute = comparison.statute { object["against"] = against(statute, comparison) }
        object["rows"] = .array(comparison.rows.map(row))
        return .object(object)
    }

    /// The statute that the answers are held beside, and how many of each regime stand to it in which way.
    private static func against(_ statute: Regime, _ comparison: Comparison) -> JSONValue {
        let counts = comparison.regimes.indices.compactMap { column -> JSONValue? in
            guard let relations = comparison.relations(inColumn: column) else { return Optional.none }
            let members = relations.map { JSONMember(key: $0.verdict.rawValue, value: .integer($0.count)) }
            return ["regime": .string(comparison.regimes[column].id), "relations": .object(JSONObject(members))]
        }
        return ["regime": .string(statute.id), "counts": .array(counts)]
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
        var object: JSONObject = [
            "regime": .string(cell.regime), "answer": .string(cell.answer.rawValue), "text": text(cell.text),
            "interpreted": .bool(cell.restsOnInterpretation),
            "provisions": strings(cell.items.map(\.provision.id)),
            "ambiguities": strings(cell.ambiguities.map(\.id)),
        ]
        if let relation = cell.relation { object["statute"] = self.relation(relation) }
        return .object(object)
    }

    private static func relation(_ relation: StatuteRelation) -> JSONValue {
        [
            "relation": .string(relation.verdict.rawValue),
            "differences": .array(relation.differences.compactMap(difference)),
        ]
    }

    /// A field that differs: it is on both sides.
    private static func difference(_ point: Difference) -> JSONValue? {
        guard let statute = point.a, let regime = point.b, let field = point.field, let from = point.from,
            let to = point.to
        else { return Optional.none }
        return [
            "statute": .string(statute), "regime": .string(regime), "field": .string(field.key),
            "label": text(field.label), "from": text(from), "to": text(to),
        ]
    }
}
