public import RulePackKit

/// The part of a regime that a filter lets through.
public struct RegimeExcerpt: Hashable, Sendable {
    /// The regime.
    public let regime: Regime
    /// Why the regime as a whole does not apply, or nil when it does.
    public let exclusion: ProvisionFilter.Exclusion?
    /// The provisions that are asked for and apply.
    public let provisions: [Provision]
    /// How many are asked for and do not apply, for their sector or their day.
    public let hidden: Int
    /// What the text leaves open about these provisions.
    public let ambiguities: [Ambiguity]
    /// The remarks on questions that are asked for and not answered.
    public let silences: [Silence]

    /// Takes from a regime what a filter lets through.
    public init(of regime: Regime, filter: ProvisionFilter) {
        self.regime = regime
        exclusion = filter.exclusion(of: regime)
        guard exclusion == nil else {
            provisions = []
            hidden = regime.provisions.count(where: filter.includes)
            ambiguities = []
            silences = []
            return
        }
        let asked = regime.provisions.filter(filter.includes)
        let shown = asked.filter { filter.exclusion(of: $0) == nil }
        let names = Set(shown.map(\.name))
        provisions = shown
        hidden = asked.count - shown.count
        ambiguities = regime.ambiguities.filter { !names.isDisjoint(with: $0.affects) }
        silences = regime.silences.filter { filter.includes($0.topic) }
    }

    private init(openOf other: RegimeExcerpt) {
        regime = other.regime
        exclusion = other.exclusion
        provisions = []
        hidden = other.hidden
        ambiguities = other.ambiguities
        silences = other.silences
    }

    /// The same excerpt with just what the text leaves open and does not say.
    public var onlyOpen: RegimeExcerpt { RegimeExcerpt(openOf: self) }
}
