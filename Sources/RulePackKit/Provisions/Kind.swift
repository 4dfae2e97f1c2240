/// The kinds of provision, in the order in which tables show them.
public enum Kind: String, ClosedVocabulary {
    case clause
    case objective
    case threshold
    case deadline
    case reportElement
    case contact
    case meeting
    case tier
    case mandate
    case criterion
    case role
    case organisation
    case task
    case intervention
    case enforcement
    case consent
    case registration
    case form
    case formField
    case guidance
    case evaluation
    case actionItem
    case term

    /// The kind as a person reads it, in the singular.
    public var name: Text {
        switch self {
        case .clause: Text(nl: "bepaling over de regeling", en: "clause on the text itself")
        case .objective: Text(nl: "doel", en: "objective")
        case .threshold: Text(nl: "drempel", en: "threshold")
        case .deadline: Text(nl: "termijn", en: "deadline")
        case .reportElement: Text(nl: "meldingseis", en: "report element")
        case .contact: Text(nl: "contactmoment", en: "contact")
        case .meeting: Text(nl: "overleg", en: "meeting")
        case .tier: Text(nl: "opschalingstrede", en: "escalation tier")
        case .mandate: Text(nl: "doorzettingsmacht", en: "mandate")
        case .criterion: Text(nl: "criterium", en: "criterion")
        case .role: Text(nl: "rol", en: "role")
        case .organisation: Text(nl: "ketenpartner", en: "organisation")
        case .task: Text(nl: "taak", en: "task")
        case .intervention: Text(nl: "interventie", en: "intervention")
        case .enforcement: Text(nl: "handhaving", en: "enforcement")
        case .consent: Text(nl: "toestemming", en: "consent")
        case .registration: Text(nl: "registratie", en: "registration")
        case .form: Text(nl: "formulier", en: "form")
        case .formField: Text(nl: "formulierveld", en: "form field")
        case .guidance: Text(nl: "handreiking", en: "guidance")
        case .evaluation: Text(nl: "evaluatie", en: "evaluation")
        case .actionItem: Text(nl: "actiepunt", en: "action item")
        case .term: Text(nl: "begrip", en: "term")
        }
    }

    /// The kind as a person reads it, in the plural.
    public var plural: Text {
        switch self {
        case .clause: Text(nl: "bepalingen over de regeling", en: "clauses on the text itself")
        case .objective: Text(nl: "doelen", en: "objectives")
        case .threshold: Text(nl: "drempels", en: "thresholds")
        case .deadline: Text(nl: "termijnen", en: "deadlines")
        case .reportElement: Text(nl: "meldingseisen", en: "report elements")
        case .contact: Text(nl: "contactmomenten", en: "contacts")
        case .meeting: Text(nl: "overleggen", en: "meetings")
        case .tier: Text(nl: "opschalingstreden", en: "escalation tiers")
        case .mandate: Text(nl: "doorzettingsmacht", en: "mandates")
        case .criterion: Text(nl: "criteria", en: "criteria")
        case .role: Text(nl: "rollen", en: "roles")
        case .organisation: Text(nl: "ketenpartners", en: "organisations")
        case .task: Text(nl: "taken", en: "tasks")
        case .intervention: Text(nl: "interventies", en: "interventions")
        case .enforcement: Text(nl: "handhaving", en: "enforcement")
        case .consent: Text(nl: "toestemming", en: "consent")
        case .registration: Text(nl: "registratie", en: "registration")
        case .form: Text(nl: "formulieren", en: "forms")
        case .formField: Text(nl: "formuliervelden", en: "form fields")
        case .guidance: Text(nl: "handreikingen", en: "guidance")
        case .evaluation: Text(nl: "evaluaties", en: "evaluations")
        case .actionItem: Text(nl: "actiepunten", en: "action items")
        case .term: Text(nl: "begrippen", en: "terms")
        }
    }

    /// The type of the rules of this kind.
    public var ruleType: any Rule.Type {
        switch self {
        case .clause: Clause.self
        case .objective: Objective.self
        case .threshold: Threshold.self
        case .deadline: Deadline.self
        case .reportElement: ReportElement.self
        case .contact: Contact.self
        case .meeting: Meeting.self
        case .tier: EscalationTier.self
        case .mandate: Mandate.self
        case .criterion: Criterion.self
        case .role: Role.self
        case .organisation: Organisation.self
        case .task: Task.self
        case .intervention: Intervention.self
        case .enforcement: Enforcement.self
        case .consent: Consent.self
        case .registration: Registration.self
        case .form: Form.self
        case .formField: FormField.self
        case .guidance: Guidance.self
        case .evaluation: Evaluation.self
        case .actionItem: ActionItem.self
        case .term: Term.self
        }
    }
}

extension Kind {
    /// The force that provisions of this kind usually have; a provision says so when its own differs.
    public var usualModality: Modality {
        switch self {
        case .threshold, .deadline, .reportElement, .contact, .meeting, .tier, .mandate, .criterion, .task, .consent,
            .registration, .form, .evaluation:
            .duty
        case .objective: .aim
        case .intervention, .enforcement: .permission
        case .guidance: .advice
        case .actionItem: .plan
        case .clause, .role, .organisation, .formField, .term: .description
        }
    }
}
