import RulePackKit

/// A series counts in one unit, unless an ambiguity says so.
struct SeriesOfOneUnit: PackCheck {
    static let code = "VK012"
    static let summary = Text(
        nl: "een reeks telt in één eenheid, of een onduidelijkheid zegt waarom niet",
        en: "a series counts in one unit, or an ambiguity says why not")

    func findings(in subject: CheckSubject) -> [Finding] {
        let thresholds = subject.regime.thresholds.filter { $0.rule.range != nil && $0.rule.series != nil }
        let series = Dictionary(grouping: thresholds) { $0.rule.series }
        return series.values.compactMap { members -> Finding? in
            for first in members {
                for second in members where first.rule.range?.unit != second.rule.range?.unit {
                    guard !subject.regime.explains(first.provision, second.provision) else { continue }
                    return problem(
                        max(first.provision.id, second.provision.id),
                        nl: "reeks mengt eenheden (\(first.provision.name), \(second.provision.name))",
                        en: "series mixes units (\(first.provision.name), \(second.provision.name))",
                        remedy: Text(
                            nl: "leg het vast als onduidelijkheid die beide raakt",
                            en: "record it as an ambiguity that affects both"))
                }
            }
            return nil
        }
    }
}
