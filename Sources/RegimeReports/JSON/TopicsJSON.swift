import RegimeEngine
import RulePackKit

extension JSONReport {
    /// The questions of a comparison.
    static func topics(_ comparison: Comparison) -> JSONValue {
        [
            "schema": schema(.topics),
            "topics": .array(
                comparison.rows.map { row in
                    var object: JSONObject = [
                        "id": .string(row.topic.id), "kind": .string(row.topic.kind.rawValue),
                        "group": .string(row.topic.group.rawValue), "question": text(row.topic.question),
                    ]
                    if let caveat = row.topic.caveat { object["caveat"] = text(caveat) }
                    if let sector = row.topic.sector { object["sector"] = .string(sector.rawValue) }
                    object["answeredBy"] = strings(row.cells.filter { !$0.items.isEmpty }.map(\.regime))
                    return .object(object)
                }),
        ]
    }
}
