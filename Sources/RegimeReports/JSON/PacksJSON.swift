import RegimeEngine
import RulePackKit

extension JSONReport {
    /// The packs at hand.
    static func packs(_ packs: [Pack]) -> JSONValue {
        ["schema": schema(.packs), "packs": .array(packs.map(pack))]
    }

    private static func pack(_ pack: Pack) -> JSONValue {
        [
            "id": .string(pack.id), "name": .string(pack.name), "authority": .string(pack.authority.rawValue),
            "regimes": .array(pack.regimes.map(regime)),
        ]
    }

    private static func regime(_ regime: Regime) -> JSONValue {
        let counts = regime.kindCounts.map { JSONMember(key: $0.kind.rawValue, value: .integer($0.count)) }
        return [
            "id": .string(regime.id), "title": .string(regime.title), "shortTitle": .string(regime.shortTitle),
            "validity": validity(regime.validity), "sectors": strings(regime.sectors.map(\.rawValue)),
            "jurisdictions": .array(
                regime.jurisdictions.map {
                    ["name": .string($0.name), "code": .string($0.code), "standing": .string($0.standing.id)]
                }),
            "provisions": .integer(regime.provisions.count), "ambiguities": .integer(regime.ambiguities.count),
            "kinds": .object(JSONObject(counts)),
        ]
    }
}
