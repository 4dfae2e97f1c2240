import RegimeEngine
import RulePackKit

extension JSONReport {
    /// What there is to tell about something.
    static func explanation(_ explanation: Explanation) -> JSONValue {
        [
            "schema": schema(.explanation), "asked": .string(explanation.asked),
            "regimes": strings(explanation.regimes.map(\.id)),
            "subjects": .array(explanation.subjects.map(subject)),
        ]
    }

    private static func subject(_ subject: Explanation.Subject) -> JSONValue {
        switch subject {
        case .provision(let explained): provision(explained)
        case .ambiguity(let explained):
            [
                "subject": "ambiguity", "regime": .string(explained.regime.id),
                "ambiguity": PackFile.value(of: explained.ambiguity, in: explained.regime),
                "affects": .array(explained.affected.map(reference)),
            ]
        case .topic(let row): ["subject": "topic", "row": self.row(row)]
        case .name(let explained): name(explained)
        }
    }

    private static func provision(_ explained: ExplainedProvision) -> JSONValue {
        let regime = explained.regime
        return [
            "subject": "provision", "regime": .string(regime.id),
            "provision": PackFile.value(of: explained.provision, in: regime),
            "answer": text(Phrasing(regime).answer(of: explained.provision)),
            "ambiguities": .array(explained.ambiguities.map { PackFile.value(of: $0, in: regime) }),
            "refersTo": .array(explained.refersTo.map(link)),
            "referredToBy": .array(explained.referredToBy.map(link)),
            "elsewhere": explained.elsewhere.map(row) ?? .null,
        ]
    }

    private static func name(_ explained: ExplainedName) -> JSONValue {
        [
            "subject": "name", "name": .string(explained.name), "bearers": .array(explained.bearers.map(bearers)),
            "functions": .array(
                explained.functions.map { function in
                    [
                        "id": .string(function.id), "name": text(function.name),
                        "filledBy": .array(function.filledBy.map(bearers)),
                    ]
                }),
        ]
    }

    private static func bearers(_ bearers: ExplainedName.Bearers) -> JSONValue {
        [
            "regime": .string(bearers.regime.id),
            "provisions": .array(bearers.provisions.map(reference)),
        ]
    }

    private static func link(_ link: ExplainedProvision.Link) -> JSONValue {
        [
            "field": .string(link.field.key), "label": text(link.field.label),
            "provision": reference(link.provision),
        ]
    }

    /// A provision in short.
    private static func reference(_ answered: AnsweredProvision) -> JSONValue {
        let provision = answered.provision
        return [
            "id": .string(provision.id), "kind": .string(provision.kind.rawValue), "title": .string(provision.title),
            "answer": text(answered.answer), "ambiguities": strings(answered.ambiguities.map(\.id)),
            "citations": .array(provision.citations.map(PackFile.value)),
        ]
    }
}
