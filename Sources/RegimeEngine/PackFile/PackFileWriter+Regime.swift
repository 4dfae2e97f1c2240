import RulePackKit

extension PackFileWriter {
    /// A regime of a pack that has some jurisdictions.
    static func regime(_ regime: Regime, among known: Set<Jurisdiction>) -> JSONValue {
        [
            "id": .string(regime.id), "title": .string(regime.title), "shortTitle": .string(regime.shortTitle),
            "validity": validity(regime.validity), "sectors": .array(regime.sectors.map(word)),
            "jurisdictions": .array(regime.jurisdictions.map { entry($0, among: known) }),
            "documents": .array(regime.documents.map(document)),
            "provisions": .array(regime.provisions.map { provision($0, of: regime) }),
            "ambiguities": .array(regime.ambiguities.map { ambiguity($0, of: regime) }),
            "silences": .array(regime.silences.map(silence)),
            "notRules": .array(regime.notRules.map(notRule)),
        ]
    }

    /// What is of the regime as a whole, without its lists of rules.
    static func head(of regime: Regime) -> JSONValue {
        var object: JSONObject = [
            "title": .string(regime.title), "shortTitle": .string(regime.shortTitle),
            "validity": validity(regime.validity), "sectors": .array(regime.sectors.map(word)),
            "jurisdictions": .array(regime.jurisdictions.map(jurisdiction)),
        ]
        object["authority"] = authority(regime.authority)
        return .object(object)
    }

    /// The code of a jurisdiction; the whole of it where this regime names it otherwise than the pack's first does.
    private static func entry(_ jurisdiction: Jurisdiction, among known: Set<Jurisdiction>) -> JSONValue {
        known.contains(jurisdiction) ? .string(jurisdiction.code) : self.jurisdiction(jurisdiction)
    }

    static func validity(_ validity: Validity) -> JSONValue {
        var object = JSONObject()
        write(validity.from, as: "from", to: &object)
        write(validity.through, as: "through", to: &object)
        object["renewsTacitly"] = .bool(validity.renewsTacitly)
        object["note"] = phrase(validity.note)
        return .object(object)
    }

    private static func write(_ bound: Validity.Bound, as key: String, to object: inout JSONObject) {
        if case .day(let day) = bound { object[key] = self.day(day) } else { object[key] = .some(.null) }
        object["\(key)Bound"] = .string(BoundWord(bound).rawValue)
        if case .within(let period) = bound { object["\(key)Within"] = self.period(period) }
    }

    static func period(_ period: Period) -> JSONValue {
        ["from": day(period.from), "through": day(period.through)]
    }

    static func document(_ document: SourceDocument) -> JSONValue {
        var object: JSONObject = [
            "id": .string(document.id), "title": .string(document.title), "sha256": .string(document.sha256),
            "date": document.date.map(day) ?? .null,
        ]
        object["note"] = document.note.map(phrase)
        return .object(object)
    }

    static func ambiguity(_ ambiguity: Ambiguity, of regime: Regime) -> JSONValue {
        [
            "id": .string(ambiguity.id), "cause": word(ambiguity.cause), "question": phrase(ambiguity.question),
            "readings": .array(ambiguity.readings.map { reading($0, of: regime) }),
            "default": .string(ambiguity.defaultReading), "why": phrase(ambiguity.why),
            "affects": .array(ambiguity.affects.map { reference($0, of: regime) }),
            "citations": .array(ambiguity.citations.map(citation)),
        ]
    }

    static func silence(_ silence: Silence) -> JSONValue {
        ["topic": .string(silence.topic.id), "note": phrase(silence.note)]
    }

    static func notRule(_ notRule: NotRule) -> JSONValue {
        var object: JSONObject = [
            "document": .string(notRule.document), "lines": lines(notRule.lines), "reason": word(notRule.reason),
        ]
        object["note"] = notRule.note.map(phrase)
        return .object(object)
    }

    static func citation(_ citation: Citation) -> JSONValue {
        [
            "document": .string(citation.document), "place": .string(citation.place), "lines": lines(citation.lines),
            "says": .string(citation.says),
        ]
    }

    /// The whole id of the provision that a name points at.
    static func reference(_ name: String, of regime: Regime) -> JSONValue {
        .string(RegimeReference(regime: regime.id).written(name))
    }
}
