/// How sure it is that the text says this.
public enum Standing: Hashable, Sendable {
    /// The text says so.
    case literal
    /// We read it so; the note says how.
    case interpreted(Text)
    /// It comes from outside the text; the note says from where.
    case assumed(Text)

    /// The id used in files.
    public var id: String {
        switch self {
        case .literal: "literal"
        case .interpreted: "interpreted"
        case .assumed: "assumed"
        }
    }

    /// Why it is not literal, if it is not.
    public var note: Text? {
        switch self {
        case .literal: nil
        case .interpreted(let note), .assumed(let note): note
        }
    }

    /// The standing as a person reads it.
    public var name: Text {
        switch self {
        case .literal: Text(nl: "letterlijk", en: "literal")
        case .interpreted: Text(nl: "zo gelezen", en: "read so")
        case .assumed: Text(nl: "aangenomen", en: "assumed")
        }
    }
}
