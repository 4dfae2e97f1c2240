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
}
