/// The keys of the objects of a pack file, each object's in the order in which they are written.
package enum PackFileKeys {
    package static let pack = ["schema", "id", "name", "version", "authority", "jurisdictions", "topics", "regimes"]
    package static let jurisdiction = ["name", "code", "aliases", "standing", "note"]
    package static let topic = ["id", "group", "kind", "otherKinds", "question", "sector", "caveat"]
    package static let regime = [
        "id", "title", "shortTitle", "validity", "sectors", "jurisdictions", "documents", "provisions", "ambiguities",
        "silences", "notRules",
    ]
    package static let validity = [
        "from", "fromBound", "fromWithin", "through", "throughBound", "throughWithin", "renewsTacitly", "note",
    ]
    package static let document = ["id", "title", "sha256", "date", "note"]
    /// The keys that provisions of every kind share; those of the kind's own fields stand before the last.
    package static let provision = [
        "id", "kind", "topic", "localOnly", "title", "brief", "sectors", "modality", "standing", "standingNote",
        "stance", "stanceNote", "validity", "conditions", "citations",
    ]
    package static let condition = ["fact", "is", "ages"]
    package static let citation = ["document", "place", "lines", "says"]
    package static let ambiguity = [
        "id", "cause", "question", "readings", "default", "why", "affects", "citations",
    ]
    package static let reading = ["id", "text", "revisions"]
    package static let revision = [
        "provision", "drops", "sets", "to", "sectors", "conditions", "amount", "countsAs", "unit", "readAs",
        "leavesOpen",
    ]
    package static let silence = ["topic", "note"]
    package static let notRule = ["document", "lines", "reason", "note"]

    package static let phrase = ["nl", "en"]
    package static let word = ["id", "nl", "en"]
    package static let period = ["from", "through"]
    package static let amount = ["amount", "unit"]
    package static let range = ["unit", "from", "fromIncluded", "to", "toIncluded"]
    package static let window = ["anchor", "length", "since"]
    package static let frequency = ["manner", "range", "per"]
    package static let timing = ["asStated", "period", "frequency", "firmness"]
}
