import RegimeEngine
import RulePackKit

/// One threshold in one sector, on which cases are tried.
struct ThresholdTrial {
    /// What a case comes to beside what the range says.
    enum Result {
        case agrees
        case differs(Finding)
        case untried(ThresholdObstacle)
    }

    private let provision: Provision
    private let range: AmountRange
    private let assessor: Assessor
    private let maker: CaseMaker

    /// Prepares the cases, with the default reading of whatever is unclear.
    static func prepare(
        _ provision: Provision, of regime: Regime, in sector: Sector
    ) -> Swift.Result<ThresholdTrial, ThresholdObstacle> {
        guard provision.particulars.stance == .stated else { return .failure(.notStated) }
        guard let on = regime.validity.dayInForce(beside: provision.particulars.validity) else {
            return .failure(.neverInForce)
        }
        let ambiguities = regime.ambiguities(of: provision)
        // Picked, the default reading is not put in doubt by the others.
        let picked = Dictionary(ambiguities.map { ($0.id, $0.defaultReading) }) { first, _ in first }
        let assessor = Assessor(regime.only([provision], ambiguities), sector: sector, picking: picked)
        let empty = PupilCase(sector: sector, on: on, absences: [])
        let read = assessor.assess(empty, in: CaseMaker.calendar).findings.first?.provision ?? provision
        guard let rule = read.rule as? Threshold, let range = rule.range else { return .failure(.noNumber) }
        do throws(ThresholdObstacle) {
            let maker = try CaseMaker(rule, range, sector: sector, on: on)
            return .success(ThresholdTrial(provision: provision, range: range, assessor: assessor, maker: maker))
        } catch {
            return .failure(error)
        }
    }

    /// The amounts below, at and above each end.
    var amounts: [Double] {
        let ends = [range.lower, range.upper].compactMap { $0?.value }
        let amounts = Set(ends.flatMap { [$0 - maker.step, $0, $0 + maker.step] })
        // Who has nothing of what is counted is outside every range.
        return amounts.filter { $0 > 0 && maker.canMake($0) }.sorted()
    }

    /// Puts a case of one amount to the engine.
    func run(_ amount: Double) -> Result {
        let assessed = assessor.assess(maker.pupilCase(of: amount), in: CaseMaker.calendar)
        guard let finding = assessed.findings.first else { return .untried(.neverInForce) }
        let stands = range.covers(amount)
        switch (finding.outcome, stands) {
        case (.reached, true?), (.notReached, false?), (.open, nil): return .agrees
        case (.notApplicable, false?) where finding.reasons == [.passed]: return .agrees
        case (.open, _) where finding.reasons.allSatisfy(\.isOfTheText): return .untried(.open(finding.reasons))
        default: return .differs(self.finding(at: amount, finding.outcome, stands))
        }
    }

    private func finding(at value: Double, _ outcome: Outcome, _ stands: Bool?) -> Finding {
        let amount = Amount(value, range.unit).phrase
        let side =
            switch stands {
            case true?: Text(nl: "binnen", en: "within")
            case false?: Text(nl: "buiten", en: "outside")
            case nil: Text(nl: "misschien binnen", en: "perhaps within")
            }
        return Finding(
            code: "both-sides-of-thresholds", subject: provision.id, origin: provision.origin,
            message: Text(
                nl: "\(amount.nl) ligt \(side.nl) „\(range.phrase.nl)”, maar de uitkomst is „\(outcome.name.nl)”",
                en: "\(amount.en) is \(side.en) \"\(range.phrase.en)\", but the outcome is \"\(outcome.name.en)\""),
            remedy: Text(
                nl: "kijk of maat, eenheid, telperiode en voorwaarden samen kunnen",
                en: "see whether measure, unit, window and conditions go together"))
    }
}

extension AmountRange {
    /// Whether it covers an amount; nil where the text does not say.
    fileprivate func covers(_ value: Double) -> Bool? {
        if let lower {
            if value < lower.value { return false }
            if value == lower.value, lower.isIncluded != true { return lower.isIncluded }
        }
        if let upper {
            if value > upper.value { return false }
            if value == upper.value, upper.isIncluded != true { return upper.isIncluded }
        }
        return true
    }
}

extension OutcomeReason {
    /// Whether the text or the model leaves it open, and not the case.
    fileprivate var isOfTheText: Bool {
        switch self {
        case .noNumber, .stretchNotStated, .readingLeavesOpen, .notCountable: true
        default: false
        }
    }
}
