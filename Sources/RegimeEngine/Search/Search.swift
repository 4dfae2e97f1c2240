public import RulePackKit

/// Where regimes speak of something, whatever the case, accents and hyphens.
public struct Search: Hashable, Sendable {
    /// What was found.
    public enum Subject: Hashable, Sendable {
        case provision(Provision)
        case ambiguity(Ambiguity)
        case silence(Silence)
    }

    /// How well it was found, the best first.
    public enum Fit: Int, Hashable, Sendable, Comparable {
        /// The words stand together, as they were asked for.
        case phrase
        /// Every word stands somewhere in it, and each means something by itself.
        case words
        /// The words stand together only in the place or the words that it cites.
        case citation

        /// Whether one fits better.
        public static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
    }

    /// One place that speaks of it.
    public struct Hit: Hashable, Sendable {
        /// Whether the regime speaks of it, and is not just silent on it.
        public var isSpoken: Bool { if case .silence = subject { false } else { true } }

        /// The regime.
        public let regime: Regime
        /// What was found.
        public let subject: Subject
        /// How well.
        public let fit: Fit
        /// Where in it the words stand.
        public let field: AspectName
        /// The whole of that field.
        public let text: Text
    }

    /// What was asked for.
    public let query: String
    /// Which provisions were searched.
    public let filter: ProvisionFilter
    /// The regimes that were searched.
    public let regimes: [Regime]
    /// What was found, by regime; in each, what has the words together comes first.
    public let hits: [Hit]
    /// The shared questions that speak of it.
    public let topics: [Topic]

    /// Whether there is anything to look for: a letter or a digit.
    public static func canLook(for query: String) -> Bool { !FoldedText(query).isEmpty }

    /// Searches some regimes, as far as a filter lets through.
    public init(for query: String, in regimes: [Regime], filter: ProvisionFilter = ProvisionFilter()) {
        let asked = FoldedText(query)
        self.query = query
        self.filter = filter
        self.regimes = regimes
        hits = regimes.flatMap { regime in
            SearchableParts(of: regime, filter: filter).parts.compactMap { $0.hit(for: asked) }
                .enumerated().sorted { ($0.element.fit, $0.offset) < ($1.element.fit, $1.offset) }.map(\.element)
        }
        let shared = Set(Topic.shared)
        let local = Set(regimes.flatMap(\.topics)).subtracting(shared).sorted { $0.id < $1.id }
        topics = (Topic.shared + local).filter { topic in
            filter.includes(topic)
                && [topic.question.nl, topic.question.en, topic.id].contains {
                    let text = FoldedText($0)
                    return text.contains(phrase: asked)
                        || asked.isOfWholeWords && asked.words.allSatisfy { text.contains(phrase: FoldedText($0)) }
                }
        }
    }
}
