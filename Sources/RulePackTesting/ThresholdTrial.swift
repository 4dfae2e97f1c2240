import RegimeEngine
import RulePackKit

/// One threshold in one sector, on which cases are tried.
struct ThresholdTrial {
    /// What a case comes to beside what the range says.
    private enum Result {
        case agrees
        case differs(Finding)
        case untried(ThresholdObstacle)
    }

    private let provision: Provision
    private let range: AmountRange
    private let assessor: Assessor
    private let maker: CaseMaker

    /// What comes of one way to read what is unclear.
    enum Verdict {
        case tried([Finding])
        case untried(ThresholdObstacle)
    }

    /// Tries a threshold with the default reading of whatever is unclear, or where that leaves nothing to try, with the
    /// first other reading that does.
    static func attempt(_ provision: Provision, of regime: Regime, in sector: Sector) -> Verdict {
        guard provision.particulars.stance == .stated else { return .untried(.notStated) }
        guard let on = regime.validity.dayInForce(beside: provision.particulars.validity) else {
            return .untried(.neverInForce)
        }
        let ambiguities = regime.ambiguities(of: provision)
        let part = regime.only([provision], ambiguities)
        var first: Verdict?
        for picked in picks(among: ambiguities) {
            let assessor = Assessor(part, sector: sector, picking: picked)
            let verdict = attempt(provision, assessor, on)
            guard case .untried = verdict else { return verdict }
            first = first ?? verdict
        }
        return first ?? .untried(.noNumber)
    }

    private static func attempt(_ provision: Provision, _ assessor: Assessor, _ on: Day) -> Verdict {
        let empty = PupilCase(sector: assessor.sector, on: on, absences: [])
        let read = assessor.assess(empty, in: CaseMaker.calendar).findings.first
        if let reason = read?.reasons.first(where: \.saysThatNothingHolds) { return .untried(.open([reason])) }
        guard let rule = (read?.provision ?? provision).rule as? Threshold, let range = rule.range else {
            return .untried(.noNumber)
        }
        do throws(ThresholdObstacle) {
            let maker = try CaseMaker(rule, range, sector: assessor.sector, on: on)
            return .tried(
                try ThresholdTrial(provision: provision, range: range, assessor: assessor, maker: maker).findings())
        } catch {
            return .untried(error)
        }
    }

    /// The default readings, and then those with one of them replaced. Picked, a reading is not put in doubt by others.
    private static func picks(among ambiguities: [Ambiguity]) -> [[String: String]] {
        let usual = Dictionary(ambiguities.map { ($0.id, $0.defaultReading) }) { first, _ in first }
        let others = ambiguities.flatMap { ambiguity in
            ambiguity.readings.filter { $0.id != ambiguity.defaultReading }.map { reading in
                usual.merging([ambiguity.id: reading.id]) { $1 }
            }
        }
        return [usual] + others
    }

    private func findings() throws(ThresholdObstacle) -> [Finding] {
        var found: [Finding] = []
        for amount in amounts {
            switch run(amount) {
            case .agrees: continue
            case .differs(let finding): found.append(finding)
            case .untried(let obstacle): throw obstacle
            }
        }
        return found
    }

    /// The amounts below, at and above each end.
    private var amounts: [Double] {
        let ends = [range.lower, range.upper].compactMap { $0?.value }
        let amounts = Set(ends.flatMap { [$0 - maker.step, $0, $0 + maker.step] })
        // Who has nothing of what is counted is outside every range.
        return amounts.filter { $0 > 0 && maker.canMake($0) }.sorted()
    }

    /// Puts a case of one amount to the engine.
    private func run(_ amount: Double) -> Result {
        let assessed = assessor.assess(maker.pupilCase(of: amount), in: CaseMaker.calendar)
        guard let finding = assessed.findings.first else { return .untried(.neverInForce) }
        let stands = range.covers(amount)
        switch (finding.outcome, stands) {
        case (.reached, true?), (.notReached, false?), (.open, nil): return .agrees
        case (.notApplicable, false?) where finding.reasons == [.passed]: return .agrees
        case (.open, _) where finding.reasons.allSatisfy(\.isOfTheText): return .untried(.open(finding.reasons))
        default: return .differs(self.finding(at: amount, finding, stands))
        }
    }

    private func finding(at value: Double, _ found: CaseFinding, _ stands: Bool?) -> Finding {
        let outcome = found.outcome.name
        let reasons = found.reasons.isEmpty ? "" : " (\(found.reasons.map(\.code).joined(separator: ", ")))"
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
                nl: "\(amount.nl) ligt \(side.nl) „\(range.phrase.nl)”, maar de uitkomst is „\(outcome.nl)”\(reasons)",
                en: "\(amount.en) is \(side.en) \"\(range.phrase.en)\", but the outcome is \"\(outcome.en)\"\(reasons)"),
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
    /// Whether there is no such rule for these cases in this reading.
    fileprivate var saysThatNothingHolds: Bool {
        switch self {
        case .doesNotHold, .otherSector: true
        default: false
        }
    }

    /// Whether the text or the model leaves it open, and not the case.
    fileprivate var isOfTheText: Bool {
        switch self {
        case .noNumber, .stretchNotStated, .readingLeavesOpen, .notCountable: true
        default: false
        }
    }
}
