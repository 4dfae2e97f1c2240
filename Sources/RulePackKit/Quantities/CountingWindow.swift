/// The stretch of time over which a threshold counts, as far as the text states it.
public struct CountingWindow: Hashable, Sendable {
    /// How the stretch lies in time.
    public enum Anchor: String, ClosedVocabulary {
        /// Any stretch of this length.
        case anyPeriod
        /// The stretch of this length that ends now.
        case preceding
        /// Days in a row.
        case consecutive
        /// The current school year.
        case schoolYear
        /// From the day after the last of some facts of the case.
        case since
        /// From the day itself of the last of some facts of the case.
        case from
        /// Each occurrence by itself.
        case single
        /// The text gives a length and nothing more.
        case notStated

        /// The anchor as a person reads it.
        public var name: Text {
            switch self {
            case .anyPeriod: Text(nl: "in een periode van", en: "in a period of")
            case .preceding: Text(nl: "in de afgelopen", en: "in the past")
            case .consecutive: Text(nl: "achtereen", en: "in a row")
            case .schoolYear: Text(nl: "in het schooljaar", en: "in the school year")
            case .since: Text(nl: "sinds", en: "since")
            case .from: Text(nl: "vanaf de dag zelf van", en: "from the very day of")
            case .single: Text(nl: "per keer", en: "each time")
            case .notStated: Text(nl: "in", en: "in")
            }
        }

        /// Whether it starts at some facts, which are then named.
        package var startsAtFacts: Bool { self == .since || self == .from }
    }

    /// The length of the stretch, or nil when the anchor alone decides.
    public let length: Amount?
    /// How the stretch lies in time.
    public let anchor: Anchor
    /// Since or from which facts of the case, the last of which counts; only with those anchors.
    public let facts: [CaseFact]

    /// Creates a window; without a length, any stretch is one of which the text does not state how long it is.
    public init(_ anchor: Anchor, _ length: Amount? = nil) {
        self.init(anchor, length, since: [])
    }

    /// Creates a window that starts the day after the last of some facts of the case.
    public static func since(_ facts: CaseFact...) -> CountingWindow {
        CountingWindow(.since, nil, since: facts)
    }

    /// Creates a window that starts on the day itself of the last of some facts of the case.
    public static func from(_ facts: CaseFact...) -> CountingWindow {
        CountingWindow(.from, nil, since: facts)
    }

    package init(_ anchor: Anchor, _ length: Amount?, since facts: [CaseFact]) {
        self.anchor = anchor
        self.length = length
        self.facts = facts
    }
}
