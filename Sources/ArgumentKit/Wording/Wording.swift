/// All sentences of this library, in one language.
public struct Wording: Hashable, Sendable {
    /// The Dutch sentences.
    public static let dutch = Wording(language: .dutch)
    /// The English sentences.
    public static let english = Wording(language: .english)

    private enum Language {
        case dutch
        case english
    }

    private let language: Language

    func text(dutch: String, english: String) -> String {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    /// Puts text from a user between quotation marks, without what a terminal would obey.
    public func quoted(_ text: String) -> String { "‘\(Echo.harmless(text))’" }

    /// Puts the path of a file or folder between quotation marks, whole and without what a terminal would obey.
    public func quoted(path: String) -> String { "‘\(Echo.harmless(path, atMost: Echo.longestPath))’" }

    /// Lists alternatives, such as "text, csv of json".
    public func alternatives(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.joined() }
        return names.dropLast().joined(separator: ", ") + " \(text(dutch: "of", english: "or")) \(last)"
    }
}
