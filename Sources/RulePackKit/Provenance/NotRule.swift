/// Lines of a source that hold no rule, with the reason.
public struct NotRule: Located, Hashable, Sendable {
    /// Why lines hold no rule.
    public enum Reason: String, ClosedVocabulary {
        case heading
        case tableHeader
        case introduction
        case recital
        case signature
        case reference
        case scanNoise
        case layout
        case repetition

        /// The reason as a person reads it.
        public var name: Text {
            switch self {
            case .heading: Text(nl: "kop", en: "heading")
            case .tableHeader: Text(nl: "tabelkop", en: "table heading")
            case .introduction: Text(nl: "inleidende of verbindende zin", en: "introducing or connecting sentence")
            case .recital: Text(nl: "overweging of beschouwing", en: "recital or reflection")
            case .signature: Text(nl: "ondertekening", en: "signature")
            case .reference: Text(nl: "verwijzing of webadres", en: "reference or web address")
            case .scanNoise: Text(nl: "ruis van het scannen", en: "scan noise")
            case .layout: Text(nl: "opmaak", en: "layout")
            case .repetition: Text(nl: "herhaling van een andere regel", en: "repeats another line")
            }
        }
    }

    /// The id of the document; empty until the regime fills in its first.
    public internal(set) var document: String
    /// The lines of the text, counted from 1.
    public let lines: ClosedRange<Int>
    /// Why they hold no rule.
    public let reason: Reason
    /// More about the reason.
    public let note: Text?
    private var written = Aside<Origin?>(nil)

    /// Where it is written, if that is known; two that say the same are equal wherever they are written.
    public package(set) var origin: Origin? {
        get { written.value }
        set { written = Aside(newValue) }
    }

    /// Creates an entry for a run of lines; without a document it is of the regime's first.
    public init(_ lines: ClosedRange<Int>, _ reason: Reason, _ note: Text? = nil, in document: String = "") {
        self.document = document
        self.lines = lines
        self.reason = reason
        self.note = note
    }

    /// Creates an entry for a single line.
    public init(_ line: Int, _ reason: Reason, _ note: Text? = nil, in document: String = "") {
        self.init(line...line, reason, note, in: document)
    }
}
