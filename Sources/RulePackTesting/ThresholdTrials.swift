import RegimeEngine
import RulePackKit

/// Cases just below, at and above each end of each threshold of a pack, and whether the engine agrees with the range.
struct ThresholdTrials {
    private(set) var findings: [Finding] = []
    private(set) var untried: [UntriedThreshold] = []

    init(of pack: Pack) {
        for regime in pack.regimes {
            for provision in regime.provisions where provision.kind == .threshold {
                for sector in regime.sectors where provision.covers(sector) {
                    attempt(provision, of: regime, in: sector)
                }
            }
        }
    }

    private mutating func attempt(_ provision: Provision, of regime: Regime, in sector: Sector) {
        switch ThresholdTrial.attempt(provision, of: regime, in: sector) {
        case .tried(let found): findings += found
        case .untried(let obstacle):
            untried.append(UntriedThreshold(id: provision.id, sector: sector, obstacle: obstacle.words))
        }
    }
}

extension PackContract.Check {
    /// A threshold is reached on one side of its ends and not on the other.
    static let bothSidesOfThresholds = PackContract.Check(
        code: "both-sides-of-thresholds",
        summary: Text(
            nl: "elke drempel wordt precies binnen zijn grenzen bereikt",
            en: "every threshold is reached just within its ends")
    ) { subject in ThresholdTrials(of: subject.pack).findings }
}
