package import RulePackKit

/// Every role, organisation, meeting, tier and form that a provision names exists, as one of that kind.
struct ResolvedReferences: PackCheck {
    static let code = "VK009"
    static let summary = Text(
        nl: "elke genoemde rol, trede en elk genoemd overleg en formulier bestaat",
        en: "every role, meeting, tier and form that is named exists")

    func findings(in subject: CheckSubject) -> [Finding] {
        let kinds = Dictionary(subject.regime.provisions.map { ($0.name, $0.kind) }) { first, _ in first }
        return subject.regime.provisions.flatMap { provision in
            provision.rule.describedFields.flatMap { field in
                field.references.compactMap { target, name in
                    guard kinds[name].map(target.kinds.contains) != true else { return nil }
                    return problem(
                        provision.id, nl: "\(field.label.nl): \(name) bestaat niet als \(target.name.nl)",
                        en: "\(field.label.en): \(name) does not exist as a \(target.name.en)",
                        remedy: Text(
                            nl: "voeg de bepaling \(name) toe of verbeter de naam",
                            en: "add the provision \(name) or mend the name"))
                }
            }
        }
    }
}

extension DescribedField {
    /// What the field points at.
    package var references: [(target: FieldShape.Target, name: String)] {
        switch (shape, value) {
        case (.reference(let target), .reference(let name)): [(target, name)]
        case (.list(.reference(let target)), .list(let values)):
            values.compactMap { if case .reference(let name) = $0 { (target, name) } else { nil } }
        default: []
        }
    }
}

extension FieldShape.Target {
    var kinds: [Kind] {
        switch self {
        case .party: [.role, .organisation]
        case .meeting: [.meeting]
        case .tier: [.tier]
        case .form: [.form]
        }
    }

    var name: Text {
        switch self {
        case .party: Text(nl: "rol of ketenpartner", en: "role or organisation")
        case .meeting: Kind.meeting.name
        case .tier: Kind.tier.name
        case .form: Kind.form.name
        }
    }
}
