import RulePackKit

/// Two series of one measure in one regime contradict each other unless an ambiguity says how they relate.
struct OneSeriesAMeasure: PackCheck {
    static let code = "VK013"
    static let summary = Text(
        nl: "een regeling telt iets op één manier, of een onduidelijkheid zegt waarom niet",
        en: "a regime counts a thing in one way, or an ambiguity says why not")

    func findings(in subject: CheckSubject) -> [Finding] {
        let members = subject.regime.thresholds.filter { $0.rule.series != nil }
        let measures = Dictionary(grouping: members) { $0.rule.measure }
        return measures.flatMap { measure, thresholds -> [Finding] in
            let series = Dictionary(grouping: thresholds) { $0.rule.series ?? "" }
            let names = series.keys.sorted()
            return zip(names, names.dropFirst()).compactMap { first, second in
                let explained = (series[first] ?? []).contains { one in
                    (series[second] ?? []).contains { subject.regime.explains(one.provision, $0.provision) }
                }
                let meet = (series[first] ?? []).contains { one in
                    (series[second] ?? []).contains { one.provision.sharesSector(with: $0.provision) }
                }
                guard meet, !explained else { return nil }
                return problem(
                    subject.regime.id, nl: "\(measure.name.nl) kent twee reeksen: \(first) en \(second)",
                    en: "\(measure.name.en) has two series: \(first) and \(second)",
                    remedy: Text(
                        nl: "leg vast als onduidelijkheid hoe zij zich verhouden",
                        en: "record as an ambiguity how they relate"))
            }
        }
    }
}

extension Provision {
    /// Whether there is a sector for which both hold.
    fileprivate func sharesSector(with other: Provision) -> Bool {
        Sector.allCases.contains { covers($0) && other.covers($0) }
    }
}
