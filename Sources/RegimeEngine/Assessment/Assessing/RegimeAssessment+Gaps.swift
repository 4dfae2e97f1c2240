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
            guard members.allSatisfy({ $0.outcome == .notReached || $0.reasons == [.passed] }),
                let last = members.last(where: { $0.reasons == [.passed] }), let tally = last.tally,
                let next = members.first(where: { $0.outcome == .notReached }),
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
}
