import RulePackKit

/// A provision is limited to sectors that its regime covers.
struct SectorsOfTheRegime: PackCheck {
    static let code = "VK018"
    static let summary = Text(
        nl: "een bepaling beperkt zich tot sectoren van haar regeling", en: "a provision keeps to its regime's sectors")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.provisions.compactMap { provision in
            let foreign = provision.particulars.sectors.filter { !subject.regime.sectors.contains($0) }
            guard !foreign.isEmpty else { return nil }
            let names = foreign.map(\.rawValue).joined(separator: ", ")
            return problem(
                provision.id, nl: "sector \(names) valt buiten de regeling",
                en: "sector \(names) is outside the regime",
                remedy: Text(nl: "verbeter de sector", en: "mend the sector"))
        }
    }
}
