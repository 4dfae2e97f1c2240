import RegimeEngine
import RulePackKit

/// Regimes with terms, counted out as tests ask.
enum Terms {
    static func ambiguity(
        _ name: String, _ readings: Reading..., default defaultReading: String, affects: [String]
    ) -> Ambiguity {
        Ambiguity(
            name, .vague, question: Text(nl: "Hoe?", en: "How?"), readings: readings, default: defaultReading,
            why: Text(nl: "Zo.", en: "So."), affects: affects)
    }

    static func reading(_ id: String, _ revisions: [Revision]...) -> Reading {
        Reading(id, Text(same: id), revisions: revisions.flatMap(\.self))
    }

    /// The term of one deadline, in a regime of its own.
    static func term(
        _ deadline: Deadline, from start: Day, ambiguities: [Ambiguity] = [], readings: [String: String] = [:],
        calendar: SchoolCalendar = SchoolCalendar()
    ) -> TermByReading? {
        let pack = Pack(
            id: "p", name: "P", regimes: [Column.regime("2017", ambiguities: ambiguities) { deadline }])
        let regime = pack.regimes[0]
        return regime.provisions.first.flatMap {
            TermByReading(of: $0, in: regime, from: start, readings: readings, calendar: calendar)
        }
    }

    static func deadline(
        _ amount: Amount?, manner: DeadlineManner = .within, from: Moment? = nil, firstDay: FirstDay? = nil
    ) -> Deadline {
        Deadline("termijn", "Iemand doet iets", within: amount, manner: manner, from: from, firstDay: firstDay)
    }

    static func tier(
        _ name: String, _ order: Int, of object: TierObject = .pupilCase, _ term: Amount? = nil
    ) -> EscalationTier {
        EscalationTier(name, "Trede \(name)", order: order, of: object, term: term)
    }

    /// A regime of a pack, so that its parts have whole ids.
    static func regime(
        _ name: String = "2017", sectors: [Sector] = [.po, .vo], ambiguities: [Ambiguity] = [],
        @Provisions provisions: () -> [Provision]
    ) -> Regime {
        Pack(
            id: "p", name: "P",
            regimes: [Column.regime(name, sectors: sectors, ambiguities: ambiguities, provisions: provisions)]
        ).regimes[0]
    }

    static func ladders(
        _ regimes: Regime..., from start: Day = "2018-01-29", sector: Sector? = nil, readings: [String: String] = [:],
        calendar: SchoolCalendar = SchoolCalendar()
    ) -> TierLadders {
        TierLadders(of: regimes, from: start, sector: sector, readings: readings, calendar: calendar)
    }
}
