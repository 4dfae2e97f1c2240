import RulePackKit

/// The ranges of one measure neither overlap nor leave a gap, unless an ambiguity says so. Those of a series belong
/// together; so do those of none that count the same thing over the same stretch of time.
struct RangesMeet: PackCheck {
    static let code = "VK011"
    static let summary = Text(
        nl: "drempels van een maat sluiten aan, of een onduidelijkheid zegt waarom niet",
        en: "the ranges of one measure meet, or an ambiguity says why not")

    func findings(in subject: CheckSubject) -> [Finding] {
        let thresholds = subject.regime.thresholds.filter { $0.rule.range != nil }
        let series = Dictionary(grouping: thresholds) { Series($0.rule) }
        let found = series.values.flatMap { members in
            subject.regime.sectors.flatMap { sector in
                findings(among: members.filter { $0.provision.covers(sector) }, in: subject.regime)
            }
        }
        return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func findings(among members: [CheckedThreshold], in regime: Regime) -> [Finding] {
        let ordered = members.sorted { $0.start < $1.start }
        return ordered.indices.flatMap { first in
            ordered.indices.dropFirst(first + 1).compactMap { second in
                finding(ordered[first], ordered[second], areNeighbours: second == first + 1, in: regime)
            }
        }
    }

    private func finding(
        _ lower: CheckedThreshold, _ upper: CheckedThreshold, areNeighbours: Bool, in regime: Regime
    ) -> Finding? {
        guard let first = lower.rule.range, let second = upper.rule.range,
            let fault = first.fault(before: second), !regime.explains(lower.provision, upper.provision)
        else { return nil }
        // Two places of a text may say the same.
        if lower.rule.series == nil, first == second { return nil }
        let names = "\(lower.provision.name), \(upper.provision.name)"
        let remedy = Text(
            nl: "voeg een drempel toe of leg de lezing vast als onduidelijkheid die beide raakt",
            en: "add a threshold, or record the reading as an ambiguity that affects both")
        switch fault {
        case .gap(let from, let to):
            guard areNeighbours else { return nil }
            return problem(
                upper.provision.id,
                nl: "reeks heeft een gat tussen \(from) en \(to) \(first.unit.name.nl) (\(names))",
                en: "series has a gap between \(from) and \(to) \(first.unit.name.en) (\(names))", remedy: remedy)
        case .overlap(let from):
            return problem(
                upper.provision.id, nl: "drempels overlappen vanaf \(from) \(first.unit.name.nl) (\(names))",
                en: "ranges overlap from \(from) \(first.unit.name.en) (\(names))", remedy: remedy)
        }
    }

    /// What makes thresholds belong together.
    private struct Series: Hashable {
        let measure: Measure
        let unit: Unit?
        let name: String?
        let each: AmountRange?
        let window: CountingWindow?

        init(_ threshold: Threshold) {
            measure = threshold.measure
            unit = threshold.range?.unit
            name = threshold.series
            each = threshold.series == nil ? threshold.each : nil
            window = threshold.series == nil ? threshold.window : nil
        }
    }
}

/// A threshold together with the provision that it is.
struct CheckedThreshold {
    let provision: Provision
    let rule: Threshold

    /// Where its range starts: at the number, or just past it when the number itself is not covered.
    var start: (Double, Int) { (rule.range?.lower?.value ?? -1, rule.range?.lower?.isIncluded == false ? 1 : 0) }
}

extension Regime {
    var thresholds: [CheckedThreshold] {
        provisions.compactMap { provision in
            (provision.rule as? Threshold).map { CheckedThreshold(provision: provision, rule: $0) }
        }
    }

    /// Whether one ambiguity affects both provisions.
    func explains(_ first: Provision, _ second: Provision) -> Bool {
        ambiguities.contains { $0.affects.contains(first.name) && $0.affects.contains(second.name) }
    }
}
