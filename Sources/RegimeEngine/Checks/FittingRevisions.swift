import RulePackKit

/// What a reading changes hangs on its ambiguity, is there to be changed, and becomes something else.
struct FittingRevisions: PackCheck {
    static let code = "VK023"
    static let summary = Text(
        nl: "wat een lezing verandert, hangt aan haar onduidelijkheid en wordt echt anders",
        en: "what a reading changes hangs on its ambiguity and really changes")

    func findings(in subject: CheckSubject) -> [Finding] {
        let regime = subject.regime
        let provisions = Dictionary(regime.provisions.map { ($0.name, $0) }) { first, _ in first }
        return regime.ambiguities.flatMap { ambiguity in
            ambiguity.readings.flatMap { reading in
                reading.revisions.compactMap { revision in
                    guard let fault = fault(of: revision, in: ambiguity, provisions[revision.provision], regime)
                    else { return nil }
                    return problem(
                        ambiguity.id, nl: "lezing \(reading.id), \(revision.provision): \(fault.nl)",
                        en: "reading \(reading.id), \(revision.provision): \(fault.en)",
                        remedy: Text(nl: "verbeter wat de lezing verandert", en: "mend what the reading changes"))
                }
            }
        }
    }

    private func fault(
        of revision: Revision, in ambiguity: Ambiguity, _ provision: Provision?, _ regime: Regime
    ) -> Text? {
        guard ambiguity.affects.contains(revision.provision) else {
            return Text(nl: "hangt niet aan deze onduidelijkheid", en: "does not hang on this ambiguity")
        }
        // That what hangs on it exists is another check.
        return provision.flatMap { revision.change.fault(in: $0, of: regime) }
    }
}

extension Revision.Change {
    fileprivate func fault(in provision: Provision, of regime: Regime) -> Text? {
        switch self {
        case .drops, .leavesOpen: return nil
        case .sets(let key, _):
            guard provision.shape(of: key) != nil else {
                return Text(nl: "heeft geen veld \(key)", en: "has no field \(key)")
            }
            guard let revised = provision.revised(by: self) else {
                return Text(nl: "\(key) neemt deze waarde niet aan", en: "\(key) does not take this value")
            }
            return unchanged(revised, from: provision)
        case .limits(let sectors):
            let covered = sectors.filter { regime.sectors.contains($0) && provision.covers($0) }
            guard covered.count == sectors.count, !sectors.isEmpty else {
                return Text(nl: "geldt niet voor elk van die sectoren", en: "does not hold for each of those sectors")
            }
            let all = regime.sectors.filter(provision.covers)
            return Set(sectors) == Set(all) ? .changesNothing : nil
        case .requires, .reads: return provision.revised(by: self).flatMap { unchanged($0, from: provision) }
        case .equates(let one, let other):
            guard provision.kind == .threshold else { return Text(nl: "telt niets", en: "counts nothing") }
            guard one.unit != other.unit, one.value > 0, other.value > 0 else {
                return Text(
                    nl: "stelt geen hoeveelheden van verschillende eenheden gelijk",
                    en: "does not equate amounts of unlike units")
            }
            return nil
        }
    }

    private func unchanged(_ revised: Provision, from provision: Provision) -> Text? {
        revised == provision ? .changesNothing : nil
    }
}

extension Text {
    fileprivate static let changesNothing = Text(nl: "verandert niets", en: "changes nothing")
}
