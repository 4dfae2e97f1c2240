import RulePackKit

/// The ranges of a series neither overlap nor leave a gap, unless an ambiguity says so.
struct RangesMeet: PackCheck {
    static let code = "VK011"
    static let summary = Text(
        nl: "drempels van een reeks sluiten aan, of een onduidelijkheid zegt waarom niet",
        en: "the ranges of a series meet, or an ambiguity says why not")

    func findings(in subject: CheckSubject) -> [Finding] {
        let thresholds = subject.regime.thresholds.filter { $0.rule.range != nil && $0.rule.series != nil }
        let series = Dictionary(grouping: thresholds) { Series($0.rule) }
        return series.values.flatMap { members -> [Finding] in
            let ordered = members.sorted { $0.start < $1.start }
            return zip(ordered, ordered.dropFirst()).compactMap { lower, upper in
                finding(lower, upper, in: subject.regime)
            }
        }
    }

    private func finding(_ lower: CheckedThreshold, _ upper: CheckedThreshold, in regime: Regime) -> Finding? {
        guard let first = lower.rule.range, let second = upper.rule.range,
            let fault = first.fault(before: second), !regime.explains(lower.provision, upper.provision)
        else { return nil }
        let names = "\(lower.provision.name), \(upper.provision.name)"
        let remedy = Text(
            nl: "voeg een drempel toe of leg de lezing vast als onduidelijkheid die beide raakt",
            en: "add a threshold, or record the reading as an ambiguity that affects both")
        switch fault {
        case .gap(let from, let to):
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

    private struct Series: Hashable {
        let measure: Measure
        let unit: Unit?
        let name: String?

        init(_ threshold: Threshold) {
            measure = threshold.measure
            unit = threshold.range?.unit
            name = threshold.series
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
