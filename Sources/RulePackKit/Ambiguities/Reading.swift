/// One way to read an unclear text.
public struct Reading: Hashable, Sendable {
    /// The id within its ambiguity.
    public let id: String
    /// What the text then says.
    public let text: Text

    /// Creates a reading.
    public init(_ id: String, nl: String, en: String) {
        self.id = id
        text = Text(nl: nl, en: en)
    }
}
