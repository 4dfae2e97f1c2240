public import RulePackKit

/// What one regime answers to one question.
public struct ComparisonCell: Hashable, Sendable {
    /// An answer, or which of the four noes.
    public enum Answer: String, Hashable, Sendable, CaseIterable {
        case stated
        /// The text says that there is none.
        case none
        /// The text does not say.
        case silent
        /// The text says something that the model cannot hold.
        case notModelled
        /// Not for this sector, or not on this day.
        case notInForce
    }

    /// One provision that answers, in a few words.
    public struct Item: Hashable, Sendable {
        /// The provision.
        public let provision: Provision
        /// Its answer in a few words.
        public let phrase: Text
    }

    /// The regime that answers.
    public let regime: String
    /// Whether the regime as a whole is for the sector and in force on the day asked for.
    public let isInScope: Bool
    /// An answer, or which of the four noes.
    public let answer: Answer
    /// The answer in a few words, or why there is none.
    public let text: Text
    /// The provisions that answer.
    public let items: [Item]
    /// Those of them that the text names; a concise text leaves some out.
    public let shown: [Item]
    /// The ambiguities that the answer hangs on.
    public let ambiguities: [Ambiguity]
    /// How the answer stands to that of a statute, where it is held beside one.
    public internal(set) var relation: StatuteRelation?

    /// How many provisions the text leaves out, to be concise.
    public var omitted: Int { items.count - shown.count }

    /// Whether any provision in it was read and not found literally.
    public var restsOnInterpretation: Bool {
        items.contains { $0.provision.particulars.standing.id != "literal" }
    }
}
