/// A text that a regime is read from.
public struct SourceDocument: Hashable, Sendable {
    /// The local id, such as `werkafspraken`.
    public let id: String
    /// The title as the text has it.
    public let title: String
    /// The SHA-256 of the text in which the cited lines are counted, in lower-case hexadecimal.
    public let sha256: String
    /// The day of the text, or nil when it has none.
    public let date: Day?
    /// What a reader must know of the date or the state of the text.
    public let note: Text?

    /// Creates a document.
    public init(_ id: String, title: String, sha256: String, date: Day? = nil, note: Text? = nil) {
        self.id = id
        self.title = title
        self.sha256 = sha256
        self.date = date
        self.note = note
    }
}
