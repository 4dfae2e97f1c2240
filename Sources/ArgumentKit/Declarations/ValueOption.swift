/// An option that carries a value.
public struct ValueOption: Hashable, Sendable {
    /// The long name, without dashes.
    public let name: String
    /// The one-letter name, if there is one.
    public let short: Character?
    /// The word that stands for the value in help texts.
    public let placeholder: String
    /// The only values that are accepted; empty when every value is.
    public let allowed: [String]
    /// What else may be typed, in lower case, for some of those values; it is accepted in any case.
    public let synonyms: [String: String]
    /// What a shell may offer, when every value is accepted.
    public let completion: Completion
    /// The value that holds when the option is not given.
    public let defaultValue: String?
    /// Whether the option may be given more than once.
    public let repeats: Bool
    /// The character that separates several values in one argument.
    public let listSeparator: Character?
    /// What the option does, in the language of the user.
    public let help: String

    /// Declares an option with a value.
    public init(
        _ name: String, short: Character? = nil, placeholder: String, allowed: [String] = [],
        synonyms: [String: String] = [:], completion: Completion = .none, default defaultValue: String? = nil,
        repeats: Bool = false,
        listSeparator: Character? = nil, help: String
    ) {
        self.name = name
        self.short = short
        self.placeholder = placeholder
        self.allowed = allowed
        self.synonyms = synonyms
        self.completion = completion
        self.defaultValue = defaultValue
        self.repeats = repeats
        self.listSeparator = listSeparator
        self.help = help
    }
}
