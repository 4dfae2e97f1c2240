package import RulePackKit

/// Every role, organisation, meeting, tier and form that a provision names exists, as one of that kind.
struct ResolvedReferences: PackCheck {
    static let code = "VK009"
    static let summary = Text(
        nl: "elke genoemde rol, trede en elk genoemd overleg en formulier bestaat",
        en: "every role, meeting, tier and form that is named exists")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.provisions.flatMap { provision in
            provision.rule.describedFields.flatMap { field in
                field.references.compactMap { target, name in
                    finding(provision, field.label, target, name, subject.provisions)
                }
            }
        }
    }

    private func finding(
        _ provision: Provision, _ label: Text, _ target: FieldShape.Target, _ name: String,
        _ known: [String: Provision]
    ) -> Finding? {
        if let found = known[name] {
            guard !target.kinds.contains(found.kind) else { return nil }
            return problem(
                provision, nl: "\(label.nl): „\(name)” is een \(found.kind.name.nl) en geen \(target.name.nl)",
                en: "\(label.en): \"\(name)\" is a \(found.kind.name.en) and no \(target.name.en)",
                remedy: Text(nl: "noem een \(target.name.nl)", en: "name a \(target.name.en)"))
        }
        let hint = Likeness.hint(
            for: name, among: known.values.lazy.filter { target.kinds.contains($0.kind) }.map(\.name))
        return problem(
            provision, nl: "\(label.nl): „\(name)” bestaat niet als \(target.name.nl)\(hint.nl)",
            en: "\(label.en): \"\(name)\" does not exist as a \(target.name.en)\(hint.en)",
            remedy: Text(
                nl: "voeg een bepaling \(name) toe of verbeter de naam",
                en: "add a provision \(name) or mend the name"))
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

extension ResolvedReferences {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Wie iets doet, bij welk overleg en welke trede volgt, wordt met een naam aangewezen. Een naam waar niets "
                + "bij hoort, laat in elke vergelijking een gat.",
            en:
                "Who does something, at which meeting and which tier follows is pointed at by a name. A name that nothing "
                + "has leaves a hole in every comparison."),
        mending: Text(
            nl: "Verbeter de naam, of voeg de rol, het overleg, de trede of het formulier toe als bepaling.",
            en: "Mend the name, or add the role, the meeting, the tier or the form as a provision."),
        part: .provisions,
        wrong: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "menntor")
                .cite("Artikel 2", 9, "praat de mentor")
            """,
        right: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
            """)
}
