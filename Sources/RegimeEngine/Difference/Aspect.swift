import RulePackKit

/// One thing that a provision or another part of a regime says, ready to be held beside the same thing elsewhere.
struct Aspect: Hashable, Sendable {
    /// What it is called.
    let name: AspectName
    /// What counts when it is compared.
    let value: JSONValue
    /// What a person reads.
    let words: Text
    /// Whether it is a word of a shared vocabulary, by which counterparts know each other.
    let identifies: Bool

    init(_ key: String, _ label: Text, value: JSONValue, words: Text, identifies: Bool = false) {
        name = AspectName(key: key, label: label)
        self.value = value
        self.words = words
        self.identifies = identifies
    }

    /// The names of the keys that every provision and every other part of a pack file can have.
    static func label(of key: String) -> Text { labels[key] ?? Text(same: key) }

    private static let labels: [String: Text] = [
        "affects": Text(nl: "raakt", en: "affects"), "ages": Text(nl: "leeftijd", en: "ages"),
        "aliases": Text(nl: "andere namen", en: "other names"),
        "authority": Text(nl: "gezag", en: "authority"),
        "brief": Text(nl: "kort", en: "in brief"), "caveat": Text(nl: "kanttekening", en: "caveat"),
        "cause": Text(nl: "oorzaak", en: "cause"), "code": Text(same: "code"),
        "amount": Text(nl: "hoeveelheid", en: "amount"), "citations": Text(nl: "vindplaats", en: "place"),
        "conditions": Kind.task.conditionsLabel, "countsAs": Text(nl: "telt als", en: "counts as"),
        "date": Text(nl: "datum", en: "date"), "default": Text(nl: "gevolgde lezing", en: "reading followed"),
        "document": Text(nl: "document", en: "document"), "drops": Text(nl: "vervalt", en: "does not hold"),
        "group": Text(nl: "groep", en: "group"),
        "jurisdictions": Text(nl: "gemeenten", en: "municipalities"), "kind": Text(nl: "soort", en: "kind"),
        "leavesOpen": Text(nl: "blijft open", en: "stays open"), "lines": Text(nl: "regels", en: "lines"),
        "localOnly": Text(nl: "zonder gedeelde vraag", en: "without a shared question"),
        "modality": Text(nl: "kracht", en: "force"), "name": Text(nl: "naam", en: "name"),
        "note": Text(nl: "opmerking", en: "note"),
        "otherKinds": Text(nl: "andere soorten", en: "other kinds"), "provision": Text(nl: "bepaling", en: "provision"),
        "question": Text(nl: "vraag", en: "question"), "readAs": Text(nl: "lees als", en: "read as"),
        "readings": Text(nl: "lezingen", en: "readings"), "reason": Text(nl: "reden", en: "reason"),
        "revisions": Text(nl: "verandert", en: "changes"),
        "sector": Text(nl: "sector", en: "sector"), "sectors": Text(nl: "sectoren", en: "sectors"),
        "sets": Text(nl: "veld", en: "field"), "sha256": Text(same: "SHA-256"),
        "shortTitle": Text(nl: "korte titel", en: "short title"),
        "stance": Text(nl: "strekking", en: "stance"), "stanceNote": Text(nl: "waarom", en: "why"),
        "standing": Text(nl: "status", en: "standing"),
        "standingNote": Text(nl: "hoe gelezen", en: "how it was read"), "title": Text(nl: "tekst", en: "text"),
        "to": Text(nl: "wordt", en: "becomes"), "topic": Text(nl: "onderwerp", en: "topic"),
        "unit": Text(nl: "eenheid", en: "unit"), "validity": Text(nl: "periode", en: "period"),
        "why": Text(nl: "waarom", en: "why"),
    ]
}
