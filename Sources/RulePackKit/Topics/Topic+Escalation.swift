extension Topic {
    /// Which tiers does the escalation of a pupil’s case have?
    public static let caseTiers = Topic(
        "case-tiers", .escalation, .tier, also: .clause,
        nl: "Welke treden heeft de opschaling van een leerlingcasus?",
        en: "Which tiers does the escalation of a pupil’s case have?")

    /// How long does the school itself have before a case goes to the case meeting?
    public static let schoolTierTime = Topic(
        "school-tier-time", .escalation, .deadline,
        nl: "Hoe lang heeft de school zelf voordat een casus naar het casusoverleg gaat?",
        en: "How long does the school itself have before a case goes to the case meeting?")

    /// How long does the case meeting at school have before the case escalates?
    public static let caseMeetingTime = Topic(
        "case-meeting-time", .escalation, .deadline,
        nl: "Hoe lang heeft het casusoverleg op school voordat wordt opgeschaald?",
        en: "How long does the case meeting at school have before the case escalates?")

    /// How long may the later tiers take?
    public static let laterTierTime = Topic(
        "later-tier-time", .escalation, .deadline,
        nl: "Hoe lang mogen de latere treden duren?",
        en: "How long may the later tiers take?")

    /// What happens in each tier?
    public static let tierApproach = Topic(
        "tier-approach", .escalation, .task,
        nl: "Wat gebeurt er in elke trede?",
        en: "What happens in each tier?")

    /// When may or must a case escalate?
    public static let escalationCriteria = Topic(
        "escalation-criteria", .escalation, .criterion, also: .tier,
        nl: "Wanneer mag of moet een casus worden opgeschaald?",
        en: "When may or must a case escalate?")

    /// Who escalates a case, and what must have been done before?
    public static let escalationInitiator = Topic(
        "escalation-initiator", .escalation, .task, also: .criterion,
        nl: "Wie schaalt een casus op, en wat moet vooraf zijn gedaan?",
        en: "Who escalates a case, and what must have been done before?")

    /// Who can break a deadlock, and with what mandate?
    public static let mandate = Topic(
        "mandate", .escalation, .mandate,
        nl: "Wie heeft doorzettingsmacht, met welk mandaat?",
        en: "Who can break a deadlock, and with what mandate?")

    /// Which solutions does the text name for a case that is stuck?
    public static let solutions = Topic(
        "solutions", .escalation, .intervention, also: .task,
        nl: "Welke oplossingen noemt de tekst voor een vastgelopen casus?",
        en: "Which solutions does the text name for a case that is stuck?")

    /// What if a plan of approach stalls?
    public static let stagnation = Topic(
        "stagnation", .escalation, .task,
        nl: "Wat als een plan van aanpak stokt?",
        en: "What if a plan of approach stalls?")

    /// What if the cooperation falters?
    public static let cooperationEscalation = Topic(
        "cooperation-escalation", .escalation, .tier, also: .task, .clause,
        nl: "Wat als de samenwerking hapert?",
        en: "What if the cooperation falters?",
        caveat: Text(
            nl: "Dit gaat om de samenwerking tussen partijen, niet om de casus van een leerling.",
            en: "This concerns the cooperation between parties, not a pupil’s case."))

    /// What if there is urgency?
    public static let urgentProcedure = Topic(
        "urgent-procedure", .escalation, .tier, also: .task,
        nl: "Wat als er haast geboden is?",
        en: "What if there is urgency?")

    /// What if a school fails to report or record?
    public static let schoolEscalation = Topic(
        "school-escalation", .escalation, .tier, also: .task, .enforcement, .criterion,
        nl: "Wat als een school niet goed meldt of registreert?",
        en: "What if a school fails to report or record?",
        caveat: Text(
            nl: "Dit gaat om een school, niet om de casus van een leerling.",
            en: "This concerns a school, not a pupil’s case."))

    static let escalationGroup: [Topic] = [
        .caseTiers,
        .schoolTierTime,
        .caseMeetingTime,
        .laterTierTime,
        .tierApproach,
        .escalationCriteria,
        .escalationInitiator,
        .mandate,
        .solutions,
        .stagnation,
        .cooperationEscalation,
        .urgentProcedure,
        .schoolEscalation,
    ]
}
