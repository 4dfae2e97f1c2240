import RulePackKit

/// Writes a pack as a JSON document.
enum PackFileWriter {
    static func document(_ pack: Pack) -> JSONValue {
        let jurisdictions = pack.jurisdictions
        let known = Set(jurisdictions)
        var object: JSONObject = [
            "schema": .string(PackFile.schema), "id": .string(pack.id), "name": .string(pack.name),
            "version": .string(pack.version.description),
        ]
        object["authority"] = authority(pack.authority)
        object["jurisdictions"] = .array(jurisdictions.map(jurisdiction))
        let topics = localTopics(of: pack)
        if !topics.isEmpty { object["topics"] = .array(topics.map(topic)) }
        object["regimes"] = .array(pack.regimes.map { regime($0, among: known) })
        return .object(object)
    }

    /// The word for an authority; nothing for that of most packs, which is meant where none is given.
    static func authority(_ authority: Authority) -> JSONValue? {
        // A plain nil would be the null of JSON.
        authority == .municipal ? Optional.none : word(authority)
    }

    /// The topics that the pack uses and that are not shared, each once, in the order of their first use.
    private static func localTopics(of pack: Pack) -> [Topic] {
        var seen = Set(Topic.shared)
        return pack.regimes.flatMap(\.topics).filter { seen.insert($0).inserted }
    }

    static func topic(_ topic: Topic) -> JSONValue {
        var object: JSONObject = [
            "id": .string(topic.id), "group": word(topic.group), "kind": word(topic.kind),
            "otherKinds": .array(topic.otherKinds.map(word)), "question": phrase(topic.question),
        ]
        object["sector"] = topic.sector.map(word)
        object["caveat"] = topic.caveat.map(phrase)
        return .object(object)
    }

    static func jurisdiction(_ jurisdiction: Jurisdiction) -> JSONValue {
        var object: JSONObject = [
            "name": .string(jurisdiction.name), "code": .string(jurisdiction.code),
            "aliases": strings(jurisdiction.aliases), "standing": .string(jurisdiction.standing.id),
        ]
        object["note"] = jurisdiction.standing.note.map(phrase)
        return .object(object)
    }
}

extension PackFileWriter {
    static func phrase(_ text: Text) -> JSONValue { ["nl": .string(text.nl), "en": .string(text.en)] }

    static func word(_ word: some ClosedVocabulary) -> JSONValue { .string(word.rawValue) }

    static func strings(_ strings: [String]) -> JSONValue { .array(strings.map(JSONValue.string)) }

    static func lines(_ lines: ClosedRange<Int>) -> JSONValue {
        [.integer(lines.lowerBound), .integer(lines.upperBound)]
    }

    static func day(_ day: Day) -> JSONValue { .string(day.description) }
}
