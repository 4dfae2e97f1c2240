/// What a shell may offer for a value, besides the values that are the only ones allowed.
public struct Completion: Hashable, Sendable {
    /// Places on the disk to choose from.
    public enum Paths: Hashable, Sendable {
        /// Files of which the name ends in one of these, without the dot; any file when there are none.
        case files(extensions: [String])
        /// Folders.
        case folders
    }

    /// The words to offer.
    public let words: [String]
    /// The places to offer, if any.
    public let paths: Paths?

    /// Nothing: only the user knows.
    public static let none = Completion(words: [], paths: nil)
    /// A folder.
    public static let folders = Completion(words: [], paths: .folders)

    /// One of some words, or else a place on the disk.
    public static func words(_ words: [String], or paths: Paths? = nil) -> Completion {
        Completion(words: words, paths: paths)
    }

    /// A file, with one of some extensions if there are any.
    public static func files(_ extensions: String...) -> Completion {
        Completion(words: [], paths: .files(extensions: extensions))
    }
}
