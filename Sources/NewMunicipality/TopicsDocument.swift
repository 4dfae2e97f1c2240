import PackScaffold
import RulePackKit

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The questions that a pack answers, as `verzuim topics --pack PACK --format json` writes them.
struct TopicsDocument {
    let questions: [OpenQuestion]

    /// Reads the document; nil when it is none.
    init?(_ data: Data) {
        do {
            questions = try JSONDecoder().decode(Document.self, from: data).topics
                .filter { !$0.answeredBy.isEmpty }
                .compactMap { topic in Kind(rawValue: topic.kind).map { OpenQuestion(topic.id, $0, topic.question.nl) }
                }
        } catch {
            return nil
        }
    }

    private struct Document: Decodable {
        let topics: [Topic]
    }

    private struct Topic: Decodable {
        let id: String
        let kind: String
        let question: Words
        let answeredBy: [String]
    }

    private struct Words: Decodable {
        let nl: String
    }
}
