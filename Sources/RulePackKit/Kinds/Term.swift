/// A word or an abbreviation and what it stands for.
public struct Term: Rule {
    /// The kind of provision.
    public static var kind: Kind { .term }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// The word or abbreviation.
    public internal(set) var word: String = ""

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<Term>] = [
        Field("word", nl: "begrip", en: "term", \.word)
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates a term; the title is what it stands for.
    public init(
        _ name: String, answers topic: Topic = .terms, _ word: String, means title: String
    ) {
        particulars = Particulars(id: name, answers: .topic(topic), title: title, modality: Self.kind.usualModality)
        self.word = word
    }
}
