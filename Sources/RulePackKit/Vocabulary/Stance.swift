/// Whether the text gives an answer, says that there is none, or says what this model cannot hold.
public enum Stance: Hashable, Sendable {
    /// The text answers the question.
    case stated
    /// The text says that there is none.
    case none
    /// The text says something that the model cannot hold; the note says why.
    case notModelled(Text)

    /// The id used in files.
    public var id: String {
        switch self {
        case .stated: "stated"
        case .none: "none"
        case .notModelled: "notModelled"
        }
    }

    /// The stance as a person reads it.
    public var name: Text {
        switch self {
        case .stated: Text(nl: "de tekst zegt het", en: "the text says so")
        case .none: Text(nl: "de tekst zegt dat er geen is", en: "the text says that there is none")
        case .notModelled: Text(nl: "past niet in dit model", en: "does not fit this model")
        }
    }
}
