import RegimeEngine
import RulePackKit

extension JSONReport {
    /// Which regimes apply in a municipality.
    static func whereabouts(_ whereabouts: Whereabouts) -> JSONValue {
        [
            "schema": schema(.places), "name": .string(whereabouts.place.name),
            "code": .string(whereabouts.place.code), "sector": string(whereabouts.filter.sector?.rawValue),
            "on": day(whereabouts.filter.day),
            "regimes": .array(
                whereabouts.entries.map { entry in
                    [
                        "regime": column(entry.regime), "verdict": .string(entry.verdict.rawValue),
                        "reason": text(entry.reason), "standing": string(entry.jurisdiction?.standing.id),
                    ]
                }),
        ]
    }
}
