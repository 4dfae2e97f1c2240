import RulePackKit

/// A word of an open list that a regime uses: a question, what a party or a meeting is for, or a moment.
struct OwnWord: Hashable {
    enum List: String {
        case topic
        case party
        case meeting
        case moment

        /// What a word of the list is.
        var name: Text {
            switch self {
            case .topic: Text(nl: "onderwerp", en: "topic")
            case .party: Text(nl: "functie van een partij", en: "function of a party")
            case .meeting: Text(nl: "functie van een overleg", en: "function of a meeting")
            case .moment: Text(nl: "moment", en: "moment")
            }
        }

        /// The words that all packs share, by id, each with the name or the question.
        var shared: [String: Text] {
            switch self {
            case .topic: OwnWord.topics
            case .party: OwnWord.parties
            case .meeting: OwnWord.meetings
            case .moment: OwnWord.moments
            }
        }
    }

    let list: List
    let id: String
    let words: Text

    /// Whether a shared list has it just so.
    var isShared: Bool { list.shared[id] == words }

    private static let topics = names(Topic.shared.map { ($0.id, $0.question) })
    private static let parties = names(PartyFunction.shared.map { ($0.id, $0.name) })
    private static let meetings = names(MeetingFunction.shared.map { ($0.id, $0.name) })
    private static let moments = names(Moment.shared.map { ($0.id, $0.name) })

    private static func names(_ words: [(String, Text)]) -> [String: Text] {
        Dictionary(words) { first, _ in first }
    }
}

extension Regime {
    /// The words that it uses and no shared list has just so, with a provision that uses each.
    var ownWords: [(word: OwnWord, provision: Provision)] {
        var seen: Set<OwnWord> = []
        var found: [(OwnWord, Provision)] = []
        for provision in provisions {
            for word in provision.openWords where !word.isShared && seen.insert(word).inserted {
                found.append((word, provision))
            }
        }
        return found
    }
}

extension Provision {
    fileprivate var openWords: [OwnWord] {
        let topic = topic.map { OwnWord(list: .topic, id: $0.id, words: $0.question) }
        let fields = rule.describedFields.compactMap { field -> OwnWord? in
            guard case .word(let id, let name)? = field.value else { return nil }
            return OwnWord(list: list(of: field), id: id, words: name)
        }
        return [topic].compactMap(\.self) + fields
    }

    private func list(of field: DescribedField) -> OwnWord.List {
        guard field.key == "function" else { return .moment }
        return kind == .meeting ? .meeting : .party
    }
}
