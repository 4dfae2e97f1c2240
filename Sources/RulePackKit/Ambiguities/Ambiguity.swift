/// A point on which a source is unclear, silent where it should speak, or contradicts itself.
public struct Ambiguity: Hashable, Sendable {
    /// What is wrong with the text at this point.
    public enum Cause: String, ClosedVocabulary {
        case contradiction
        case overlap
        case gap
        case vague
        case lostText
        case missing

        /// The cause as a person reads it.
        public var name: Text {
            switch self {
            case .contradiction: Text(nl: "tegenspraak", en: "contradiction")
            case .overlap: Text(nl: "overlap", en: "overlap")
            case .gap: Text(nl: "gat", en: "gap")
            case .vague: Text(nl: "vaag", en: "vague")
            case .lostText: Text(nl: "verloren tekst", en: "lost text")
            case .missing: Text(nl: "ontbrekend gegeven", en: "missing fact")
            }
        }
    }

    /// The id: the local name in a pack, with the regime's id before it once the regime holds it.
    public internal(set) var id: String
    /// What is wrong with the text.
    public let cause: Cause
    /// The question that the text leaves open.
    public let question: Text
    /// The ways to read it.
    public let readings: [Reading]
    /// The id of the reading that is used where nobody picks one.
    public let defaultReading: String
    /// Why that reading is the default.
    public let why: Text
    /// The local names of the provisions that hang on it.
    public let affects: [String]
    /// Where in the sources the trouble is.
    public internal(set) var citations: [Citation]
    private var written = Aside<Origin?>(nil)

    /// Where it is written, if that is known; two that say the same are equal wherever they are written.
    public package(set) var origin: Origin? {
        get { written.value ?? citations.first?.origin }
        set { written = Aside(newValue) }
    }

    /// Creates an ambiguity; at least two readings make sense, and the default is one of them.
    public init(
        _ name: String, _ cause: Cause, question: Text, readings: [Reading], default defaultReading: String,
        why: Text, affects: [String], citations: [Citation] = []
    ) {
        id = name
        self.cause = cause
        self.question = question
        self.readings = readings
        self.defaultReading = defaultReading
        self.why = why
        self.affects = affects
        self.citations = citations
    }

    /// The id without the regime's.
    public var name: String { id.localName }
}

extension Ambiguity: Located {
    /// Adds the lines where the trouble is.
    public func cite(
        _ place: String, _ lines: ClosedRange<Int>, _ says: String, in document: String = "",
        file: String = #fileID, line: Int = #line
    ) -> Ambiguity {
        var copy = self
        copy.citations.append(Citation(place, lines, says, in: document, origin: Origin(file: file, line: line)))
        return copy
    }

    /// Adds the line where the trouble is.
    public func cite(
        _ place: String, _ cited: Int, _ says: String, in document: String = "", file: String = #fileID,
        line: Int = #line
    ) -> Ambiguity {
        cite(place, cited...cited, says, in: document, file: file, line: line)
    }
}
