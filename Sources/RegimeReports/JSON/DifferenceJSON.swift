import RegimeEngine
import RulePackKit

extension JSONReport {
    /// Where two selections of regimes differ.
    static func difference(_ difference: SelectionDifference, isFull: Bool = false) -> JSONValue {
        [
            "schema": schema(.difference), "asked": asked(difference.filter, isFull: isFull),
            "pairs": .array(difference.pairs.map(pair)),
            "onlyA": .array(difference.onlyA.map(column)), "onlyB": .array(difference.onlyB.map(column)),
        ]
    }

    private static func pair(_ pair: RegimeDifference) -> JSONValue {
        [
            "a": column(pair.a), "b": column(pair.b), "sameRegime": .bool(pair.isSameRegime),
            "counts": [
                "changed": .integer(pair.count(.changed)), "onlyA": .integer(pair.count(.onlyA)),
                "onlyB": .integer(pair.count(.onlyB)), "same": .integer(pair.same.count),
                "notCompared": .integer(pair.notCompared.count), "differences": .integer(pair.all.count),
            ],
            "differences": .array(pair.all.map(point)),
            "same": strings(pair.same.map(\.id)),
            "notCompared": .array(
                pair.notCompared.map {
                    [
                        "topic": .string($0.topic.id), "regime": .string($0.regime), "reason": text($0.reason),
                        "answer": text($0.answer),
                    ]
                }),
        ]
    }

    private static func point(_ point: Difference) -> JSONValue {
        [
            "id": .string(point.id), "change": .string(point.change.rawValue),
            "subject": .string(point.subject.rawValue), "topic": string(point.topic?.id),
            "kind": string(point.topic?.kind.rawValue), "a": string(point.a), "b": string(point.b),
            "field": string(point.field?.key), "label": point.field.map { text($0.label) } ?? .null,
            "from": point.from.map(text) ?? .null, "to": point.to.map(text) ?? .null,
        ]
    }

    static func string(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}
