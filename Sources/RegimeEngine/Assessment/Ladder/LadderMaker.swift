import RulePackKit

/// Works out the ladders of one regime.
struct LadderMaker {
    private let regime: Regime
    private let start: Day
    private let sector: Sector?
    private let calendar: SchoolCalendar
    private let readings: ReadingsInUse

    init(
        _ regime: Regime, from start: Day, sector: Sector?, readings picked: [String: String], calendar: SchoolCalendar
    ) {
        self.regime = regime
        self.start = start
        self.sector = sector
        self.calendar = calendar
        readings = ReadingsInUse(regime, picked: picked)
    }

    /// The tiers with one object.
    func ladder(of object: TierObject) -> TierLadder {
        let all = regime.provisions.filter { ($0.rule as? EscalationTier)?.object == object }
        let filter = ProvisionFilter(sector: sector)
        let asked =
            filter.exclusion(of: regime) == nil
            ? all.filter { filter.exclusion(of: readings.revised($0).provision ?? $0) == nil } : []
        let planned = asked.compactMap { PlannedTier($0, in: regime) }
        let rungs = Dictionary(grouping: planned) { $0.order }.sorted { $0.key < $1.key }.map(\.value)
        let used = positions(on: rungs)
        let others = otherPositions(on: rungs)
        return TierLadder(
            regime: regime, object: object,
            rungs: rungs.map { tiers in
                TierLadder.Rung(
                    order: tiers[0].order,
                    tiers: tiers.map { tier(for: $0, used[$0.provision.name], others) })
            }, leftOut: all.count - asked.count)
    }

    private func tier(
        for planned: PlannedTier, _ position: Position?, _ others: [(TierLadder.OtherReading, String)]
    ) -> TierLadder.Tier {
        let provision = readings.revised(planned.provision).provision ?? planned.provision
        let outcome = position?.outcome ?? .open(.doesNotHold)
        let different = others.filter { $0.1 == planned.provision.name }.map(\.0)
            .filter { $0.outcome.matters(beside: outcome) }
        return TierLadder.Tier(
            provision: provision, rule: provision.rule as? EscalationTier ?? planned.rule, start: position?.start,
            from: position?.from, outcome: outcome, otherReadings: different,
            openPoints: regime.ambiguities.filter { !Set(planned.names).isDisjoint(with: $0.affects) },
            isInForce: provision.isInForce(on: start, in: regime))
    }

    /// Where every tier ends under each reading that is not in use, one replaced at a time.
    private func otherPositions(on rungs: [[PlannedTier]]) -> [(TierLadder.OtherReading, String)] {
        readings.ambiguities(changing: rungs.joined().flatMap(\.names)).flatMap { index in
            let ambiguity = regime.ambiguities[index]
            return ambiguity.readings.indices.filter { !readings.isInUse($0, of: index) }.flatMap { place in
                let reading = ambiguity.readings[place]
                return positions(on: rungs, replacing: (index, place)).map { name, position in
                    let other = TierLadder.OtherReading(
                        ambiguity: ambiguity, reading: reading, isDefault: reading.id == ambiguity.defaultReading,
                        outcome: position.outcome)
                    return (other, name)
                }
            }
        }
    }

    /// Where one tier begins and ends.
    private struct Position {
        let start: Day?
        let from: Moment?
        let outcome: TermOutcome
    }

    /// Where every tier begins and ends, by the name of the tier.
    private func positions(
        on rungs: [[PlannedTier]], replacing: (ambiguity: Int, reading: Int)? = nil
    ) -> [String: Position] {
        var positions: [String: Position] = [:]
        var previous = LatestDay.known(start)
        for tiers in rungs {
            var ends: [LatestDay] = []
            for planned in tiers {
                let position = position(of: planned, after: previous, replacing: replacing)
                positions[planned.provision.name] = position
                if let end = LatestDay(planned, position.outcome) { ends.append(end) }
            }
            previous = LatestDay.last(of: ends) ?? previous
        }
        return positions
    }

    private func position(
        of planned: PlannedTier, after previous: LatestDay, replacing: (ambiguity: Int, reading: Int)?
    ) -> Position {
        let revised = readings.revised(planned.provision, replacing: replacing)
        guard let tier = revised.provision, sector.map(tier.covers) ?? true, let stated = StatedTerm(of: tier) else {
            return Position(start: nil, from: nil, outcome: .open(.doesNotHold))
        }
        // A deadline of the same lines says what a tier has no field for.
        let deadline = planned.deadlines.lazy.compactMap { readings.revised($0, replacing: replacing).provision }
            .compactMap(StatedTerm.init).first { $0.amount == stated.amount }
        func open(_ reason: OpenTerm, _ start: Day? = nil) -> Position {
            Position(start: start, from: deadline?.from, outcome: .open(reason))
        }
        switch previous {
        case .unknown(let reason): return open(reason)
        case .known(let start):
            if revised.leavesOpen { return open(.leftOpen, start) }
            if stated.amount == nil { return open(.noNumber, start) }
            if let from = deadline?.from, from.id != Moment.startOfTier.id { return open(.runsFrom(from)) }
            return Position(
                start: start, from: deadline?.from,
                outcome: stated.outcome(from: start, firstDay: deadline?.firstDay, in: calendar))
        }
    }
}

extension TermOutcome {
    /// Whether it says anything beside another outcome: two ways of having no day are not two dates.
    fileprivate func matters(beside other: TermOutcome) -> Bool {
        due != other.due || count?.term != other.count?.term
    }
}

/// The day on which a tier ends at the latest, or why it has none.
private enum LatestDay {
    case known(Day)
    case unknown(OpenTerm)

    /// Nil for a tier that does not hold, and so takes no time.
    init?(_ planned: PlannedTier, _ outcome: TermOutcome) {
        switch outcome {
        case .counted(let count): self = .known(count.due)
        case .open(.doesNotHold): return nil
        // Of a row of tiers without a day, the first is to blame.
        case .open(let reason):
            if case .after = reason {
                self = .unknown(reason)
            } else {
                self = .unknown(
                    .after(order: planned.order, title: planned.provision.title, hasNumber: reason != .noNumber))
            }
        }
    }

    /// The latest of some alternatives; unknown as soon as one of them is, and nil when there are none.
    static func last(of days: [LatestDay]) -> LatestDay? {
        var latest: Day?
        for case let day in days {
            switch day {
            case .unknown: return day
            case .known(let day): latest = latest.map { max($0, day) } ?? day
            }
        }
        return latest.map(LatestDay.known)
    }
}
