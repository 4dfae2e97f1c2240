/// A remark on a question that the text does not answer, where a reader would expect an answer.
public struct Silence: Located, Hashable, Sendable {
    /// The question that stays open.
    public let topic: Topic
    /// What a reader should know.
    public let note: Text
    private var written = Aside<Origin?>(nil)

    /// Where it is written, if that is known; two that say the same are equal wherever they are written.
    public package(set) var origin: Origin? {
        get { written.value }
        set { written = Aside(newValue) }
    }

    /// Creates a remark.
    public init(_ topic: Topic, nl: String, en: String) {
        self.topic = topic
        note = Text(nl: nl, en: en)
    }
}
