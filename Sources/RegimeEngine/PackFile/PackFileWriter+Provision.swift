import RulePackKit

extension PackFileWriter {
    static func provision(_ provision: Provision, of regime: Regime) -> JSONValue {
        let particulars = provision.particulars
        var object: JSONObject = ["id": .string(particulars.id), "kind": word(provision.kind)]
        switch particulars.answers {
        case .topic(let topic):
            object["topic"] = .string(topic.id)
        case .localOnly(let why):
            object["topic"] = .some(.null)
            object["localOnly"] = phrase(why)
        }
        object["title"] = .string(particulars.title)
        object["brief"] = particulars.brief.map(JSONValue.string)
        if !particulars.sectors.isEmpty { object["sectors"] = .array(particulars.sectors.map(word)) }
        object["modality"] = word(particulars.modality)
        object["standing"] = .string(particulars.standing.id)
        object["standingNote"] = particulars.standing.note.map(phrase)
        write(particulars.stance, to: &object)
        object["validity"] = particulars.validity.map(validity)
        if !particulars.conditions.isEmpty { object["conditions"] = .array(particulars.conditions.map(condition)) }
        for field in provision.rule.describedFields {
            object[field.key] = field.value.map { self.field($0, of: regime) }
        }
        object["citations"] = .array(particulars.citations.map(citation))
        return .object(object)
    }

    private static func write(_ stance: Stance, to object: inout JSONObject) {
        guard stance != .stated else { return }
        object["stance"] = .string(stance.id)
        if case .notModelled(let why) = stance { object["stanceNote"] = phrase(why) }
    }

    static func field(_ value: FieldValue, of regime: Regime) -> JSONValue {
        switch value {
        case .text(let text): .string(text)
        case .phrase(let text): phrase(text)
        case .number(let number): .integer(number)
        case .flag(let flag): .bool(flag)
        case .amount(let amount): self.amount(amount)
        case .range(let range): self.range(range)
        case .window(let window): self.window(window)
        case .frequency(let frequency): self.frequency(frequency)
        case .timing(let timing): self.timing(timing)
        case .choice(let id, _): .string(id)
        case .word(let id, let name): ["id": .string(id), "nl": .string(name.nl), "en": .string(name.en)]
        case .reference(let name): reference(name, of: regime)
        case .list(let values): .array(values.map { field($0, of: regime) })
        }
    }
}
