import RulePackKit

extension RegimeAssessment {
    /// The amounts for which a series of ranges has no rule: beyond one range, not yet in the next.
    static func gaps(in findings: [CaseFinding]) -> [Gap] {
        var seen: Set<String> = []
        var gaps: [Gap] = []
        for finding in findings {
            guard let series = finding.series, let unit = finding.tally?.unit else { continue }
            guard seen.insert("\(series)/\(unit.rawValue)").inserted else { continue }
            let members = findings.filter { $0.series == series && $0.tally?.unit == unit }
            guard members.allSatisfy({ $0.isBeforehand || $0.isPassed }),
                let last = members.last(where: \.isPassed), let tally = last.tally,
                let next = members.first(where: \.isBeforehand),
                let threshold = last.provision.rule as? Threshold
            else { continue }
            gaps.append(
                Gap(
                    series: series, measure: threshold.measure, value: tally.value, unit: unit,
                    between: [last.provision.id, next.provision.id]))
        }
        return gaps
    }
}

extension CaseFinding {
    fileprivate var series: String? { (provision.rule as? Threshold)?.series }

    /// Whether the amount is beyond the range in the readings in use. That others fill a gap does not close it.
    fileprivate var isPassed: Bool { reasons.filter { $0 != .readingsDiffer } == [.passed] }

    /// Whether the amount does not reach the range in the readings in use.
    fileprivate var isBeforehand: Bool {
        guard reasons == [.readingsDiffer] else { return outcome == .notReached }
        return readings.contains { $0.isUsed && $0.outcome == .notReached }
    }
}
