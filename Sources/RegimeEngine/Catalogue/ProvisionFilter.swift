public import RulePackKit

/// Which provisions are asked for. A filter never widens: what is not for the sector asked for is left out.
public struct ProvisionFilter: Hashable, Sendable {
    /// The kinds asked for; empty for all.
    public var kinds: [Kind]
    /// The ids of the questions asked for; empty for all.
    public var topics: [String]
    /// The sector asked for, if any.
    public var sector: Sector?
    /// The day asked for, if any.
    public var day: Day?

    /// Creates a filter; without arguments it lets everything through.
    public init(kinds: [Kind] = [], topics: [String] = [], sector: Sector? = nil, day: Day? = nil) {
        self.kinds = kinds
        self.topics = topics
        self.sector = sector
        self.day = day
    }

    /// Whether a question is asked for.
    public func includes(_ topic: Topic) -> Bool {
        (kinds.isEmpty || kinds.contains(topic.kind)) && (topics.isEmpty || topics.contains(topic.id))
    }

    /// Whether a provision is asked for, sector and day apart.
    public func includes(_ provision: Provision) -> Bool {
        (kinds.isEmpty || kinds.contains(provision.kind))
            && (topics.isEmpty || provision.topic.map { topics.contains($0.id) } == true)
    }

    /// Why a regime as a whole does not apply, or nil when it does.
    public func exclusion(of regime: Regime) -> Exclusion? {
        if let sector, !regime.sectors.contains(sector) { return .sector(sector, only: regime.sectors) }
        if let day, regime.validity.isInForce(on: day) == .no { return .day(day, regime.validity) }
        return nil
    }

    /// Why a provision does not apply, or nil when it does.
    public func exclusion(of provision: Provision) -> Exclusion? {
        if let sector, !provision.covers(sector) { return .sector(sector, only: provision.particulars.sectors) }
        if let day, let validity = provision.particulars.validity, validity.isInForce(on: day) == .no {
            return .day(day, validity)
        }
        return nil
    }

    /// Why something does not apply.
    public enum Exclusion: Hashable, Sendable {
        /// It is not for this sector, only for those.
        case sector(Sector, only: [Sector])
        /// It is not in force on this day.
        case day(Day, Validity)
    }
}
