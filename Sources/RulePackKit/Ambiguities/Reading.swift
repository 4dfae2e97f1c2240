/// One way to read an unclear text.
public struct Reading: Hashable, Sendable {
    /// The id within its ambiguity.
    public let id: String
    /// What the text then says.
    public let text: Text
    /// What it changes in the provisions that hang on the ambiguity.
    public let revisions: [Revision]

    /// Creates a reading, with what it changes where that can be worked out.
    public init(_ id: String, nl: String, en: String, _ revisions: [Revision]...) {
        self.init(id, Text(nl: nl, en: en), revisions: revisions.flatMap(\.self))
    }

    /// Creates a reading from a list of what it changes.
    public init(_ id: String, _ text: Text, revisions: [Revision]) {
        self.id = id
        self.text = text
        self.revisions = revisions
    }
}
