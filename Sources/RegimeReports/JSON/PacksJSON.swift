import RegimeEngine
import RulePackKit

extension JSONReport {
    /// The packs at hand.
    static func packs(_ listings: [PackListing]) -> JSONValue {
        ["schema": schema(.packs), "packs": .array(listings.map(pack))]
    }

    private static func pack(_ listing: PackListing) -> JSONValue {
        let pack = listing.pack
        var object: JSONObject = [
            "id": .string(pack.id), "name": .string(pack.name), "authority": .string(pack.authority.rawValue),
            "version": .string(pack.version.description), "origin": .string(OriginWord(listing.origin).rawValue),
        ]
        if case .file(let path) = listing.origin { object["file"] = .string(path) }
        object["sha256"] = .string(listing.sha256)
        object["regimes"] = .array(pack.regimes.map(regime))
        return .object(object)
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
