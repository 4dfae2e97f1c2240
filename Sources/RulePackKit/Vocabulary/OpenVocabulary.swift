/// A shared list of words that a pack may add to when its text needs one that is not there.
public protocol OpenVocabulary: Hashable, Sendable {
    /// The stable, lower-case, hyphenated id.
    var id: String { get }
    /// The word as a person reads it.
    var name: Text { get }
    /// Creates a word that the shared list lacks.
    init(_ id: String, nl: String, en: String)
}
