import RegimeEngine
import RulePackKit

extension JSONReport {
    /// Escalation tiers with their latest days.
    static func ladder(_ ladders: TierLadders) -> JSONValue {
        [
            "schema": schema(.ladder), "from": day(ladders.start), "sector": string(ladders.sector?.rawValue),
            "calendar": calendar(ladders.calendar), "regimes": .array(ladders.regimes.map(column)),
            "objects": .array(
                ladders.groups.map { group in
                    [
                        "object": .string(group.object.rawValue), "name": text(group.object.name),
                        "ladders": .array(group.ladders.map { ladder($0, in: ladders.calendar) }),
                    ]
                }),
        ]
    }

    private static func ladder(_ ladder: TierLadder, in calendar: SchoolCalendar) -> JSONValue {
        [
            "regime": .string(ladder.regime.id), "leftOut": .integer(ladder.leftOut),
            "tiers": .array(ladder.tiers.map { tier($0, of: ladder.regime, in: calendar) }),
        ]
    }

    private static func tier(
        _ tier: TierLadder.Tier, of regime: Regime, in calendar: SchoolCalendar
    ) -> JSONValue {
        [
            "order": .integer(tier.rule.order), "provision": PackFile.value(of: tier.provision, in: regime),
            "inForce": .string(tier.isInForce.rawValue), "start": day(tier.start),
            "runsFrom": tier.from.map { text($0.name) } ?? .null, "outcome": termOutcome(tier.outcome, in: calendar),
            "otherReadings": .array(
                tier.otherReadings.map { other in
                    [
                        "ambiguity": .string(other.ambiguity.id), "reading": .string(other.reading.id),
                        "text": text(other.reading.text), "default": .bool(other.isDefault),
                        "outcome": termOutcome(other.outcome, in: calendar),
                    ]
                }),
            "openPoints": strings(tier.openPoints.map(\.id)),
        ]
    }
}
