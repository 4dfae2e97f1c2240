public import RulePackKit

/// The escalation tiers of several regimes from one day, those with one object side by side.
public struct TierLadders: Hashable, Sendable {
    /// The ladders with one object, one for each regime.
    public struct Group: Hashable, Sendable {
        /// What escalates.
        public let object: TierObject
        /// A ladder for each regime, in their order; without rungs where a regime has no tiers with this object.
        public let ladders: [TierLadder]

        /// The places of all ladders, in order.
        public var orders: [Int] { Set(ladders.flatMap(\.rungs).map(\.order)).sorted() }
    }

    /// The day on which the first tiers begin.
    public let start: Day
    /// The sector asked for, if any.
    public let sector: Sector?
    /// By which calendar working days and school days are counted.
    public let calendar: SchoolCalendar
    /// The regimes.
    public let regimes: [Regime]
    /// A group for each object that any of the regimes has tiers with.
    public let groups: [Group]

    /// Draws the tiers of some regimes; the readings are those picked, by the id of their ambiguity, and otherwise the
    /// default ones.
    public init(
        of regimes: [Regime], from start: Day, sector: Sector? = nil, readings picked: [String: String] = [:],
        calendar: SchoolCalendar
    ) {
        self.start = start
        self.sector = sector
        self.calendar = calendar
        self.regimes = regimes
        let makers = regimes.map {
            LadderMaker($0, from: start, sector: sector, readings: picked, calendar: calendar)
        }
        groups = TierObject.allCases.compactMap { object in
            let ladders = makers.map { $0.ladder(of: object) }
            let isEmpty = ladders.allSatisfy { $0.rungs.isEmpty && $0.leftOut == 0 }
            return isEmpty ? nil : Group(object: object, ladders: ladders)
        }
    }

    /// Whether any term is in working days or school days, so that the choice of public holidays makes a difference.
    public var dependsOnHolidays: Bool {
        outcomes.contains { $0.count?.rule == .workingDays || $0.count?.rule == .schoolDays }
    }

    /// Whether days on which the school is closed make a difference.
    public var dependsOnClosedDays: Bool { outcomes.contains { $0.count?.rule == .schoolDays } }

    private var outcomes: [TermOutcome] {
        groups.flatMap(\.ladders).flatMap(\.tiers).flatMap { [$0.outcome] + $0.otherReadings.map(\.outcome) }
    }
}
