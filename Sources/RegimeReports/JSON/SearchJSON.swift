import RegimeEngine
import RulePackKit

extension JSONReport {
    /// Where regimes speak of something.
    static func search(_ search: Search) -> JSONValue {
        [
            "schema": schema(.search), "query": .string(search.query),
            "asked": asked(search.filter, isFull: true),
            "regimes": strings(search.regimes.map(\.id)), "hits": .array(search.hits.map(hit)),
            "topics": strings(search.topics.map(\.id)),
        ]
    }

    private static func hit(_ hit: Search.Hit) -> JSONValue {
        [
            "regime": .string(hit.regime.id), "subject": .string(hit.subjectWord), "id": .string(hit.id),
            "topic": string(hit.topic), "title": text(hit.title),
            "fit": .string(hit.fit.word), "field": .string(hit.field.key),
            "text": text(hit.text), "citations": .array(hit.citations.map(PackFile.value)),
        ]
    }
}

extension Search.Fit {
    fileprivate var word: String {
        switch self {
        case .phrase: "phrase"
        case .words: "words"
        case .citation: "citation"
        }
    }
}

extension Search.Hit {
    fileprivate var subjectWord: String {
        switch subject {
        case .provision: "provision"
        case .ambiguity: "ambiguity"
        case .silence: "silence"
        }
    }
}
