/// Words of our own, in both languages, so that a missing translation does not compile.
public struct Text: Hashable, Sendable {
    /// The Dutch wording.
    public let nl: String
    /// The English wording.
    public let en: String

    /// Creates a text from its two wordings.
    public init(nl: String, en: String) {
        self.nl = nl
        self.en = en
    }

    /// A name or code that reads the same in both languages.
    public init(same text: String) {
        self.init(nl: text, en: text)
    }

    /// The wording in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .nl: nl
        case .en: en
        }
    }
}
