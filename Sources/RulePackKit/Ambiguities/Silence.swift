/// A remark on a question that the text does not answer, where a reader would expect an answer.
public struct Silence: Hashable, Sendable {
    /// The question that stays open.
    public let topic: Topic
    /// What a reader should know.
    public let note: Text

    /// Creates a remark.
    public init(_ topic: Topic, nl: String, en: String) {
        self.topic = topic
        note = Text(nl: nl, en: en)
    }
}
