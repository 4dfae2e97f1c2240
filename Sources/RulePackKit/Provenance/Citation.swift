/// A place in a source that says what a provision says.
public struct Citation: Hashable, Sendable {
    /// The id of the document; empty in a pack with one document until the regime fills it in.
    public internal(set) var document: String
    /// The place as a person finds it, such as "Bijlage 1, Te laat komen".
    public let place: String
    /// The lines of the text, counted from 1.
    public let lines: ClosedRange<Int>
    /// One to five words that stand on those lines.
    public let says: String
    private var written = Aside<Origin?>(nil)

    /// Where it is written, if that is known; two that say the same are equal wherever they are written.
    public package(set) var origin: Origin? {
        get { written.value }
        set { written = Aside(newValue) }
    }

    /// Creates a citation; without a document it is of the regime's first.
    public init(_ place: String, _ lines: ClosedRange<Int>, _ says: String, in document: String = "") {
        self.document = document
        self.place = place
        self.lines = lines
        self.says = says
    }

    /// Creates a citation that knows where it is written.
    package init(_ place: String, _ lines: ClosedRange<Int>, _ says: String, in document: String, origin: Origin?) {
        self.init(place, lines, says, in: document)
        self.origin = origin
    }

    /// Creates a citation of a single line.
    public init(_ place: String, _ line: Int, _ says: String, in document: String = "") {
        self.init(place, line...line, says, in: document)
    }
}
