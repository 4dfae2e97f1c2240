import RulePackKit

/// What hangs on an ambiguity exists.
struct AffectedProvisions: PackCheck {
    static let code = "VK017"
    static let summary = Text(
        nl: "wat aan een onduidelijkheid hangt, bestaat", en: "what hangs on an ambiguity exists")

    func findings(in subject: CheckSubject) -> [Finding] {
        let names = Set(subject.regime.provisions.map(\.name))
        return subject.regime.ambiguities.flatMap { ambiguity -> [Finding] in
            let missing = ambiguity.affects.filter { !names.contains($0) }.map { name in
                problem(
                    ambiguity.id, nl: "raakt \(name), maar die bepaling bestaat niet",
                    en: "affects \(name), but there is no such provision",
                    remedy: Text(nl: "verbeter de naam", en: "mend the name"))
            }
            guard ambiguity.affects.isEmpty else { return missing }
            return [
                problem(
                    ambiguity.id, nl: "raakt geen enkele bepaling", en: "affects no provision",
                    remedy: Text(nl: "noem wat eraan hangt", en: "name what hangs on it"))
            ]
        }
    }
}
