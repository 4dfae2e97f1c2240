import RulePackKit

/// What it asks of a version when a field changes.
enum FieldWeight: Hashable {
    /// It is words about a rule and not the rule.
    case words
    /// It is what somebody does or reckons by, unless only the words in it change.
    case rule
    /// It is a list that may grow: what was in it still holds.
    case growing
    /// It is the list of municipalities, which may grow.
    case places
    /// It is the list of the readings of an ambiguity, which may grow.
    case readings

    /// The weight of a field of a part of a regime; nil for one that has none yet.
    static func of(_ key: String, in subject: Difference.Subject) -> FieldWeight? {
        switch subject {
        case .provision: ofProvisions[key]
        case .ambiguity: ofAmbiguities[key]
        // What a text does not say, which lines hold no rule and which text was read are no rules.
        case .silence: PackFileKeys.silence.contains(key) ? .words : nil
        case .notRule: PackFileKeys.notRule.contains(key) ? .words : nil
        case .document: PackFileKeys.document.contains(key) ? .words : nil
        case .topic: ofTopics[key]
        case .regime: ofRegimes[key]
        }
    }

    /// What it asks when the whole of something is there no more, or was not there.
    static func level(ofWhole subject: Difference.Subject, _ change: Difference.Change) -> PackVersion.Level {
        switch subject {
        case .silence, .notRule: .patch
        case .provision, .ambiguity, .document, .topic, .regime: change == .onlyB ? .minor : .major
        }
    }

    private static let ofProvisions = weights([
        .words: [
            "title", "brief", "localOnly", "standing", "standingNote", "stanceNote", "citations",
            // What somebody or something is called, beside its title.
            "abbreviation", "alsoCalled",
        ],
        .rule: ["kind", "topic", "sectors", "modality", "stance", "validity", "conditions"] + fields,
    ])

    /// The fields of the kinds that are what somebody does or reckons by, one by one: a new field is to be thought of.
    private static let fields = [
        "about", "against", "ages", "audience", "binding", "by", "chair", "condition", "consequence", "duration",
        "each",
        "effect", "firstDay", "focus", "form", "frequency", "from", "function", "givers", "grantedBy", "guests",
        "holder",
        "informed", "initiative", "leadsTo", "limit", "manner", "means", "measure", "meeting", "next", "object",
        "occasion", "options", "order", "organisation", "organiser", "owner", "participants", "parties", "purpose",
        "range", "receiver", "routes", "sender", "series", "step", "system", "term", "tier", "timing", "to", "trigger",
        "turningPoint", "window", "with", "within", "word",
    ]

    private static let ofAmbiguities = weights([
        .words: ["cause", "question", "why", "citations"], .rule: ["default"], .readings: ["readings"],
        .growing: ["affects"],
    ])

    private static let ofTopics = weights([
        .words: ["group", "question", "caveat"], .rule: ["kind", "sector"], .growing: ["otherKinds"],
    ])

    private static let ofRegimes = weights([
        .words: ["title", "shortTitle"], .rule: ["validity", "sectors", "authority"], .places: ["jurisdictions"],
    ])

    private static func weights(_ keys: [FieldWeight: [String]]) -> [String: FieldWeight] {
        Dictionary(keys.flatMap { weight, keys in keys.map { ($0, weight) } }) { first, _ in first }
    }
}
