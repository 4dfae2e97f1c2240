public import RulePackKit

/// A question that some pack answers and a new one is still to answer.
public struct OpenQuestion: Hashable, Sendable {
    /// The id.
    public let id: String
    /// The kind of rule that answers it.
    public let kind: Kind
    /// The question in Dutch, as the rules are.
    public let words: String

    /// Creates a question.
    public init(_ id: String, _ kind: Kind, _ words: String) {
        self.id = id
        self.kind = kind
        self.words = words
    }

    /// The questions that some regimes answer, in the order in which tables show them.
    public static func answered(by regimes: [Regime]) -> [OpenQuestion] {
        let answered = Set(regimes.flatMap(\.provisions).compactMap(\.topic))
        let local = regimes.flatMap(\.provisions).compactMap(\.topic).filter { !Topic.shared.contains($0) }
        var seen: Set<Topic> = []
        return (Topic.shared + local).filter { answered.contains($0) && seen.insert($0).inserted }
            .map { OpenQuestion($0.id, $0.kind, $0.question.nl) }
    }

    /// The question as a comment that is a piece of work.
    func comment(of pack: String) -> String {
        let isShared = Topic.shared.contains { $0.id == id }
        let name = isShared ? ".\(id.camelCased)" : "eigen vraag van \(pack), daar \(id)"
        return "VRAAG: \(words) (\(name))".comment(width: 110)
    }
}

extension String {
    /// The name in Swift that goes with an id: `report-response-time` is `reportResponseTime`.
    var camelCased: String {
        let words = split(separator: "-")
        return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// The text as a comment on as many lines as it needs.
    func comment(width: Int) -> String {
        var lines: [String] = []
        for word in split(separator: " ") {
            if let last = lines.last, last.count + word.count < width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(lines.isEmpty ? "// \(word)" : "//   \(word)")
            }
        }
        return lines.joined(separator: "\n")
    }
}
